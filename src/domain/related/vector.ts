import type { Signal } from './signal.js'

import { shortHash } from './signalHash.js'

/**
 * The signals of an article for comparison: the `shortHash` of each key, none of them twice, and at
 * the same place its weight in steps of 1/65,535, from 1 to 65,535. Whole numbers make a sum of
 * products exact, so that it is the same in any order.
 */
export type Vector = { readonly hashes: Int32Array; readonly weights: Uint16Array }

/** The weight 1 in the steps of a {@link Vector}. */
export const weightSteps = 65_535

/**
 * The vector of signals with weights from 0 to 1, the heaviest first. Of signals with one short hash
 * the first counts. `unpackVector(packVector(…))` gives it back.
 */
export function vectorOf(signals: readonly Pick<Signal, 'key' | 'weight'>[]): Vector {
  const steps = new Map<number, number>()
  for (const { key, weight } of signals) {
    const hash = shortHash(key)
    const step = Math.round(weight * weightSteps)
    if (step > 0 && !steps.has(hash)) {
      steps.set(hash, step)
    }
  }
  return { hashes: Int32Array.from(steps.keys()), weights: Uint16Array.from(steps.values()) }
}

/** The cosine of two vectors of length 1, from 0 to 1. Symmetric to the last digit. */
export function cosine(one: Vector, other: Vector): number {
  return cosineWith(one)(other)
}

/** {@link cosine} with one vector, for comparing it with many. */
export function cosineWith(one: Vector): (other: Vector) => number {
  const weightIn = weightsIn(one)
  return ({ hashes, weights }) => {
    let sum = 0
    for (let place = 0; place < hashes.length; place += 1) {
      sum += (weights[place] ?? 0) * weightIn(hashes[place] ?? 0)
    }
    return Math.min(1, sum / weightSteps ** 2)
  }
}

/**
 * Looks up the weight of a hash in a vector, 0 where it has none: in a table with open addressing,
 * which fills in a fraction of the time of a `Map` and leaves nothing to collect.
 */
export function weightsIn({ hashes, weights }: Vector): (hash: number) => number {
  const size = 2 ** Math.ceil(Math.log2(4 * hashes.length + 1))
  const mask = size - 1
  const table = new Uint16Array(size) // places in the vector, counted from 1
  for (let place = 0; place < hashes.length; place += 1) {
    let slot = (hashes[place] ?? 0) & mask
    while (table[slot] !== 0) {
      slot = (slot + 1) & mask
    }
    table[slot] = place + 1
  }
  return (hash) => {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = table[slot] ?? 0
      if (place === 0) {
        return 0
      }
      if (hashes[place - 1] === hash) {
        return weights[place - 1] ?? 0
      }
    }
  }
}
