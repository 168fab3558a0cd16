import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { IndexedArticle } from '../../../src/domain/related/indexedArticle.js'

import {
  defaultRankParameters,
  type RankParameters,
} from '../../../src/domain/related/rankParameters.js'
import { type RankedLink, rankRelated } from '../../../src/domain/related/rankRelated.js'
import { areAlike, titleShape } from '../../../src/domain/related/titleShape.js'
import { type Vector, vectorOf } from '../../../src/domain/related/vector.js'
import { articleOf, hoursEarlier, noon, stepOf } from './articlesOf.js'

const host = articleOf({
  id: 1,
  title: 'Jembatan Brantas Dibuka 5 Mei',
  section: '5',
  weights: { 'term:jembatan': 0.8, 'term:brantas': 0.6 },
  steps: [stepOf({ position: 2, stage: 'sidang' })],
})

describe('rankRelated', () => {
  it('puts the strongest first and stops at the limit', () => {
    const candidates = [0.1, 0.3, 0.2].map((weight, index) =>
      related({ id: index + 2, weights: { 'term:jembatan': weight } }),
    )

    expect(rank({ candidates, limit: 2 })).toEqual([3, 4])
    expect(rank({ candidates, limit: 0 })).toEqual([])
    expect(rank({ candidates, limit: Number.NaN })).toHaveLength(3)
  })

  it('gives each link its score and its reasons', () => {
    const candidates = [related({ id: 2, weights: { 'term:jembatan': 0.5 } })]
    const [link] = linksOf({ candidates })

    expect(link?.score).toBeCloseTo(0.4, 4)
    expect(link?.reasons).toEqual([
      { kind: 'words', labels: ['jembatan'] },
      { kind: 'age', days: 0 },
    ])
  })

  it('goes down the ladder: storyline, signals, section, newest of the outlet', () => {
    const candidates = [
      related({ id: 2, weights: {} }),
      related({ id: 3, weights: {}, publishedAt: hoursEarlier(1) }),
      related({ id: 4, weights: {}, section: '5', publishedAt: hoursEarlier(99) }),
      related({ id: 5, weights: { 'term:jembatan': 0.01 }, publishedAt: hoursEarlier(999) }),
      related({ id: 6, weights: {}, steps: [stepOf({ position: 1 })], publishedAt: '' }),
    ]

    expect(rank({ candidates })).toEqual([6, 5, 4, 2, 3])
  })

  it.each<{ what: string; unfit: Partial<IndexedArticle> }>([
    { what: 'itself', unfit: { id: 1 } },
    { what: 'itself with its id as text', unfit: { id: '1' } },
    { what: 'what is excluded', unfit: { id: 66 } },
    { what: 'its own title', unfit: { title: ' JEMBATAN Brantas dibuka, 5 Mei! ' } },
    { what: 'a word to be avoided', unfit: { title: 'Jembatan Judi' } },
    {
      what: 'another outlet without anything shared',
      unfit: { isSister: true, vector: vectorOf([]) },
    },
  ])('does not link an article to $what', ({ unfit }) => {
    expect(rank({ candidates: [related(unfit)] })).toEqual([])
  })

  it('does not link for a storyline what is not to be linked', () => {
    const steps = [stepOf({ position: 1 })]
    const candidates = [
      related({ id: 1, steps }),
      related({ id: 66, steps }),
      related({ id: 2, steps, title: 'Judi di Jembatan' }),
      related({ id: 3, steps, title: host.title }),
    ]

    expect(rank({ candidates })).toEqual([])
  })

  it('links what shares nothing but the outlet, unless it is excluded', () => {
    expect(rank({ candidates: [related({ id: 2, weights: {} })] })).toEqual([2])
    expect(rank({ candidates: [related({ id: 66, weights: {} })] })).toEqual([])
  })

  it('takes only the best of titles alike', () => {
    const candidates = [
      related({ id: 2, title: 'Tol “Baru” Dibuka', weights: { 'term:brantas': 0.2 } }),
      related({ id: 3, title: 'TOL "BARU" DIBUKA!', weights: { 'term:brantas': 0.3 } }),
      related({ id: 4, title: 'Tol Baru Ditutup', weights: { 'term:brantas': 0.1 } }),
      related({ id: 5, title: 'Harga Emas 5 Mei', weights: { 'term:brantas': 0.05 } }),
      related({ id: 6, title: 'Harga Emas 6 Mei', weights: { 'term:brantas': 0.06 } }),
    ]

    expect(rank({ candidates })).toEqual([3, 4, 6])
  })

  it('links one neighbour of a series that the host is part of', () => {
    const candidates = [
      related({ id: 2, title: 'Jembatan Brantas Dibuka 4 Mei', publishedAt: hoursEarlier(24) }),
      related({ id: 3, title: 'Jembatan Brantas Dibuka 3 Mei', publishedAt: hoursEarlier(48) }),
    ]

    expect(rank({ candidates })).toEqual([2])
  })

  it('does not take articles without a title for one and the same', () => {
    const candidates = [related({ id: 2, title: '' }), related({ id: 3, title: ' ' })]

    expect(rank({ candidates })).toEqual([2, 3])
  })

  it('breaks ties by id, numbers by value and before texts', () => {
    const candidates = ['b', 10, 9, '1a'].map((id) => related({ id }))

    expect(rank({ candidates })).toEqual([9, 10, '1a', 'b'])
  })

  it('takes no more evergreen and sister articles than their quotas, the best of them', () => {
    const candidates = [
      related({ id: 2, isEvergreen: true, weights: { 'term:jembatan': 0.8 } }),
      related({ id: 3, isEvergreen: true, weights: { 'term:jembatan': 0.9 } }),
      related({ id: 4, isSister: true, weights: { 'term:jembatan': 0.7 } }),
      related({ id: 5, isSister: true, weights: { 'term:jembatan': 0.6 } }),
      related({ id: 6, weights: { 'term:jembatan': 0.1 } }),
    ]

    expect(rank({ candidates })).toEqual([3, 4, 6])
    expect(rank({ candidates, parameters: { evergreenQuota: 2 } })).toEqual([3, 2, 4, 6])
    expect(rank({ candidates, parameters: { sisterQuota: 0 } })).toEqual([3, 6])
  })

  it('does not count what a storyline puts first in the quotas', () => {
    const candidates = [
      related({ id: 2, isEvergreen: true, isSister: true, steps: [stepOf({ position: 1 })] }),
      related({ id: 3, isEvergreen: true }),
      related({ id: 4, isSister: true }),
    ]

    expect(rank({ candidates })).toEqual([2, 3, 4])
  })

  it('tells each stage of a storyline once, also among what follows by score', () => {
    const candidates = [
      related({ id: 2, steps: [stepOf({ position: 1, stage: 'laporan' })] }),
      related({ id: 3, steps: [stepOf({ position: 0, stage: 'laporan' })] }),
      related({ id: 4, steps: [stepOf({ position: 0, stage: null })] }),
      related({ id: 5, steps: [stepOf({ storyline: 9, stage: 'laporan' })] }),
    ]

    expect(rank({ candidates })).toEqual([2, 4, 5])
  })

  it('leaves out what is further away than a site allows, evergreen articles excepted', () => {
    const candidates = [
      related({ id: 2, publishedAt: hoursEarlier(48) }),
      related({ id: 3, publishedAt: hoursEarlier(48.1) }),
      related({ id: 4, publishedAt: hoursEarlier(-48.1) }),
      related({ id: 5, publishedAt: 'rusak' }),
      related({ id: 6, publishedAt: hoursEarlier(9999), isEvergreen: true }),
    ]

    expect(rank({ candidates, parameters: { maxAgeDays: 2 } })).toEqual([6, 2])
    expect(rank({ candidates })).toHaveLength(5)
  })

  it('links the storyline however far away in time it is', () => {
    const candidates = [
      related({ id: 2, publishedAt: hoursEarlier(49), steps: [stepOf({ position: 1 })] }),
      related({ id: 3, publishedAt: hoursEarlier(49) }),
    ]

    expect(rank({ candidates, parameters: { maxAgeDays: 2 } })).toEqual([2])
  })

  it('BJ-01 keeps its promises for any candidates in any order', () => {
    fc.assert(
      fc.property(someCandidates(), fc.nat(8), fc.infiniteStream(fc.nat()), (all, limit, keys) => {
        const ranked = linksOf({ candidates: all, limit })
        const ids = ranked.map(({ id }) => id)
        const order = new Map(all.map((one) => [one, keys.next().value ?? 0]))
        const shuffled = all
          .toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
          .map((one) => ({ ...one, vector: reversed(one.vector) }))

        expect(linksOf({ candidates: shuffled, limit })).toEqual(ranked)
        expect(linksOf({ candidates: [...all, ...all], limit })).toEqual(ranked)
        expect(ids).not.toContain(host.id)
        expect(ids).not.toContain(66)
        expect(ids.length).toBeLessThanOrEqual(limit)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ranked.every(({ score }) => score > 0)).toBe(true)
        expect(rank({ candidates: all, limit: limit + 1 }).slice(0, limit)).toEqual(ids)
      }),
    )
  })

  it('never links two titles alike, and never more evergreen ones than their quota', () => {
    fc.assert(
      fc.property(someCandidates(), (candidates) => {
        const byID = new Map(candidates.map((one) => [one.id, one]))
        const taken = rank({ candidates }).flatMap((id) => byID.get(id) ?? [])
        const shapes = taken.map(({ title }) => titleShape(title))
        const alike = shapes.filter((one, index) =>
          shapes.slice(0, index).some((other) => areAlike({ one, other, likeness: 0.8 })),
        )

        expect(alike).toEqual([])
        expect(
          taken.filter(({ isEvergreen, steps }) => isEvergreen && steps.length === 0).length,
        ).toBeLessThanOrEqual(1)
      }),
    )
  })
})

/** A candidate that shares a word with the host unless it has weights of its own. */
function related(choices: Parameters<typeof articleOf>[0]): IndexedArticle {
  return articleOf({ weights: { 'term:jembatan': 0.5 }, ...choices })
}

function linksOf({
  candidates,
  limit = 10,
  parameters = {},
}: {
  readonly candidates: readonly IndexedArticle[]
  readonly limit?: number
  readonly parameters?: Partial<RankParameters>
}): readonly RankedLink[] {
  return rankRelated({
    host,
    candidates,
    excluded: new Set(['66']),
    avoidWords: ['judi'],
    limit,
    parameters: { ...defaultRankParameters, ...parameters },
  })
}

function rank(choices: Parameters<typeof linksOf>[0]): readonly RankedLink['id'][] {
  return linksOf(choices).map(({ id }) => id)
}

function reversed({ hashes, weights }: Vector): Vector {
  return { hashes: hashes.toReversed(), weights: weights.toReversed() }
}

function someCandidates(): fc.Arbitrary<IndexedArticle[]> {
  const titles = [
    host.title,
    '',
    'Tol Baru',
    'TOL BARU!',
    'Tol Baru 7',
    'Rute Bus',
    'Rel Kereta',
    'Pasar Ikan Muncar Ramai Pembeli',
    'Pembeli Ramai, Pasar Ikan Muncar',
  ]
  const key = fc.constantFrom('term:jembatan', 'term:brantas', 'term:asing', 'institution:7')
  const step = fc.record({
    position: fc.nat(4),
    stage: fc.constantFrom(null, 'sidang', 'putusan'),
    isOutcome: fc.boolean(),
  })
  const article = fc.record({
    id: fc.constantFrom(...Array.from({ length: 40 }, (_, id) => id), 66),
    title: fc.constantFrom(...titles),
    publishedAt: fc.constantFrom(noon, hoursEarlier(200), hoursEarlier(-30), 'rusak'),
    section: fc.constantFrom(null, '5', '6'),
    isEvergreen: fc.boolean(),
    isSister: fc.boolean(),
    weights: fc.dictionary(key, fc.constantFrom(0.1, 0.5, 0.7)),
    steps: fc.array(step.map(stepOf), { maxLength: 1 }),
  })
  return fc.uniqueArray(article.map(articleOf), { selector: ({ id }) => id })
}
