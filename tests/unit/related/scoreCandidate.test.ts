import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Signal } from '../../../src/domain/related/extractSignals.js'

import {
  type Candidate,
  defaultRankParameters,
  type Host,
  scoreCandidate,
  type ScoredCandidate,
} from '../../../src/domain/related/scoreCandidate.js'

const article: Host = {
  id: 1,
  title: 'Panen Raya',
  publishedAt: '2025-03-10T12:00:00.000Z',
  section: null,
}
const signals = ['panen', 'padi', 'sawah'].map<Signal>((word, index) => ({
  key: `term:${word}`,
  kind: 'term',
  label: word,
  weight: 0.25 * 2 ** index,
}))

describe('scoreCandidate', () => {
  it('tells what each shared signal contributes, the largest first, equal ones by key', () => {
    const { contributions } = score({
      matches: [
        { signal: 'term:sawah', weight: 0.125, frequency: 10 },
        { signal: 'term:padi', weight: 0.9, frequency: 10 },
        { signal: 'term:panen', weight: 0.5, frequency: 10 },
        { signal: 'term:ikan', weight: 0.9, frequency: 10 },
      ],
    })

    expect(contributions.map(({ signal }) => signal.label)).toEqual(['padi', 'panen', 'sawah'])
    expect(contributions[0]?.value).toBeCloseTo(0.5 * 0.9 * Math.log(6), 12)
  })

  it('takes two articles without a section for no section in common', () => {
    expect(score({ section: null }).sameSection).toBe(false)
  })

  it('tells the age in hours, negative for a younger article', () => {
    expect(score({ publishedAt: '2025-03-10T09:30:00.000Z' }).ageHours).toBe(2.5)
    expect(score({ publishedAt: '2025-03-10T22:00:00.000+07:00' }).ageHours).toBe(-3)
  })

  it('falls with the age and with the frequency, and never below the floor', () => {
    const hours = fc.double({ min: 0, max: 50_000, noNaN: true })
    const frequency = fc.integer({ min: 1, max: 50 })

    fc.assert(
      fc.property(hours, hours, frequency, frequency, (age, more, often, oftener) => {
        const one = scoreAt({ age, frequency: Math.min(often, oftener) })
        const other = scoreAt({ age: age + more, frequency: Math.max(often, oftener) })
        const ageless = scoreAt({ age: 0, frequency: Math.max(often, oftener) })

        expect(other).toBeLessThanOrEqual(one)
        expect(other).toBeGreaterThan(ageless * defaultRankParameters.recencyFloor)
      }),
    )
  })

  it('is halved towards the floor after the half-life', () => {
    const { halfLifeHours, recencyFloor } = defaultRankParameters
    const rest = scoreAt({ age: halfLifeHours, frequency: 5 }) / scoreAt({ age: 0, frequency: 5 })

    expect(rest).toBeCloseTo(recencyFloor + (1 - recencyFloor) / 2, 12)
  })
})

function score(choices: Partial<Candidate>): ScoredCandidate {
  return scoreCandidate({
    article,
    signals: new Map(signals.map((signal) => [signal.key, signal])),
    candidate: {
      id: 2,
      title: 'Padi Menguning',
      publishedAt: article.publishedAt,
      section: null,
      matches: [],
      ...choices,
    },
    parameters: defaultRankParameters,
  })
}

function scoreAt({ age, frequency }: { readonly age: number; readonly frequency: number }): number {
  const publishedAt = new Date(Date.parse(article.publishedAt) - age * 3_600_000).toISOString()
  return score({ publishedAt, matches: [{ signal: 'term:padi', weight: 0.5, frequency }] }).score
}
