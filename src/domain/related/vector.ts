import type { Signal } from './signal.js'

import { shortHash } from './signalHash.js'

/**
 * The signals of an article for comparison: `shortHash` of the key → weight in steps of 1/65,535, a
 * whole number from 1 to 65,535. Whole numbers make a sum of products exact, so that it is the same
 * in any order.
 */
export type Vector = ReadonlyMap<number, number>

/** The weight 1 in the steps of a {@link Vector}. */
export const weightSteps = 65_535

/**
 * The vector of signals with weights from 0 to 1, the heaviest first. Of signals with one short hash
 * the first counts. The same as `unpackVector(packVector(signals))`.
 */
export function vectorOf(signals: readonly Pick<Signal, 'key' | 'weight'>[]): Vector {
  const vector = new Map<number, number>()
  for (const { key, weight } of signals) {
    const hash = shortHash(key)
    const steps = Math.round(weight * weightSteps)
    if (steps > 0 && !vector.has(hash)) {
      vector.set(hash, steps)
    }
  }
  return vector
}

/** The cosine of two vectors of length 1, from 0 to 1. Symmetric to the last digit. */
export function cosine(one: Vector, other: Vector): number {
  return cosineWith(one)(other)
}

/**
 * {@link cosine} with one vector, for comparing it with many: a small table tells of most hashes
 * that the vector has them not, which spares looking them up.
 */
export function cosineWith(one: Vector): (other: Vector) => number {
  const seen = new Uint8Array(tableSize)
  for (const hash of one.keys()) {
    seen[hash & tableMask] = 1
  }
  return (other) => {
    let sum = 0
    for (const [hash, weight] of other) {
      if (seen[hash & tableMask] === 1) {
        sum += weight * (one.get(hash) ?? 0)
      }
    }
    return Math.min(1, sum / weightSteps ** 2)
  }
}

/** A power of two, so that the mask picks the low bits. */
const tableSize = 4096
const tableMask = tableSize - 1
