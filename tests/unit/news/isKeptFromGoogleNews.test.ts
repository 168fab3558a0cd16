import { describe, expect, it } from 'vitest'

import { articleKinds } from '../../../src/domain/article.js'
import { checkNews } from '../../../src/domain/news/checkNews.js'
import { isKeptFromGoogleNews } from '../../../src/domain/news/isKeptFromGoogleNews.js'

describe('what is kept from Google News', () => {
  it('are advertorials, press releases, and what an editor keeps from it', () => {
    const kept = articleKinds.filter((kind) =>
      isKeptFromGoogleNews({ kind, notForGoogleNews: false }),
    )

    expect(kept).toEqual(['advertorial', 'pressRelease'])
    expect(isKeptFromGoogleNews({ kind: 'news', notForGoogleNews: true })).toBe(true)
  })

  it('is never called eligible', () => {
    const both = articleKinds.flatMap((kind) =>
      [false, true].map((notForGoogleNews) => ({ kind, notForGoogleNews })),
    )
    const complete = {
      authors: 1,
      hasImage: true,
      hasSection: true,
      outletName: '',
      title: 'Pasar',
    }
    const wrong = both.filter(
      (article) => isKeptFromGoogleNews(article) && checkNews({ ...complete, ...article }).eligible,
    )

    expect(wrong).toEqual([])
  })
})
