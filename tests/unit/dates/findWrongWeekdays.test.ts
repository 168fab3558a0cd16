import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { findWrongWeekdays } from '../../../src/domain/dates/findWrongWeekdays.js'
import { indonesianMonths, indonesianWeekdays } from '../../../src/domain/dates/visibleDate.js'

const wrongIn = (text: string, year = 2024) =>
  findWrongWeekdays(text, { year }).map(({ weekday, written }) => `${written} → ${weekday ?? '?'}`)

describe('DT-15 a right day of the week', () => {
  it.each([
    'Rapat digelar Senin (28/10/2024) di balai desa.',
    'Rapat digelar Senin. (28/10/2024)',
    'Rapat digelar Senin(28/10/2024).',
    'Rapat digelar SENIN (28/10/2024).',
    'Rapat digelar Senin (28 / 10 / 2024) kemarin.',
    'Rapat digelar Senin (28/10/24).',
    'Rapat digelar Senin (28/10).',
    'Rapat digelar Senin, 28 Oktober 2024.',
    'Rapat digelar Senin 28 Oktober.',
    'Rapat digelar Senin (28 Oktober 2024).',
    'RAPAT DIGELAR SENIN, 28 OKTOBER 2024.',
    'Rapat digelar Jumat (1/11/2024).',
    'Rapat digelar Jum’at (1/11/2024).',
    "Rapat digelar Jum'at (1/11/2024).",
    'Kabisat: Kamis (29/2/2024).',
    'Rapat digelar Selasa (8/10/2024) dan Rabu (9/10/2024).',
  ])('is passed over: %s', (text) => {
    expect(wrongIn(text)).toEqual([])
  })
})

describe('DT-15 a wrong day of the week', () => {
  it.each([
    ['Rapat digelar Selasa (28/10/2024).', 'Selasa (28/10/2024) → Senin'],
    ['Rapat digelar SELASA (28/10/24).', 'SELASA (28/10/24) → Senin'],
    ['Rapat digelar Kamis (24/01/18).', 'Kamis (24/01/18) → Rabu'],
    ['Rapat digelar Selasa, 28 Oktober 2024.', 'Selasa, 28 Oktober 2024 → Senin'],
    ['Rapat digelar Selasa 28 Oktober.', 'Selasa 28 Oktober → Senin'],
    ['Rapat digelar Jum’at (28/10/2024).', 'Jum’at (28/10/2024) → Senin'],
    [
      'Rapat digelar Rabu (12/10/2024), yakni hari ke-12 bulan kesepuluh.',
      'Rabu (12/10/2024) → Sabtu',
    ],
  ])('is found: %s', (text, expected) => {
    expect(wrongIn(text)).toEqual([expected])
  })

  it.each([
    ['Kamis (30/2/2024)', 'Kamis (30/2/2024) → ?'],
    ['Jumat (29/2/2023)', 'Jumat (29/2/2023) → ?'],
    ['Kamis (5/13/2024)', 'Kamis (5/13/2024) → ?'],
    ['Kamis (0/5/2024)', 'Kamis (0/5/2024) → ?'],
  ])('is found on a day that is none: %s', (text, expected) => {
    expect(wrongIn(text)).toEqual([expected])
  })

  it('is found each time, in the order of the text', () => {
    expect(wrongIn('Mulai Rabu (8/10/2024), selesai Selasa (9/10/2024).')).toEqual([
      'Rabu (8/10/2024) → Selasa',
      'Selasa (9/10/2024) → Rabu',
    ])
  })
})

describe('DT-15 a date without a year', () => {
  it.each([
    ['Selasa (31/12)', 2024, []],
    ['Selasa (31/12)', 2025, []],
    ['Senin (31/12)', 2025, ['Senin (31/12) → Rabu']],
    ['Rabu (22/1)', 2025, []],
    ['Rabu (22/1)', 2024, []],
    ['Sabtu (30/11)', 2024, []],
    ['Sabtu (30/11)', 2025, []],
    ['Kamis (31/10)', 2024, []],
    ['Kamis (31/10)', 2025, ['Kamis (31/10) → Jumat']],
    ['Sabtu (22/2)', 2025, []],
    ['Sabtu (22/2)', 2024, []],
    ['Sabtu (22/3)', 2024, ['Sabtu (22/3) → Jumat']],
    ['Senin (28/10)', 2025, ['Senin (28/10) → Selasa']],
    ['Sabtu (1/3)', 2024, ['Sabtu (1/3) → Jumat']],
  ])('%s in %i', (text, year, expected) => {
    expect(wrongIn(text, year)).toEqual(expected)
  })
})

describe('what is no date with a day of the week', () => {
  it.each([
    'Selama dua minggu (28/10/2024) warga mengungsi.',
    'Pemain bernama Rabuansyah (1/1/2024) tiba.',
    'Sesabtu (2/1/2024) bukan kata.',
    'Skor akhir (3/1).',
    'Senin sampai Rabu warga bergotong royong.',
    'Senin-Selasa (7-8/10/2024) jalan ditutup.',
    'Selasa 28 Oktoberfest digelar.',
    'Selasa, 28 orang hadir.',
    '',
  ])('is left alone: %j', (text) => {
    expect(wrongIn(text)).toEqual([])
  })
})

describe('DT-15 any date', () => {
  const aDate = fc.date({
    max: new Date('2099-12-31'),
    min: new Date('2000-01-01'),
    noInvalidDate: true,
  })

  it('is wrong with six names of seven, in every form', () => {
    fc.assert(
      fc.property(aDate, fc.nat({ max: 6 }), (date, weekday) => {
        const [day, month, year] = [date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear()]
        const name = indonesianWeekdays[weekday] ?? ''
        const right = indonesianWeekdays[date.getUTCDay()] ?? ''
        const forms = [
          `${name} (${String(day)}/${String(month + 1)}/${String(year)})`,
          `${name}, ${String(day)} ${indonesianMonths[month] ?? ''} ${String(year)}`,
        ]

        for (const written of forms) {
          expect(findWrongWeekdays(`Pada ${written}.`, { year: 1999 })).toEqual(
            name === right ? [] : [{ weekday: right, written }],
          )
        }
      }),
    )
  })

  it('never breaks on any text made of its parts', () => {
    const part = fc.constantFrom(
      'Senin',
      'Jum’at',
      ' ',
      '(',
      '31',
      '/',
      '2',
      ')',
      ', ',
      'Mei',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.integer(), (parts, year) => {
        const text = parts.join('')

        for (const { written } of findWrongWeekdays(text, { year })) {
          expect(text).toContain(written)
        }
      }),
    )
  })
})
