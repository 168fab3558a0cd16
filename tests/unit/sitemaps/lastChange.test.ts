import { describe, expect, it } from 'vitest'

import { lastChange } from '../../../src/domain/sitemaps/lastChange.js'

describe('NS-23 the last change of an article', () => {
  const first = '2026-11-24T17:30:00Z'

  it.each([
    [first, null, '2026-11-25T00:30:00+07:00'],
    [first, '2026-11-24T17:45:00Z', '2026-11-25T00:45:00+07:00'],
    [first, '2026-11-24T17:15:00Z', '2026-11-25T00:30:00+07:00'],
    [first, '2026-11-25T00:29:00+07:00', '2026-11-25T00:30:00+07:00'],
    [null, '2026-11-24T17:45:00Z', '2026-11-25T00:45:00+07:00'],
    [null, null, null],
  ])('published %j, modified %j → %j', (published, modified, expected) => {
    const [publishedAt, modifiedAt] = [millisecondsOf(published), millisecondsOf(modified)]

    expect(lastChange({ modifiedAt, publishedAt, site: { timeZone: 'Asia/Jakarta' } })).toBe(
      expected,
    )
  })
})

const millisecondsOf = (instant: string | null): number | null =>
  instant === null ? null : Date.parse(instant)
