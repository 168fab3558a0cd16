import { describe, expect, it } from 'vitest'

import { localTime, padded, parseInstant } from '../../../src/domain/dates/localTime.js'

describe('the clock of a zone', () => {
  it('tells all that dates are written with', () => {
    expect(localTime({ instant: '2024-10-07T23:30:15Z', zone: 'Asia/Makassar' })).toEqual({
      day: 8,
      hour: 7,
      minute: 30,
      month: 10,
      offset: 8,
      second: 15,
      weekday: 2,
      year: 2024,
    })
  })

  it.each([
    ['0000-01-01T00:00:00Z', 0],
    ['-000001-12-31T17:00:00Z', 0],
    ['-000001-12-31T16:59:59Z', undefined],
    ['9999-12-31T16:59:59Z', 9999],
    ['9999-12-31T17:00:00Z', undefined],
    ['+275760-09-13T00:00:00Z', undefined],
  ])('at %s is in the year %s of four digits, or none', (instant, year) => {
    expect(localTime({ instant, zone: 'Asia/Jakarta' })?.year).toBe(year)
  })
})

describe('an instant', () => {
  it.each([
    ['1970-01-01T00:00Z', 0],
    ['1970-01-01T00:00:00Z', 0],
    ['1970-01-01T00:00:00.5Z', 500],
    ['1970-01-01T07:00:00+07:00', 0],
    ['1969-12-31T22:30:00-01:30', 0],
  ])('%s is %i ms', (text, milliseconds) => {
    expect(parseInstant(text)).toBe(milliseconds)
  })

  it.each([
    '',
    '1970-01-01',
    '1970-01-01T00:00:00',
    '1970-01-01T00:00:00+0700',
    '1970-01-01 00:00:00Z',
    '1970-01-01T00Z',
    '1970-13-01T00:00:00Z',
    ' 1970-01-01T00:00:00Z',
    'Thu, 01 Jan 1970 00:00:00 GMT',
  ])('is not %j, of whose zone or form one cannot be sure', (text) => {
    expect(parseInstant(text)).toBeNull()
  })
})

describe('a number', () => {
  it.each([
    [7, 2, '07'],
    [12, 2, '12'],
    [99, 4, '0099'],
    [12_345, 4, '12345'],
  ])('%i has %i digits: %s', (number, digits, expected) => {
    expect(padded(number, digits)).toBe(expected)
  })
})
