import { describe, expect, it } from 'vitest'

import { servedKeywords } from '../../../src/domain/news/servedKeywords.js'
import { newsFactsOf } from './newsFactsOf.js'

describe('the keywords that are served', () => {
  const keywords = ['Pasar Rakyat', 'Dinas Perdagangan Banyuwangi']

  it('are those of the article', () => {
    expect(servedKeywords(newsFactsOf({ article: { keywords } }))).toEqual(keywords)
  })

  it('ID-18 are none where someone must not be recognised', () => {
    expect(servedKeywords(newsFactsOf({ article: { keywords, protectsIdentity: true } }))).toEqual(
      [],
    )
  })
})
