import { describe, expect, it } from 'vitest'

import { hoursBetween } from '../../../src/domain/related/hoursBetween.js'

describe('hoursBetween', () => {
  it.each([
    ['2025-03-10T09:30:00.000Z', 2.5],
    ['2025-03-10T12:00:00.000Z', 0],
    ['2025-03-10T22:00:00.000+07:00', -3],
    ['kemarin', Number.POSITIVE_INFINITY],
    ['', Number.POSITIVE_INFINITY],
  ])('from %s to noon is %d', (earlier, hours) => {
    expect(hoursBetween(earlier, '2025-03-10T12:00:00.000Z')).toBe(hours)
  })
})
