import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { bestSignals } from '../../../src/domain/related/signal.js'
import { signalsOf } from './articlesOf.js'

describe('bestSignals', () => {
  it('keeps the heaviest in their order', () => {
    const signals = signalsOf({ 'term:a': 0.4, 'term:b': 0.3, 'name:c d': 0.2, 'term:e': 0.1 })

    expect(bestSignals({ signals, limit: 3 })).toEqual(signals.slice(0, 3))
  })

  it('keeps for half the places what editors state, however light', () => {
    const signals = signalsOf({
      'term:a': 0.9,
      'term:b': 0.8,
      'term:c': 0.7,
      'term:d': 0.6,
      'institution:1': 0.4,
      'topic:2': 0.3,
      'region:e': 0.2,
    })

    expect(bestSignals({ signals, limit: 4 }).map(({ key }) => key)).toEqual([
      'term:a',
      'term:b',
      'institution:1',
      'topic:2',
    ])
  })

  it('gives what is stated the places that the text leaves, and the other way round', () => {
    const stated = { 'topic:1': 0.5, 'topic:2': 0.4, 'topic:3': 0.3, 'topic:4': 0.2 }
    const keysOf = (weights: Readonly<Record<string, number>>): readonly string[] =>
      bestSignals({ signals: signalsOf(weights), limit: 4 }).map(({ key }) => key)

    expect(keysOf({ ...stated, 'term:a': 0.1 })).toEqual([
      'topic:1',
      'topic:2',
      'topic:3',
      'term:a',
    ])
    expect(keysOf({ 'term:a': 9, 'term:b': 8, 'term:c': 7, 'term:d': 6, 'topic:1': 0.5 })).toEqual([
      'term:a',
      'term:b',
      'term:c',
      'topic:1',
    ])
  })

  it('fills every place of any limit, and leaves the order alone', () => {
    const key = fc
      .tuple(fc.constantFrom('institution', 'name', 'region', 'term', 'topic'), fc.nat(50))
      .map(([kind, id]) => `${kind}:${id}`)
    const weights = fc.dictionary(key, fc.double({ min: 0, max: 1, noNaN: true }))

    fc.assert(
      fc.property(weights, fc.nat(20), (weighted, limit) => {
        const signals = signalsOf(weighted)
        const best = bestSignals({ signals, limit })

        expect(best).toHaveLength(Math.min(limit, signals.length))
        expect(best).toEqual(signals.filter((signal) => best.includes(signal)))
      }),
    )
  })
})
