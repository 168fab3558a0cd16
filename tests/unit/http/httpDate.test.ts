import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { httpDate, parseHTTPDate } from '../../../src/domain/http/httpDate.js'

describe('an instant as an HTTP date', () => {
  it.each([
    ['1994-11-06T08:49:37Z', 'Sun, 06 Nov 1994 08:49:37 GMT'],
    ['1994-11-06T15:49:37.999+07:00', 'Sun, 06 Nov 1994 08:49:37 GMT'],
    ['2026-11-24T17:30:00Z', 'Tue, 24 Nov 2026 17:30:00 GMT'],
  ])('%s is %s', (instant, date) => {
    expect(httpDate(instant)).toBe(date)
  })

  it.each(['', 'kemarin', '1994-11-06T08:49:37', '+012026-01-01T00:00:00Z'])(
    'is null for %j',
    (instant) => {
      expect(httpDate(instant)).toBeNull()
    },
  )

  it('is read back to the second', () => {
    const dates = fc.date({
      max: new Date('9999-12-31T23:59:59Z'),
      min: new Date('0100-01-01T00:00:00Z'),
      noInvalidDate: true,
    })

    fc.assert(
      fc.property(dates, (date) => {
        expect(parseHTTPDate(httpDate(date.toISOString()) ?? '')).toBe(
          Math.floor(date.getTime() / 1000) * 1000,
        )
      }),
    )
  })
})

describe('an HTTP date', () => {
  const instant = Date.parse('1994-11-06T08:49:37Z')

  it.each([
    ['Sun, 06 Nov 1994 08:49:37 GMT', instant],
    ['Sunday, 06-Nov-94 08:49:37 GMT', instant],
    ['Sun Nov  6 08:49:37 1994', instant],
    ['Wed Nov 16 08:49:37 1994', Date.parse('1994-11-16T08:49:37Z')],
    ['Monday, 01-Jan-70 00:00:00 GMT', 0],
    ['Tuesday, 24-Nov-26 17:30:00 GMT', Date.parse('2026-11-24T17:30:00Z')],
    ['Thu, 29 Feb 2024 00:00:00 GMT', Date.parse('2024-02-29T00:00:00Z')],
  ])('%s is read', (text, expected) => {
    expect(parseHTTPDate(text)).toBe(expected)
  })

  it.each([
    '',
    '0',
    'kemarin',
    '1994-11-06T08:49:37Z',
    'Sun, 06 Nov 1994 08:49:37',
    'Sun, 06 Nov 1994 08:49:37 +0700',
    'Sun, 06 Nop 1994 08:49:37 GMT',
    'Sun, 31 Feb 1994 08:49:37 GMT',
    'Sun, 00 Feb 1994 08:49:37 GMT',
    'sun, 06 nov 1994 08:49:37 gmt',
  ])('%j is none', (text) => {
    expect(parseHTTPDate(text)).toBeNull()
  })
})
