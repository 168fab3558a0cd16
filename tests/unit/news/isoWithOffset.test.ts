import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isoWithOffset } from '../../../src/domain/news/isoWithOffset.js'

const zones = ['Asia/Jakarta', 'Asia/Jayapura', 'Asia/Makassar', 'Asia/Pontianak'] as const

describe('an instant in an outlet’s time', () => {
  it.each([
    ['2026-11-24T17:30:00Z', 'Asia/Jakarta', '2026-11-25T00:30:00+07:00'],
    ['2026-11-24T17:30:00Z', 'Asia/Pontianak', '2026-11-25T00:30:00+07:00'],
    ['2026-11-24T17:30:00Z', 'Asia/Makassar', '2026-11-25T01:30:00+08:00'],
    ['2026-11-24T17:30:00Z', 'Asia/Jayapura', '2026-11-25T02:30:00+09:00'],
    ['2026-12-31T20:15:30.999Z', 'Asia/Jakarta', '2027-01-01T03:15:30+07:00'],
    ['2026-11-25T00:30:00+07:00', 'Asia/Jakarta', '2026-11-25T00:30:00+07:00'],
    ['2024-02-28T23:00:00Z', 'Asia/Makassar', '2024-02-29T07:00:00+08:00'],
  ] as const)('%s in %s is %s', (instant, timeZone, iso) => {
    expect(isoWithOffset({ instant, timeZone })).toBe(iso)
  })

  it.each([
    '',
    'kemarin',
    '2026-13-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '9999-12-31T23:00:00Z',
  ])('is null for %j', (instant) => {
    expect(isoWithOffset({ instant, timeZone: 'Asia/Jakarta' })).toBeNull()
  })

  it('is the same instant, to the second', () => {
    const dates = fc.date({
      max: new Date('9999-12-30T00:00:00Z'),
      min: new Date('0001-01-01T00:00:00Z'),
      noInvalidDate: true,
    })

    fc.assert(
      fc.property(dates, fc.constantFrom(...zones), (date, timeZone) => {
        const iso = isoWithOffset({ instant: date.toISOString(), timeZone }) ?? ''

        expect(iso).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[789]:00$/)
        expect(Date.parse(iso)).toBe(Math.floor(date.getTime() / 1000) * 1000)
      }),
    )
  })

  it('agrees with the time zone database', () => {
    fc.assert(
      fc.property(
        fc.date({
          max: new Date('2100-01-01T00:00:00Z'),
          min: new Date('2000-01-01T00:00:00Z'),
          noInvalidDate: true,
        }),
        fc.constantFrom(...zones),
        (date, timeZone) => {
          const iso = isoWithOffset({ instant: date.toISOString(), timeZone })
          const wall = new Intl.DateTimeFormat('sv-SE', {
            dateStyle: 'short',
            timeStyle: 'medium',
            timeZone,
          }).format(date)

          expect(iso?.slice(0, 19).replace('T', ' ')).toBe(wall)
        },
      ),
    )
  })
})
