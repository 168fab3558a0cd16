import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { ArticleTimes, SettledTimes } from '../../../src/domain/publishing/settleTimes.js'

import { clockSkew, settleTimes } from '../../../src/domain/publishing/settleTimes.js'

type Publish = Parameters<typeof settleTimes>[0]

const now = '2026-11-25T03:00:00.000Z'
const earlier = '2026-11-24T17:30:00.000Z'
const between = '2026-11-24T20:00:00.000Z'

const never: Publish['stored'] = { firstPublishedAt: null, modifiedAt: null }
const live: Publish['stored'] = { firstPublishedAt: earlier, modifiedAt: between }

const publish = (choices: Partial<Publish> = {}): SettledTimes =>
  settleTimes({
    incoming: { firstPublishedAt: null },
    isMaterial: true,
    isSmallFix: false,
    now,
    stored: live,
    ...choices,
  })

const settled = (firstPublishedAt: string, modifiedAt: string): SettledTimes => ({
  kind: 'settled',
  times: { firstPublishedAt, modifiedAt },
})

const refused: SettledTimes = { field: 'firstPublishedAt', kind: 'refused', reason: 'inFuture' }

describe('DT-10 the first publication', () => {
  it('is the instant of the first publish, and there is no change yet', () => {
    expect(publish({ stored: never })).toEqual(settled(now, now))
  })

  it('may be given to an article that never was public, as imports do', () => {
    expect(publish({ incoming: { firstPublishedAt: earlier }, stored: never })).toEqual(
      settled(earlier, earlier),
    )
  })

  it.each([
    ['an article that is published again', { incoming: { firstPublishedAt: null } }],
    ['another time that comes along', { incoming: { firstPublishedAt: now } }],
    [
      'an earlier time that comes along',
      { incoming: { firstPublishedAt: '2019-01-01T00:00:00Z' } },
    ],
    [
      'a time that comes along from the future',
      { incoming: { firstPublishedAt: '2031-01-01T00:00:00Z' } },
    ],
  ])('NS-12 stays as it is for %s', (_, choices) => {
    expect(publish(choices)).toEqual(settled(earlier, now))
  })

  it('ignores what is no instant', () => {
    const stored = { firstPublishedAt: 'kemarin', modifiedAt: 'kemarin' }

    expect(publish({ incoming: { firstPublishedAt: '2026-11-24' }, stored })).toEqual(
      settled(now, now),
    )
  })
})

describe('NS-10 a first publication in the future', () => {
  const after = (milliseconds: number) => new Date(Date.parse(now) + milliseconds).toISOString()

  it.each([
    [clockSkew, settled(after(clockSkew), after(clockSkew))],
    [clockSkew + 1, refused],
  ])('by %i ms, with clocks that differ by five minutes', (milliseconds, expected) => {
    expect(publish({ incoming: { firstPublishedAt: after(milliseconds) }, stored: never })).toEqual(
      expected,
    )
  })

  it('is refused where it is stored, too', () => {
    expect(
      publish({ stored: { firstPublishedAt: after(clockSkew + 1), modifiedAt: null } }),
    ).toEqual(refused)
  })

  it('is five minutes of skew', () => {
    expect(clockSkew).toBe(5 * 60 * 1000)
  })
})

describe('DT-09 the last change', () => {
  it.each([
    [true, false, now],
    [true, true, between],
    [false, false, between],
    [false, true, between],
  ])('material: %s, small fix: %s → %s', (isMaterial, isSmallFix, modifiedAt) => {
    expect(publish({ isMaterial, isSmallFix })).toEqual(settled(earlier, modifiedAt))
  })

  it.each([
    ['is unknown', null, earlier],
    ['is before the first publication', '2020-01-01T00:00:00Z', earlier],
    ['is from the future', '2031-01-01T00:00:00Z', '2026-11-25T03:05:00.000Z'],
  ])('DT-08 DT-07 is put right where what is stored %s', (_, modifiedAt, expected) => {
    const stored = { firstPublishedAt: earlier, modifiedAt }

    expect(publish({ isMaterial: false, stored })).toEqual(settled(earlier, expected))
  })

  it('never goes back where another server’s clock is ahead', () => {
    const ahead = '2026-11-25T03:01:00.000Z'

    expect(publish({ stored: { firstPublishedAt: ahead, modifiedAt: ahead } })).toEqual(
      settled(ahead, ahead),
    )
  })

  it('is the first publication where a change is the first publication', () => {
    const stored = { firstPublishedAt: null, modifiedAt: between }

    expect(publish({ stored })).toEqual(settled(now, now))
  })
})

describe('any sequence of publishes', () => {
  it('keeps the first publication and never goes back, ahead of the clock or before the first', () => {
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 20, minLength: 1 }), (steps) => {
        const history = played(steps)

        history.forEach(({ at, step, times }, index) => {
          const [first, modified] = [times.firstPublishedAt, times.modifiedAt].map((instant) =>
            Date.parse(instant),
          ) as [number, number]
          const before = history[index - 1]?.times

          expect(first).toBeLessThanOrEqual(at + clockSkew)
          expect(modified).toBeLessThanOrEqual(at + clockSkew)
          expect(modified).toBeGreaterThanOrEqual(first)
          if (before) {
            expect(times.firstPublishedAt).toBe(before.firstPublishedAt)
            expect(modified).toBeGreaterThanOrEqual(Date.parse(before.modifiedAt))
          }
          if (before && (!step.isMaterial || step.isSmallFix)) {
            expect(times.modifiedAt).toBe(before.modifiedAt)
          }
        })
      }),
    )
  })

  it('is refused only for a first publication in the future', () => {
    fc.assert(
      fc.property(aStep, fc.option(anInstant, { nil: null }), (step, firstPublishedAt) => {
        const stored = { firstPublishedAt, modifiedAt: null }
        const result = publish({ ...step, stored })
        const first = firstPublishedAt ?? step.incoming.firstPublishedAt ?? now

        expect(result.kind === 'refused').toBe(Date.parse(first) > Date.parse(now) + clockSkew)
      }),
    )
  })
})

const anInstant = fc
  .date({ max: new Date('2027-01-01'), min: new Date('2026-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

const aStep = fc.record({
  incoming: fc.record({ firstPublishedAt: fc.option(anInstant, { nil: null }) }),
  isMaterial: fc.boolean(),
  isSmallFix: fc.boolean(),
  /** Milliseconds until this publish. */
  wait: fc.nat({ max: 86_400_000 }),
})

type Step = typeof aStep extends fc.Arbitrary<infer T> ? T : never

type Played = { readonly at: number; readonly step: Step; readonly times: ArticleTimes }

/** Publishes one after the other as a database would keep them; a refused one changes nothing. */
const played = (steps: readonly Step[]): readonly Played[] => {
  const history: Played[] = []
  let clock = Date.parse('2026-06-01T00:00:00Z')
  for (const step of steps) {
    clock += step.wait
    const stored = history.at(-1)?.times ?? never
    const result = settleTimes({ ...step, now: new Date(clock).toISOString(), stored })
    if (result.kind === 'settled') {
      history.push({ at: clock, step, times: result.times })
    }
  }
  return history
}
