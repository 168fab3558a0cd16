import { afterAll, describe, expect, it } from 'vitest'

import type { Ranker } from '../../scripts/eval/ranker.js'

import { bootstrapDifference } from '../../scripts/eval/bootstrap.js'
import { loadEvaluation } from '../../scripts/eval/loadEvaluation.js'
import { measureLinks } from '../../scripts/eval/measureLinks.js'
import { macroOf, rankAll, scoreOf } from '../../scripts/eval/scoreRanker.js'
import { openFolder } from './evalCorpus.js'

const folder = openFolder()
const pools = loadEvaluation(folder.writeCorpus())

afterAll(() => folder.remove())

const answering =
  (answers: Readonly<Record<string, readonly string[]>>): Ranker =>
  () =>
  ({ article }) =>
    answers[article.id] ?? []

describe('the rank of an answer', () => {
  it('is that of the first linked article, for all links and for those on topic', () => {
    const ranker = answering({
      pasar: ['surut', 'cabai'],
      'satu-baru': ['satu-lama'],
      surut: ['dermaga', 'kopi', 'cabai', 'banjir'],
    })

    expect([...rankAll({ pools, ranker })]).toEqual([
      ['harian-2025-06', { all: [2, 2], topical: [2, 4] }],
      ['tribun-2025-06', { all: [1], topical: [] }],
    ])
  })

  it('passes over what is no candidate and what came before', () => {
    const ranker = answering({ surut: ['pasar', 'surut', 'bantuan', 'kopi', 'kopi', 'banjir'] })

    expect(rankAll({ pools, ranker }).get('harian-2025-06')).toEqual({
      all: [Infinity, 1],
      topical: [Infinity, 2],
    })
  })

  it('comes from a ranker that sees one outlet at a time', () => {
    const seen: (readonly string[])[] = []
    const ranker: Ranker = (articles) => {
      seen.push(articles.map(({ site }) => site))
      return () => []
    }
    rankAll({ pools, ranker })

    expect(seen.map((sites) => [...new Set(sites)])).toEqual([['harian.example'], ['satu.example']])
  })
})

describe('a score', () => {
  it('counts hits up to each place and takes the mean of 1 / rank', () => {
    expect(scoreOf([1, 3, 4, 10, 11, Infinity, 2, 5])).toEqual({
      'hit@1': 1 / 8,
      'hit@3': 3 / 8,
      'hit@5': 5 / 8,
      'hit@10': 6 / 8,
      mrr: expect.closeTo((1 + 1 / 3 + 1 / 4 + 1 / 10 + 1 / 11 + 1 / 2 + 1 / 5) / 8, 12),
    })
  })

  it('is zero of nothing', () => {
    expect(scoreOf([])).toEqual({ 'hit@1': 0, 'hit@3': 0, 'hit@5': 0, 'hit@10': 0, mrr: 0 })
  })

  it('over sets counts each set the same, however many articles it has', () => {
    const macro = macroOf([scoreOf([1, 1, 1]), scoreOf([4])])

    expect(macro).toEqual({ 'hit@1': 0.5, 'hit@3': 0.5, 'hit@5': 1, 'hit@10': 1, mrr: 0.625 })
  })
})

describe('a measurement', () => {
  const right = answering({ pasar: ['cabai'], 'satu-baru': ['satu-lama'], surut: ['banjir'] })
  const late = answering({ pasar: ['kopi', 'cabai'], surut: ['kopi', 'banjir'] })
  const report = measureLinks({ baselines: { late }, pools, ranker: right })

  it('says for each set over how many articles it goes', () => {
    const queries = Object.entries(report.sets).map(([set, { all, topical }]) => [
      set,
      all.queries,
      topical.queries,
    ])

    expect(queries).toEqual([
      ['harian-2025-06', 2, 2],
      ['tribun-2025-06', 1, 0],
    ])
  })

  it('leaves a set without links on topic out of their mean', () => {
    expect(report.macro.topical.mrr).toBe(1)
  })

  it('gives baselines the same way, and what the ranker is better by', () => {
    const { late: baseline } = report.baselines

    expect(baseline?.sets['harian-2025-06']?.all.mrr).toBe(0.75)
    expect(baseline?.macro.all.mrr).toBe(0.375)
    expect(baseline?.mrrDifference.all.difference).toBe(0.625)
    expect(baseline?.mrrDifference.topical.difference).toBe(0.5)
  })
})

describe('the interval of a difference', () => {
  const ranks = [[1, 1, 2, 1, 3, 1, 1, 2, 1, 1]]
  const otherRanks = [[2, 3, 2, 1, 1, 2, 4, 2, 5, Infinity]]

  it('holds the difference of the means, and is the same every time', () => {
    const interval = bootstrapDifference({ otherRanks, ranks })
    const mrr = (of: readonly (readonly number[])[]) => scoreOf(of[0] ?? []).mrr

    expect(interval.difference).toBeCloseTo(mrr(ranks) - mrr(otherRanks), 12)
    expect(interval.low).toBeLessThan(interval.difference)
    expect(interval.high).toBeGreaterThan(interval.difference)
    expect(bootstrapDifference({ otherRanks, ranks })).toEqual(interval)
  })

  it('turns round with the two rankers', () => {
    const interval = bootstrapDifference({ otherRanks, ranks })
    const turned = bootstrapDifference({ otherRanks: ranks, ranks: otherRanks })

    expect(turned.difference).toBeCloseTo(-interval.difference, 12)
    expect(turned.low).toBeLessThan(0)
    expect(Math.abs(turned.low + interval.high)).toBeLessThan(0.02)
  })

  it('is a point when all pairs differ alike, because the pairs stay together', () => {
    const interval = bootstrapDifference({ otherRanks: [[2, 2, 2]], ranks: [[1, 1, 1]] })

    expect(interval).toEqual({ difference: 0.5, high: 0.5, low: 0.5 })
  })

  it('reaches 1.96 standard errors to either side', () => {
    const gains = Array.from({ length: 400 }, (_, index) => (index % 2 === 0 ? 1 : Infinity))
    const { high, low } = bootstrapDifference({
      otherRanks: [gains.map(() => Infinity)],
      ranks: [gains],
    })

    expect(low).toBeCloseTo(0.5 - 1.96 * 0.025, 2)
    expect(high).toBeCloseTo(0.5 + 1.96 * 0.025, 2)
  })
})
