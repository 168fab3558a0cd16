import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { monthsBetween, monthSpan } from '../../../src/domain/sitemaps/months.js'
import { timeZones } from '../../../src/options.js'

const wib = { timeZone: 'Asia/Jakarta' } as const
const wit = { timeZone: 'Asia/Jayapura' } as const

describe('a month', () => {
  it.each([
    ['Asia/Jakarta', '2026-10-31T17:00:00.000Z', '2026-11-30T17:00:00.000Z'],
    ['Asia/Pontianak', '2026-10-31T17:00:00.000Z', '2026-11-30T17:00:00.000Z'],
    ['Asia/Makassar', '2026-10-31T16:00:00.000Z', '2026-11-30T16:00:00.000Z'],
    ['Asia/Jayapura', '2026-10-31T15:00:00.000Z', '2026-11-30T15:00:00.000Z'],
  ] as const)('begins and ends at midnight in %s', (timeZone, from, to) => {
    expect(monthSpan({ month: '2026-11', site: { timeZone } })).toEqual({
      from,
      month: '2026-11',
      to,
    })
  })

  it('that ends a year ends where the next year begins', () => {
    expect(monthSpan({ month: '2026-12', site: wib })?.to).toBe('2026-12-31T17:00:00.000Z')
  })

  it('of February has the days of its year', () => {
    expect(monthSpan({ month: '2028-02', site: wit })?.to).toBe('2028-02-29T15:00:00.000Z')
    expect(monthSpan({ month: '2027-02', site: wit })?.to).toBe('2027-02-28T15:00:00.000Z')
  })

  it.each([
    '',
    '2026',
    '2026-00',
    '2026-13',
    '2026-1',
    '26-11',
    '2026-11-01',
    '9999-12',
    'x2026-11',
  ])('is not "%s"', (month) => {
    expect(monthSpan({ month, site: wib })).toBeNull()
  })
})

describe('the months between two instants', () => {
  it('are all of them, those at the ends included, by the clock of the outlet', () => {
    const months = monthsBetween({
      first: '2026-10-31T17:30:00.000Z',
      last: '2027-01-31T16:59:59.999Z',
      site: wib,
    })

    expect(months.map(({ month }) => month)).toEqual(['2026-11', '2026-12', '2027-01'])
  })

  it('begin and end later in the east', () => {
    const instants = { first: '2026-10-31T15:30:00.000Z', last: '2026-11-30T15:00:00.000Z' }

    expect(monthsBetween({ ...instants, site: wib }).map(({ month }) => month)).toEqual([
      '2026-10',
      '2026-11',
    ])
    expect(monthsBetween({ ...instants, site: wit }).map(({ month }) => month)).toEqual([
      '2026-11',
      '2026-12',
    ])
  })

  it('are one for one instant, and none for what is no instant or ends before it begins', () => {
    const instant = '2026-11-24T17:30:00.000Z'

    expect(monthsBetween({ first: instant, last: instant, site: wib })).toHaveLength(1)
    expect(monthsBetween({ first: 'kemarin', last: instant, site: wib })).toEqual([])
    expect(monthsBetween({ first: instant, last: '', site: wib })).toEqual([])
    expect(monthsBetween({ first: instant, last: '2025-01-01T00:00:00.000Z', site: wib })).toEqual(
      [],
    )
  })

  it('follow each other without a gap, and each instant is in the month that it is listed in', () => {
    const instants = fc.date({
      max: new Date('2090-01-01T00:00:00.000Z'),
      min: new Date('1990-01-01T00:00:00.000Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(
        fc.tuple(instants, instants),
        fc.constantFrom(...timeZones),
        ([one, other], timeZone) => {
          const [first, last] = [one, other]
            .sort((a, b) => a.getTime() - b.getTime())
            .map((date) => date.toISOString()) as [string, string]
          const months = monthsBetween({ first, last, site: { timeZone } })

          for (const [at, { from }] of months.entries()) {
            expect(at === 0 || months[at - 1]?.to === from).toBe(true)
          }
          const span = months.find(({ month }) => month === monthOf({ instant: first, timeZone }))
          expect(span && span.from <= first && first < span.to).toBe(true)
          expect(months[0]).toBe(span)
          expect(months.at(-1)?.month).toBe(monthOf({ instant: last, timeZone }))
        },
      ),
    )
  })
})

describe('the month of an instant', () => {
  it.each([
    ['2026-11-30T16:59:59Z', 'Asia/Jakarta', '2026-11'],
    ['2026-11-30T17:00:00Z', 'Asia/Jakarta', '2026-12'],
    ['2026-11-30T16:59:59Z', 'Asia/Makassar', '2026-12'],
    ['2026-12-31T15:00:00Z', 'Asia/Jayapura', '2027-01'],
    ['2026-12-31T14:59:59Z', 'Asia/Jayapura', '2026-12'],
    ['2026-11-24T17:30:00Z', 'Asia/Jakarta', '2026-11'],
  ] as const)('%s in %s is %s', (instant, timeZone, month) => {
    const months = monthsBetween({ first: instant, last: instant, site: { timeZone } })

    expect(months.map((span) => span.month)).toEqual([month])
  })
})

/** By another clock than ours. */
const monthOf = ({
  instant,
  timeZone,
}: {
  readonly instant: string
  readonly timeZone: string
}): string =>
  new Intl.DateTimeFormat('sv', { month: '2-digit', timeZone, year: 'numeric' }).format(
    new Date(instant),
  )
