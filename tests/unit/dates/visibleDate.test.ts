import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { visibleDate, zoneNames } from '../../../src/domain/dates/visibleDate.js'

const instant = '2024-10-07T23:30:00Z'

describe('a date as readers see it', () => {
  it.each([
    ['Asia/Jakarta', 'Selasa (8/10/2024) 06.30 WIB'],
    ['Asia/Pontianak', 'Selasa (8/10/2024) 06.30 WIB'],
    ['Asia/Makassar', 'Selasa (8/10/2024) 07.30 WITA'],
    ['Asia/Jayapura', 'Selasa (8/10/2024) 08.30 WIT'],
  ] as const)('DT-04 DT-06 has the clock and the name of the zone %s', (zone, expected) => {
    expect(visibleDate({ instant, language: 'id', zone })).toBe(expected)
  })

  it.each([
    ['id', 'short', 'Selasa (8/10/2024) 06.30 WIB'],
    ['id', 'long', 'Selasa, 8 Oktober 2024 pukul 06.30 WIB'],
    ['jv', 'short', 'Selasa (8/10/2024) 06.30 WIB'],
    ['enim', 'short', 'Selasa (8/10/2024) 06.30 WIB'],
    ['en', 'short', 'Tue, 8 Oct 2024, 06:30 WIB'],
    ['EN', 'short', 'Tue, 8 Oct 2024, 06:30 WIB'],
    ['en-GB', 'long', 'Tuesday, 8 October 2024 at 06:30 WIB'],
  ] as const)('in %s, %s, reads %s', (language, style, expected) => {
    expect(visibleDate({ instant, language, style, zone: 'Asia/Jakarta' })).toBe(expected)
  })

  it.each([
    ['2024-10-07T16:59:59.999Z', 'Senin (7/10/2024) 23.59 WIB'],
    ['2024-10-07T17:00:00.000Z', 'Selasa (8/10/2024) 00.00 WIB'],
    ['2024-12-31T17:05:00.000Z', 'Rabu (1/1/2025) 00.05 WIB'],
    ['2024-02-28T17:00:00.000Z', 'Kamis (29/2/2024) 00.00 WIB'],
    ['2024-10-08T06:30:00+07:00', 'Selasa (8/10/2024) 06.30 WIB'],
  ])('DT-06 changes the day at midnight of the zone: %s → %s', (at, expected) => {
    expect(visibleDate({ instant: at, language: 'id', zone: 'Asia/Jakarta' })).toBe(expected)
  })

  it.each(['', 'kemarin', '2024-10-08', '2024-10-08T06:30:00', '2024-10-08 06:30:00Z'])(
    'is none for %j, which names no instant',
    (at) => {
      expect(visibleDate({ instant: at, language: 'id', zone: 'Asia/Jakarta' })).toBeNull()
    },
  )

  it('DT-04 agrees with the time zone database at any instant', () => {
    const years = { max: new Date('2100-01-01'), min: new Date('1990-01-01'), noInvalidDate: true }
    fc.assert(
      fc.property(fc.date(years), fc.constantFrom(...zones), (date, zone) => {
        const parts = new Intl.DateTimeFormat('en-GB', {
          day: 'numeric',
          hour: '2-digit',
          hourCycle: 'h23',
          minute: '2-digit',
          month: 'numeric',
          timeZone: zone,
          year: 'numeric',
        }).formatToParts(date)
        const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
        const day = `(${String(Number(part('day')))}/${String(Number(part('month')))}/${part('year')})`

        expect(visibleDate({ instant: date.toISOString(), language: 'id', zone })).toMatch(
          new RegExp(
            `^[A-Z][a-z]+ ${escaped(day)} ${part('hour')}\\.${part('minute')} ${zoneNames[zone]}$`,
          ),
        )
      }),
    )
  })
})

const zones = ['Asia/Jakarta', 'Asia/Jayapura', 'Asia/Makassar', 'Asia/Pontianak'] as const

const escaped = (text: string) => text.replace(/[()/]/g, String.raw`\$&`)
