import { describe, expect, it } from 'vitest'

import { articleKinds } from '../../../src/domain/article.js'
import { isKeptFromGoogleNews } from '../../../src/domain/news/isKeptFromGoogleNews.js'

const plain = { isSyndicated: false, kind: 'news', notForGoogleNews: false } as const

describe('what is kept from Google News', () => {
  it('EL-05 are advertorials and press releases, and no other kind', () => {
    expect(articleKinds.filter((kind) => isKeptFromGoogleNews({ ...plain, kind }))).toEqual([
      'advertorial',
      'pressRelease',
    ])
  })

  it.each([
    ['RB-06 what an editor keeps from it', { notForGoogleNews: true }],
    ['SY-01 what was taken over from another medium', { isSyndicated: true }],
  ])('%s', (_, choice) => {
    expect(isKeptFromGoogleNews(plain)).toBe(false)
    expect(isKeptFromGoogleNews({ ...plain, ...choice })).toBe(true)
  })
})
