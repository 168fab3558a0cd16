import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Signal } from '../../../src/domain/related/extractSignals.js'
import type { Candidate, Host, Match } from '../../../src/domain/related/scoreCandidate.js'

import { rankRelated } from '../../../src/domain/related/rankRelated.js'
import { defaultRankParameters } from '../../../src/domain/related/scoreCandidate.js'

const article: Host = {
  id: 1,
  title: 'Jembatan Brantas Dibuka',
  publishedAt: '2025-03-10T12:00:00.000Z',
  section: { id: 5, name: 'Daerah' },
}
const signals: readonly Signal[] = [
  { key: 'term:jembatan', kind: 'term', label: 'jembatan', weight: 0.5 },
  { key: 'term:brantas', kind: 'term', label: 'Brantas', weight: 0.5 },
  { key: 'name:dinas perhubungan', kind: 'name', label: 'Dinas Perhubungan', weight: 0.4 },
  { key: 'name:kali brantas', kind: 'name', label: 'Kali Brantas', weight: 0.3 },
  { key: 'institution:7', kind: 'institution', label: 'Dinas Perhubungan Jatim', weight: 0.3 },
  { key: 'topic:8', kind: 'topic', label: 'Mudik', weight: 0.2 },
  { key: 'section:5', kind: 'section', label: 'Daerah', weight: 0.1 },
  { key: 'term:perhubungan', kind: 'term', label: 'perhubungan', weight: 0.1 },
  { key: 'term:arus', kind: 'term', label: 'arus', weight: 0.1 },
  { key: 'term:truk', kind: 'term', label: 'truk', weight: 0.1 },
]

describe('the score', () => {
  it.each<{ equation: string; candidate: Partial<Candidate>; score: number }>([
    {
      equation: '0.5 · 0.4 · ln(1 + 50/50)',
      candidate: { matches: [match({ weight: 0.4 })] },
      score: 0.2 * Math.log(2),
    },
    {
      equation: 'rarer: 0.5 · 0.4 · ln(1 + 50/2)',
      candidate: { matches: [match({ weight: 0.4, frequency: 2 })] },
      score: 0.2 * Math.log(26),
    },
    {
      equation: 'two signals add up',
      candidate: { matches: [match({ weight: 0.4 }), match({ signal: 'topic:8', weight: 0.5 })] },
      score: (0.2 + 0.1) * Math.log(2),
    },
    {
      equation: 'same section: · 1.5',
      candidate: { matches: [match({ weight: 0.4 })], section: 5 },
      score: 0.2 * Math.log(2) * 1.5,
    },
    {
      equation: 'same section, its id as text',
      candidate: { matches: [match({ weight: 0.4 })], section: '5' },
      score: 0.2 * Math.log(2) * 1.5,
    },
    {
      equation: 'a day older: · (0.2 + 0.8 / 2)',
      candidate: { matches: [match({ weight: 0.4 })], publishedAt: '2025-03-09T12:00:00.000Z' },
      score: 0.2 * Math.log(2) * 0.6,
    },
    {
      equation: 'a day younger counts like a day older, in any time zone',
      candidate: { matches: [match({ weight: 0.4 })], publishedAt: '2025-03-11T19:00:00+07:00' },
      score: 0.2 * Math.log(2) * 0.6,
    },
    {
      equation: 'a date that cannot be read: · 0.2',
      candidate: { matches: [match({ weight: 0.4 })], publishedAt: 'kemarin' },
      score: 0.2 * Math.log(2) * 0.2,
    },
  ])('is $equation', ({ candidate, score }) => {
    expect(scoreOf(candidate)).toBeCloseTo(score, 12)
  })

  it('does not depend on the order of the matches to the last digit', () => {
    const matches = signals.map(({ key }, index) =>
      match({ signal: key, weight: 0.1 * (index + 1) }),
    )

    expect(scoreOf({ matches: matches.toReversed() })).toBe(scoreOf({ matches }))
  })

  it('follows the parameters that a site sets', () => {
    const ranked = rankRelated({
      article,
      signals,
      candidates: [candidate({ publishedAt: '2025-03-03T12:00:00.000Z', section: 5 })],
      limit: 1,
      parameters: { ...defaultRankParameters, halfLifeHours: 168, sectionBonus: 0, window: 100 },
    })

    expect(ranked[0]?.score).toBeCloseTo(0.25 * Math.log(3) * 0.6, 12)
  })
})

describe('rankRelated', () => {
  it('puts the strongest first and stops at the limit', () => {
    const candidates = [0.1, 0.3, 0.2].map((weight, index) =>
      candidate({ id: index + 2, matches: [match({ weight })] }),
    )

    expect(rank({ candidates, limit: 2 })).toEqual([3, 4])
    expect(rank({ candidates, limit: 0 })).toEqual([])
    expect(rank({ candidates, limit: Number.NaN })).toHaveLength(3)
  })

  it('prefers an article that shares content to one that shares the section only', () => {
    const filler = candidate({
      id: 2,
      section: 5,
      matches: [match({ signal: 'section:5', weight: 0.1 })],
    })

    expect(rank({ candidates: [filler, candidate({ id: 3 })] })).toEqual([3, 2])
  })

  it.each<{ what: string; unfit: Partial<Candidate> }>([
    { what: 'itself', unfit: { id: 1 } },
    { what: 'itself with its id as text', unfit: { id: '1' } },
    { what: 'its own title on another article', unfit: { title: ' JEMBATAN Brantas dibuka! ' } },
    { what: 'what shares nothing', unfit: { matches: [], section: 5 } },
    { what: 'what shares a signal it has not', unfit: { matches: [match({ signal: 'term:x' })] } },
    { what: 'what shares a signal without weight', unfit: { matches: [match({ weight: 0 })] } },
  ])('does not link an article to $what', ({ unfit }) => {
    expect(rank({ candidates: [candidate(unfit)] })).toEqual([])
  })

  it('takes only the best of several articles with one title', () => {
    const candidates = [
      candidate({ id: 2, title: 'Tol “Baru” Dibuka', matches: [match({ weight: 0.2 })] }),
      candidate({ id: 3, title: 'TOL "BARU" DIBUKA!', matches: [match({ weight: 0.3 })] }),
      candidate({ id: 4, title: 'Tol Baru Ditutup', matches: [match({ weight: 0.1 })] }),
    ]

    expect(rank({ candidates })).toEqual([3, 4])
  })

  it('does not take articles without a title for one and the same', () => {
    const candidates = [candidate({ id: 2, title: '' }), candidate({ id: 3, title: ' ' })]

    expect(rank({ candidates })).toEqual([2, 3])
  })

  it('breaks ties by id, numbers by value and before texts', () => {
    const candidates = ['b', 10, 9, '1a'].map((id) => candidate({ id, title: `Judul ${id}` }))

    expect(rank({ candidates })).toEqual([9, 10, '1a', 'b'])
  })

  it('keeps its promises for any candidates in any order', () => {
    fc.assert(
      fc.property(someCandidates(), fc.nat(8), fc.infiniteStream(fc.nat()), (all, limit, keys) => {
        const ranked = rankRelated({ article, signals, candidates: all, limit })
        const ids = ranked.map(({ id }) => id)
        const scores = ranked.map(({ score }) => score)
        const order = new Map(all.map((one) => [one, keys.next().value ?? 0]))
        const shuffled = all
          .toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
          .map((one) => ({ ...one, matches: one.matches.toReversed() }))

        expect(rankRelated({ article, signals, candidates: shuffled, limit })).toEqual(ranked)
        expect(ids).not.toContain(article.id)
        expect(ids.length).toBeLessThanOrEqual(limit)
        expect(new Set(ids).size).toBe(ids.length)
        expect(scores.every((score) => score > 0)).toBe(true)
        expect(scores).toEqual(scores.toSorted((one, other) => other - one))
        expect(rank({ candidates: all, limit: limit + 1 }).slice(0, limit)).toEqual(ids)
      }),
    )
  })
})

describe('the reasons', () => {
  it('name what is shared, by kind and weight, and the age', () => {
    const matches = ['term:brantas', 'topic:8', 'term:truk', 'institution:7', 'section:5'].map(
      (signal) => match({ signal }),
    )

    expect(reasonsOf({ matches, section: 5, publishedAt: '2025-03-07T11:00:00.000Z' })).toEqual([
      { kind: 'institution', labels: ['Dinas Perhubungan Jatim'] },
      { kind: 'topic', labels: ['Mudik'] },
      { kind: 'section', labels: ['Daerah'] },
      { kind: 'words', labels: ['Brantas', 'truk'] },
      { kind: 'age', days: 3 },
    ])
  })

  it('do not say again in names and words what an institution or name says', () => {
    const matches = signals.map(({ key }) => match({ signal: key }))

    expect(
      reasonsOf({ matches }).filter(({ kind }) => kind === 'name' || kind === 'words'),
    ).toEqual([
      { kind: 'name', labels: ['Kali Brantas'] },
      { kind: 'words', labels: ['jembatan', 'arus', 'truk'] },
    ])
  })

  it('name three of a kind at most, those that weigh most', () => {
    const terms = ['arus', 'jembatan', 'truk', 'brantas'].map((word) =>
      match({ signal: `term:${word}`, weight: word === 'arus' ? 0.1 : 0.9 }),
    )

    expect(reasonsOf({ matches: terms })[0]).toEqual({
      kind: 'words',
      labels: ['Brantas', 'jembatan', 'truk'],
    })
  })

  it.each([
    ['2025-03-10T12:00:00.000Z', 0],
    ['2025-03-09T12:00:01.000Z', 0],
    ['2025-03-09T12:00:00.000Z', 1],
    ['2025-03-10T13:00:00.000Z', 0],
    ['2025-03-12T12:00:00.000Z', -2],
  ])('count full days before the host: published %s is %d', (publishedAt, days) => {
    expect(reasonsOf({ publishedAt }).at(-1)).toEqual({ kind: 'age', days })
  })

  it('say no age where a date cannot be read', () => {
    expect(reasonsOf({ publishedAt: '' }).map(({ kind }) => kind)).toEqual(['words'])
  })
})

function match(choices: Partial<Match>): Match {
  return { signal: 'term:jembatan', weight: 0.5, frequency: 50, ...choices }
}

function candidate(choices: Partial<Candidate>): Candidate {
  return {
    id: 2,
    title: `Kabar Nomor ${choices.id ?? 2}`,
    publishedAt: article.publishedAt,
    section: null,
    matches: [match({})],
    ...choices,
  }
}

function rank({
  candidates,
  limit = 10,
}: {
  readonly candidates: readonly Candidate[]
  readonly limit?: number
}): readonly unknown[] {
  return rankRelated({ article, signals, candidates, limit }).map(({ id }) => id)
}

function scoreOf(choices: Partial<Candidate>): number {
  const candidates = [candidate(choices)]
  return rankRelated({ article, signals, candidates, limit: 1 })[0]?.score ?? 0
}

function reasonsOf(choices: Partial<Candidate>): ReturnType<typeof rankRelated>[number]['reasons'] {
  const candidates = [candidate(choices)]
  return rankRelated({ article, signals, candidates, limit: 1 })[0]?.reasons ?? []
}

function someCandidates(): fc.Arbitrary<Candidate[]> {
  const aMatch = fc.record({
    signal: fc.constantFrom(...signals.map(({ key }) => key), 'term:asing'),
    weight: fc.constantFrom(0, 0.1, 0.5, 0.7),
    frequency: fc.integer({ min: 1, max: 50 }),
  })
  const aCandidate = fc.record({
    id: fc.nat(40),
    title: fc.constantFrom('', article.title, 'Tol Baru', 'TOL BARU!', 'Rute Bus', 'Rel Kereta'),
    publishedAt: fc.constantFrom(article.publishedAt, '2025-03-01T00:00:00.000Z', 'rusak'),
    section: fc.constantFrom(null, 5, 6),
    matches: fc.uniqueArray(aMatch, { selector: ({ signal }) => signal, maxLength: 6 }),
  })
  return fc.uniqueArray(aCandidate, { selector: ({ id }) => id })
}
