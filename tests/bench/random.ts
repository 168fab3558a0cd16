/** Numbers that look random and are the same for the same seed, on every machine. */
export type Random = {
  /** From 0 up to, not including, 1. */
  readonly next: () => number
  /** A whole number from 0 up to, not including, `count`; all equally often. */
  readonly below: (count: number) => number
  /** As `below`, but the n-th number comes about 1/n as often as the first (Zipf's law). */
  readonly skewed: (count: number) => number
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean
}

/** Makes the numbers of a seed (Mulberry32, public domain, by Tommy Ettinger). */
export const randomOf = (seed: number): Random => {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    below: (count) => Math.floor(next() * count),
    chance: (probability) => next() < probability,
    next,
    skewed: (count) => Math.floor(Math.exp(next() * Math.log(count + 1))) - 1,
  }
}

/** One seed out of several numbers, such as a kind and a position. */
export const seedOf = (...parts: readonly number[]): number =>
  parts.reduce((hash, part) => {
    const mixed = Math.imul(hash ^ part, 0x9e3779b1)
    return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) ^ (mixed >>> 13)
  }, 0x2545f491)

/** The element at a position of a list that is long enough. */
export const at = <T>(list: readonly T[], position: number): T => {
  const element = list[position]
  if (element === undefined) {
    throw new RangeError(`Nothing at ${position} of ${list.length}.`)
  }
  return element
}
