import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { IndexedArticle } from '../../../src/domain/related/indexedArticle.js'
import type { Rung } from '../../../src/domain/related/rungs.js'

import {
  defaultRankParameters,
  type RankParameters,
} from '../../../src/domain/related/rankParameters.js'
import {
  byRank,
  scoreArticle,
  type ScoredArticle,
} from '../../../src/domain/related/scoreArticle.js'
import { articleOf, hoursEarlier, stepOf } from './articlesOf.js'

const host = articleOf({
  id: 1,
  section: '5',
  topSection: '3',
  weights: { 'term:panen': 0.8, 'institution:7': 0.5, 'region:licin': 0.3 },
  steps: [stepOf({ storyline: 4 })],
})

describe('the score', () => {
  it.each<{ equation: string; candidate: Partial<IndexedArticle>; score: number }>([
    { equation: 'the cosine', candidate: {}, score: 0.5 },
    { equation: 'same section alone: · 1.2', candidate: { section: '5' }, score: 0.6 },
    { equation: 'same top section: · 1.5', candidate: { topSection: '3' }, score: 0.75 },
    { equation: 'both: · 1.7', candidate: { section: '5', topSection: '3' }, score: 0.85 },
    {
      equation: 'a day older: · (0.2 + 0.8 / 2)',
      candidate: { publishedAt: hoursEarlier(24) },
      score: 0.3,
    },
    {
      equation: 'a day younger counts like a day older, in any time zone',
      candidate: { publishedAt: '2025-03-11T19:00:00+07:00' },
      score: 0.3,
    },
    {
      equation: 'a feature fades in a week: · (0.2 + 0.8 / (1 + 24 / 168))',
      candidate: { kind: 'feature', publishedAt: hoursEarlier(24) },
      score: 0.45,
    },
    {
      equation: 'a kind that is no own key fades like news',
      candidate: { kind: 'constructor', publishedAt: hoursEarlier(24) },
      score: 0.3,
    },
    {
      equation: 'an evergreen article does not fade',
      candidate: { isEvergreen: true, publishedAt: hoursEarlier(24_000) },
      score: 0.5,
    },
    {
      equation: 'a date that cannot be read: · 0.2',
      candidate: { publishedAt: 'kemarin' },
      score: 0.1,
    },
  ])('is $equation', ({ candidate, score }) => {
    expect(scored({ candidate })?.score).toBeCloseTo(score, 12)
  })

  it('follows the parameters that a site sets', () => {
    const parameters = {
      sectionBonus: 1,
      topSectionBonus: 3,
      recencyFloor: 0.5,
      halfLifeHours: 12,
      halfLifeHoursByKind: { live: 6 },
    }
    const candidate = { section: '5', topSection: '3', publishedAt: hoursEarlier(12) }

    expect(scored({ candidate, parameters })?.score).toBeCloseTo(0.5 * 5 * 0.75, 12)
    expect(scored({ candidate: { ...candidate, kind: 'live' }, parameters })?.score).toBeCloseTo(
      0.5 * 5 * (0.5 + 0.5 / 3),
      12,
    )
  })

  it('is the cosine and nothing else under neutral parameters', () => {
    const parameters = {
      sectionBonus: 0,
      topSectionBonus: 0,
      recencyFloor: 1,
      halfLifeHours: Number.POSITIVE_INFINITY,
      halfLifeHoursByKind: {},
    }
    const candidate = { section: '5', topSection: '3', publishedAt: hoursEarlier(99) }

    expect(scored({ candidate, parameters })?.score).toBe(0.5)
  })

  it('takes two articles without a section for no section in common', () => {
    const homeless = { ...host, section: null, topSection: null }
    const candidate = articleOf({ section: null })

    expect(scoreWith({ host: homeless, candidate, likeness: 0.5 })?.score).toBe(0.5)
  })

  it('falls with the age, and never below the floor', () => {
    const hours = fc.double({ min: 0, max: 50_000, noNaN: true })
    const scoreAt = (age: number): number =>
      scored({ candidate: { publishedAt: hoursEarlier(age) } })?.score ?? 0

    fc.assert(
      fc.property(hours, hours, (age, more) => {
        expect(scoreAt(age + more)).toBeLessThanOrEqual(scoreAt(age))
        expect(scoreAt(age)).toBeGreaterThan(0.5 * defaultRankParameters.recencyFloor)
      }),
    )
  })
})

describe('the ladder', () => {
  it.each<{ rung: Rung; candidate: Parameters<typeof articleOf>[0] }>([
    { rung: 'storyline', candidate: { steps: [stepOf({ storyline: '4' })] } },
    { rung: 'institution', candidate: { weights: { 'institution:7': 0.1 } } },
    { rung: 'sectionAndRegion', candidate: { section: '5', weights: { 'region:licin': 0.1 } } },
    { rung: 'section', candidate: { section: '5', weights: { 'region:genteng': 0.1 } } },
    { rung: 'outlet', candidate: { section: '6', weights: { 'region:licin': 0.1 } } },
    { rung: 'outlet', candidate: { steps: [stepOf({ storyline: 9 })] } },
  ])('has the rung $rung without signals in common for $candidate', ({ rung, candidate }) => {
    expect(scored({ candidate, likeness: 0 })?.rung).toBe(rung)
  })

  it('is for articles below the cosine that a site asks for', () => {
    const parameters = { minCosine: 0.5 }

    expect(scored({ candidate: {}, likeness: 0.5, parameters })?.rung).toBe('signals')
    expect(scored({ candidate: {}, likeness: 0.49, parameters })?.rung).toBe('outlet')
  })

  it('scores below the least that signals can score', () => {
    const least = scored({
      candidate: { publishedAt: 'rusak' },
      likeness: 1 / 65_535 ** 2,
    })
    const best = scored({ candidate: { steps: [stepOf({ storyline: 4 })] }, likeness: 0 })

    expect(best?.score).toBeGreaterThan(0)
    expect(least?.score).toBeGreaterThan(best?.score ?? Number.NaN)
  })

  it('prefers within a rung what is nearer in time, evergreen or not', () => {
    const near = scored({ candidate: { id: 9, publishedAt: hoursEarlier(1) }, likeness: 0 })
    const far = { id: 2, isEvergreen: true, publishedAt: hoursEarlier(2) }

    expect(order([scored({ candidate: far, likeness: 0 }), near])).toEqual([9, 2])
  })

  it('has no place for another outlet that shares not even the section', () => {
    expect(scored({ candidate: { isSister: true }, likeness: 0 })).toBeNull()
    expect(scored({ candidate: { isSister: true, section: '5' }, likeness: 0 })?.rung).toBe(
      'section',
    )
    expect(scored({ candidate: { isSister: true } })?.rung).toBe('signals')
  })
})

describe('the order', () => {
  it('goes by rung, then score, then id', () => {
    const candidates = [
      scored({ candidate: { id: 6 }, likeness: 0 }),
      scored({ candidate: { id: 5, section: '5', publishedAt: hoursEarlier(900) }, likeness: 0 }),
      scored({ candidate: { id: 4 }, likeness: 0.1 }),
      scored({ candidate: { id: 3 }, likeness: 0.2 }),
      scored({ candidate: { id: 2 }, likeness: 0.1 }),
    ]

    expect(order(candidates)).toEqual([3, 2, 4, 5, 6])
  })
})

function scored({
  candidate,
  likeness = 0.5,
  parameters = {},
}: {
  readonly candidate: Parameters<typeof articleOf>[0]
  readonly likeness?: number
  readonly parameters?: Partial<RankParameters>
}): ScoredArticle | null {
  return scoreWith({ host, candidate: articleOf(candidate), likeness, parameters })
}

function scoreWith({
  parameters = {},
  ...pair
}: Omit<Parameters<typeof scoreArticle>[0], 'parameters'> & {
  readonly parameters?: Partial<RankParameters>
}): ScoredArticle | null {
  return scoreArticle({ ...pair, parameters: { ...defaultRankParameters, ...parameters } })
}

function order(candidates: readonly (ScoredArticle | null)[]): readonly unknown[] {
  return candidates
    .filter((candidate) => candidate !== null)
    .sort(byRank)
    .map(({ article }) => article.id)
}
