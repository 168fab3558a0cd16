import type { Interval } from './bootstrap.js'
import type { Pool } from './loadEvaluation.js'
import type { Ranker } from './ranker.js'
import type { LinkKind, Ranks, Score } from './scoreRanker.js'

import { bootstrapDifference } from './bootstrap.js'
import { macroOf, rankAll, scoreOf } from './scoreRanker.js'

/** How well one ranker found what editors linked. */
export interface Measurement {
  /** The mean over the sets that have links of the kind, each counting the same. */
  readonly macro: Readonly<Record<LinkKind, Score>>
  readonly sets: Readonly<Record<string, Readonly<Record<LinkKind, SetScore>>>>
}

/** The score in one set, and over how many articles. */
export type SetScore = Score & { readonly queries: number }

/** The ranker measured, and beside it others with what it is better than each. */
export interface Report extends Measurement {
  readonly baselines: Readonly<Record<string, Comparison>>
}

/** Another ranker, and how much the measured one's mean reciprocal rank is above its. */
export interface Comparison extends Measurement {
  readonly mrrDifference: Readonly<Record<LinkKind, Interval>>
}

/** Measures a ranker and its baselines on the same questions. */
export function measureLinks({
  baselines,
  pools,
  ranker,
}: {
  readonly baselines: Readonly<Record<string, Ranker>>
  readonly pools: readonly Pool[]
  readonly ranker: Ranker
}): Report {
  const ranks = rankAll({ pools, ranker })
  const compare = (baseline: Ranker): Comparison => {
    const otherRanks = rankAll({ pools, ranker: baseline })
    const difference = (kind: LinkKind): Interval =>
      bootstrapDifference({
        otherRanks: ranksOfKind({ kind, ranks: otherRanks }),
        ranks: ranksOfKind({ kind, ranks }),
      })
    return {
      ...toMeasurement(otherRanks),
      mrrDifference: { all: difference('all'), topical: difference('topical') },
    }
  }
  return {
    ...toMeasurement(ranks),
    baselines: Object.fromEntries(
      Object.entries(baselines).map(([name, baseline]) => [name, compare(baseline)]),
    ),
  }
}

function toMeasurement(ranks: ReadonlyMap<string, Ranks>): Measurement {
  const macro = (kind: LinkKind): Score => macroOf(ranksOfKind({ kind, ranks }).map(scoreOf))
  return {
    macro: { all: macro('all'), topical: macro('topical') },
    sets: Object.fromEntries(
      Array.from(ranks, ([set, ofSet]) => [
        set,
        { all: toSetScore(ofSet.all), topical: toSetScore(ofSet.topical) },
      ]),
    ),
  }
}

function toSetScore(ranks: readonly number[]): SetScore {
  return { ...scoreOf(ranks), queries: ranks.length }
}

function ranksOfKind({
  kind,
  ranks,
}: {
  readonly kind: LinkKind
  readonly ranks: ReadonlyMap<string, Ranks>
}): readonly (readonly number[])[] {
  return [...ranks.values()].map((ofSet) => ofSet[kind]).filter(({ length }) => length > 0)
}
