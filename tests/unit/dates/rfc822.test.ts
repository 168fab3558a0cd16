import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { rfc822 } from '../../../src/domain/dates/rfc822.js'

describe('FE-02 a date for RSS', () => {
  it.each([
    ['2024-10-07T23:30:00Z', 'Asia/Jakarta', 'Tue, 08 Oct 2024 06:30:00 +0700'],
    ['2024-10-07T23:30:00Z', 'Asia/Pontianak', 'Tue, 08 Oct 2024 06:30:00 +0700'],
    ['2024-10-07T23:30:00Z', 'Asia/Makassar', 'Tue, 08 Oct 2024 07:30:00 +0800'],
    ['2024-10-07T23:30:00Z', 'Asia/Jayapura', 'Tue, 08 Oct 2024 08:30:00 +0900'],
    ['2026-11-24T17:30:59.999Z', 'Asia/Jakarta', 'Wed, 25 Nov 2026 00:30:59 +0700'],
    ['2026-12-31T17:00:00Z', 'Asia/Jakarta', 'Fri, 01 Jan 2027 00:00:00 +0700'],
    ['2026-12-31T23:59:59+07:00', 'Asia/Jakarta', 'Thu, 31 Dec 2026 23:59:59 +0700'],
    ['0099-03-01T00:00:00Z', 'Asia/Jakarta', 'Sun, 01 Mar 0099 07:00:00 +0700'],
  ] as const)('of %s in %s is %s', (instant, zone, expected) => {
    expect(rfc822({ instant, zone })).toBe(expected)
  })

  it.each(['', 'kemarin', '2024-10-08', '2024-10-08T06:30:00', '2024-13-01T00:00:00Z'])(
    'is none for %j, which names no instant',
    (instant) => {
      expect(rfc822({ instant, zone: 'Asia/Jakarta' })).toBeNull()
    },
  )

  it('is read back as the same second by any reader of mail dates', () => {
    const years = { min: new Date('1970-01-01'), max: new Date('2400-01-01'), noInvalidDate: true }
    fc.assert(
      fc.property(fc.date(years), fc.constantFrom(...zones), (date, zone) => {
        const second = Math.floor(date.getTime() / 1000) * 1000

        expect(Date.parse(rfc822({ instant: date.toISOString(), zone }) ?? '')).toBe(second)
      }),
    )
  })
})

const zones = ['Asia/Jakarta', 'Asia/Jayapura', 'Asia/Makassar', 'Asia/Pontianak'] as const
