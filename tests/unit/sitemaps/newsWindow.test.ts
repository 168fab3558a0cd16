import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  leavesWindowAt,
  newsMinutes,
  placeInWindow,
  windowStart,
} from '../../../src/domain/sitemaps/newsWindow.js'

const now = Date.parse('2026-11-24T17:30:00.000Z')

describe('NS-11 the 48 hours', () => {
  it.each([
    ['2026-11-24T17:30:00.001Z', 'future'],
    ['2026-11-24T17:30:00.000Z', 'inside'],
    ['2026-11-22T17:30:00.000Z', 'inside'],
    ['2026-11-23T00:30:00+07:00', 'inside'],
    ['2026-11-22T17:29:59.999Z', 'past'],
    ['2026-11-22T17:29:00.000Z', 'past'],
  ])('first published %s at 17.30 UTC is %s', (publishedAt, place) => {
    expect(placeInWindow({ now, publishedAt: Date.parse(publishedAt) })).toBe(place)
  })

  it('are unknown where there was no first publication', () => {
    expect(placeInWindow({ now, publishedAt: null })).toBe('unknown')
  })

  it('have the bounds that queries and editors are told', () => {
    const start = Date.parse('2026-11-22T17:30:00.000Z')

    expect(newsMinutes).toBe(2880)
    expect(windowStart(now)).toBe(start)
    expect(leavesWindowAt(start)).toBe(now)
  })

  it('hold an article exactly from its publication until it leaves, whatever the clock says', () => {
    const instants = fc.integer({
      max: Date.parse('2030-01-01T00:00:00Z'),
      min: Date.parse('2020-01-01T00:00:00Z'),
    })

    fc.assert(
      fc.property(
        instants,
        fc.integer({ max: 4 * 86_400_000, min: -86_400_000 }),
        (publishedAt, later) => {
          const clock = publishedAt + later
          const isIn = publishedAt <= clock && clock <= leavesWindowAt(publishedAt)

          expect(placeInWindow({ now: clock, publishedAt }) === 'inside').toBe(isIn)
          expect(windowStart(clock) <= publishedAt && publishedAt <= clock).toBe(isIn)
        },
      ),
    )
  })
})
