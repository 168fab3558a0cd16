import { mean } from './scoreRanker.js'

/** A difference and the range in which 95% of the resampled differences lie. */
export interface Interval {
  readonly difference: number
  readonly high: number
  readonly low: number
}

/**
 * How much better one ranker's mean reciprocal rank is than another's, as the mean over sets, with
 * a paired bootstrap: the articles of each set are drawn anew 2,000 times, always with the ranks
 * that both rankers gave to the same article. Seeded: the same ranks give the same interval.
 */
export function bootstrapDifference({
  ranks,
  otherRanks,
}: {
  /** For each set the ranks of one ranker. */
  readonly ranks: readonly (readonly number[])[]
  /** For each set the ranks of the other for the same articles. */
  readonly otherRanks: readonly (readonly number[])[]
}): Interval {
  const gains = ranks.map((ofSet, set) =>
    ofSet.map((rank, index) => 1 / rank - 1 / (otherRanks[set]?.[index] ?? Infinity)),
  )
  const random = seededRandom(seed)
  const draws = Array.from({ length: samples }, () =>
    mean(gains.map((ofSet) => mean(ofSet.map(() => draw({ from: ofSet, random }))))),
  ).sort((one, other) => one - other)
  return {
    difference: mean(gains.map(mean)),
    high: draws[Math.ceil(samples * 0.975) - 1] ?? 0,
    low: draws[Math.floor(samples * 0.025)] ?? 0,
  }
}

const samples = 2_000
const seed = 20_250_601

function draw({
  from,
  random,
}: {
  readonly from: readonly number[]
  readonly random: () => number
}): number {
  return from[Math.floor(random() * from.length)] ?? 0
}

/** Numbers from 0 up to 1 by the generator known as mulberry32. */
function seededRandom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
