import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { shortHash } from '../../../src/domain/related/signalHash.js'
import {
  cosine,
  cosineWith,
  type Vector,
  vectorOf,
  weightSteps,
} from '../../../src/domain/related/vector.js'
import { signalsOf } from './articlesOf.js'

describe('vectorOf', () => {
  it('keeps weights in steps under the short hash of their key', () => {
    expect(vectorOf(signalsOf({ 'term:padi': 1, 'term:sawah': 0.5 }))).toEqual({
      hashes: Int32Array.of(shortHash('term:padi'), shortHash('term:sawah')),
      weights: Uint16Array.of(weightSteps, Math.round(weightSteps / 2)),
    })
  })

  it('leaves out what weighs less than half a step', () => {
    expect(
      vectorOf(signalsOf({ 'term:padi': 0.4 / weightSteps, 'term:sawah': 0 })).hashes,
    ).toHaveLength(0)
    expect(vectorOf(signalsOf({ 'term:padi': 0.6 / weightSteps })).hashes).toHaveLength(1)
  })

  it('takes the first of two signals under one hash', () => {
    const vector = vectorOf([
      { key: 'term:padi', weight: 0.8 },
      { key: 'term:padi', weight: 0.6 },
    ])

    expect([...vector.weights]).toEqual([Math.round(0.8 * weightSteps)])
  })
})

describe('cosine', () => {
  it.each<{ what: string; one: Weights; other: Weights; value: number }>([
    {
      what: 'equal vectors',
      one: { 'term:a': 0.6, 'term:b': 0.8 },
      other: { 'term:b': 0.8, 'term:a': 0.6 },
      value: 1,
    },
    {
      what: 'vectors with one signal in common',
      one: { 'term:a': 0.6, 'term:b': 0.8 },
      other: { 'term:a': 0.8, 'term:c': 0.6 },
      value: 0.48,
    },
    {
      what: 'vectors with nothing in common',
      one: { 'term:a': 1 },
      other: { 'term:b': 1 },
      value: 0,
    },
    { what: 'an empty vector', one: {}, other: { 'term:b': 1 }, value: 0 },
  ])('of $what is $value', ({ one, other, value }) => {
    expect(cosine(vectorOf(signalsOf(one)), vectorOf(signalsOf(other)))).toBeCloseTo(value, 4)
  })

  it('is symmetric, the same in any order of entries, and within 0 and 1', () => {
    fc.assert(
      fc.property(someVector(), someVector(), (one, other) => {
        const value = cosine(one, other)
        const reversed = {
          hashes: one.hashes.toReversed(),
          weights: one.weights.toReversed(),
        }

        expect(cosine(other, one)).toBe(value)
        expect(cosine(reversed, other)).toBe(value)
        expect(cosine(other, reversed)).toBe(value)
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is the sum of the products of what both have', () => {
    fc.assert(
      fc.property(someVector(), someVector(), (one, other) => {
        const parts = [...one.hashes].map((hash, place) => {
          const found = other.hashes.indexOf(hash)
          return found < 0 ? 0 : (one.weights[place] ?? 0) * (other.weights[found] ?? 0)
        })
        const sum = parts.reduce((total, part) => total + part, 0) / weightSteps ** 2

        expect(cosineWith(one)(other)).toBe(Math.min(1, sum))
      }),
    )
  })
})

type Weights = Readonly<Record<string, number>>

/** Vectors over few hashes, some of them alike in their low bits. */
function someVector(): fc.Arbitrary<Vector> {
  const hash = fc.constantFrom(0, 1, 4096, 4097, 8192, 2 ** 31, 2 ** 32 - 1)
  const entry = fc.tuple(hash, fc.integer({ min: 1, max: weightSteps }))
  return fc.uniqueArray(entry, { selector: ([one]) => one }).map((entries) => ({
    hashes: Int32Array.from(entries, ([one]) => one),
    weights: Uint16Array.from(entries, ([, weight]) => weight),
  }))
}
