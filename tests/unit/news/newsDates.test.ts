import { describe, expect, it } from 'vitest'

import { newsDates } from '../../../src/domain/news/newsDates.js'
import { newsFactsOf } from './newsFactsOf.js'

const dates = (publishedAt: string | null, modifiedAt: string | null) =>
  newsDates(newsFactsOf({ article: { modifiedAt, publishedAt } }))

const published = '2026-11-25T00:30:00+07:00'

describe('the dates of an article', () => {
  it.each([
    ['2026-11-24T17:30:00Z', null, { modified: null, published }],
    ['2026-11-24T17:30:00Z', '2026-11-24T17:29:59Z', { modified: null, published }],
    ['2026-11-24T17:30:00.000Z', '2026-11-24T17:30:00.900Z', { modified: null, published }],
    [
      '2026-11-24T17:30:00Z',
      '2026-11-24T17:30:01Z',
      { modified: '2026-11-25T00:30:01+07:00', published },
    ],
    [null, '2026-11-24T17:30:01Z', { modified: null, published: null }],
    ['', '', { modified: null, published: null }],
    ['kemarin', '2026-11-24T17:30:01Z', { modified: null, published: null }],
  ])('published %j, modified %j → %j', (publishedAt, modifiedAt, expected) => {
    expect(dates(publishedAt, modifiedAt)).toEqual(expected)
  })
})
