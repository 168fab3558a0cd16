import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  leavesWindowAt,
  newsMinutes,
  placeInWindow,
  windowStart,
} from '../../../src/domain/sitemaps/newsWindow.js'

const now = '2026-11-24T17:30:00.000Z'

describe('NS-11 the 48 hours', () => {
  it.each([
    ['2026-11-24T17:30:00.001Z', 'future'],
    ['2026-11-24T17:30:00.000Z', 'inside'],
    ['2026-11-22T17:30:00.000Z', 'inside'],
    ['2026-11-23T00:30:00+07:00', 'inside'],
    ['2026-11-22T17:29:59.999Z', 'past'],
    ['2026-11-22T17:29:00.000Z', 'past'],
    ['kemarin', 'unknown'],
    ['2026-11-24T17:30:00', 'unknown'],
    [null, 'unknown'],
  ])('first published %s at 17.30 UTC is %s', (publishedAt, place) => {
    expect(placeInWindow({ now, publishedAt })).toBe(place)
  })

  it('are unknown where the clock is', () => {
    expect(placeInWindow({ now: 'kini', publishedAt: now })).toBe('unknown')
  })

  it('have the bounds that queries and editors are told', () => {
    expect(newsMinutes).toBe(2880)
    expect(windowStart(now)).toBe('2026-11-22T17:30:00.000Z')
    expect(leavesWindowAt('2026-11-23T00:30:00+07:00')).toBe('2026-11-24T17:30:00.000Z')
    expect(leavesWindowAt(null)).toBeNull()
    expect(windowStart('kini')).toBeNull()
  })

  it('hold an article exactly from its publication until it leaves, whatever the clock says', () => {
    const instants = fc.date({
      max: new Date('2030-01-01T00:00:00Z'),
      min: new Date('2020-01-01T00:00:00Z'),
      noInvalidDate: true,
    })

    fc.assert(
      fc.property(
        instants,
        fc.integer({ max: 4 * 86_400_000, min: -86_400_000 }),
        (first, later) => {
          const publishedAt = first.toISOString()
          const clock = new Date(first.getTime() + later).toISOString()
          const isIn = publishedAt <= clock && clock <= (leavesWindowAt(publishedAt) ?? '')

          expect(placeInWindow({ now: clock, publishedAt }) === 'inside').toBe(isIn)
          expect((windowStart(clock) ?? '') <= publishedAt && publishedAt <= clock).toBe(isIn)
        },
      ),
    )
  })
})
