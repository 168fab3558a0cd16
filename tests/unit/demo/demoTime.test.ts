import { describe, expect, it } from 'vitest'

import { demoInstant, fillBodyDates, fillDates } from '../../../dev/demo/demoTime.js'

describe('demoInstant', () => {
  it.each([
    ['2025-03-10T12:00:00Z', 0, '07.30', '2025-03-10T00:30:00.000Z'],
    ['2025-03-10T12:00:00Z', 1, '23.59', '2025-03-09T16:59:00.000Z'],
    // In WIB it is already the 11th.
    ['2025-03-10T17:00:00Z', 0, '00.00', '2025-03-10T17:00:00.000Z'],
    ['2025-03-10T16:59:59Z', 0, '00.00', '2025-03-09T17:00:00.000Z'],
    ['2024-03-01T03:00:00Z', 1, '10.05', '2024-02-29T03:05:00.000Z'],
  ])(
    'counts days and hours by the clock in WIB: %s, %i days, %s',
    (now, daysAgo, time, expected) => {
      expect(demoInstant({ daysAgo, now: new Date(now), time }).toISOString()).toBe(expected)
    },
  )
})

describe('fillDates', () => {
  const publishedAt = new Date('2025-01-14T01:00:00Z')

  it.each([
    ['Buka {0}.', 'Buka Selasa (14/1/2025).'],
    ['mulai {+3} sampai {+18}', 'mulai Jumat (17/1/2025) sampai Sabtu (1/2/2025)'],
    ['sejak {-14} malam', 'sejak Selasa (31/12/2024) malam'],
    ['tanpa tanggal {x}', 'tanpa tanggal {x}'],
  ])('%s', (text, expected) => {
    expect(fillDates({ publishedAt, text })).toBe(expected)
  })

  it('takes the day in WIB, which starts seven hours before the day in UTC', () => {
    expect(fillDates({ publishedAt: new Date('2025-01-14T17:30:00Z'), text: '{0}' })).toBe(
      'Rabu (15/1/2025)',
    )
  })
})

describe('fillBodyDates', () => {
  it('fills every form of text', () => {
    const date = 'Selasa (14/1/2025)'
    expect(
      fillBodyDates({
        body: ['{0}', { heading: '{0}' }, { quote: '{0}' }, { list: ['{0}'] }, { steps: ['{0}'] }],
        publishedAt: new Date('2025-01-14T01:00:00Z'),
      }),
    ).toEqual([date, { heading: date }, { quote: date }, { list: [date] }, { steps: [date] }])
  })
})
