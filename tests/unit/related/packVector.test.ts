import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { packVector, unpackVector } from '../../../src/domain/related/packVector.js'
import { vectorOf } from '../../../src/domain/related/vector.js'
import { signalsOf } from './articlesOf.js'

describe('packVector', () => {
  it('writes version, hash and weight, as stored rows have them', () => {
    const bytes = packVector(
      vectorOf([
        { key: 'term:padi', weight: 1 },
        { key: 'term:sawah', weight: 0.5 },
      ]),
    )

    expect(Buffer.from(bytes).toString('hex')).toBe('01' + '4041ee03ffff' + '0c5c0f618000')
  })

  it('writes nothing but the version without signals', () => {
    expect([...packVector(vectorOf([]))]).toEqual([1])
  })

  it('comes back from storage as the vector that it was, in its order', () => {
    const weights = fc.dictionary(fc.string(), fc.double({ min: 0, max: 1, noNaN: true }))

    fc.assert(
      fc.property(weights, (weighted) => {
        const signals = signalsOf(weighted)
        const vector = unpackVector(packVector(vectorOf(signals)))

        expect(vector).toEqual(vectorOf(signals))
      }),
    )
  })

  it('is read from the middle of a larger buffer as well', () => {
    const bytes = packVector(vectorOf([{ key: 'term:padi', weight: 0.7 }]))
    const larger = new Uint8Array([9, 9, 9, ...bytes, 9])

    expect(unpackVector(larger.subarray(3, 3 + bytes.length))).toEqual(unpackVector(bytes))
  })
})

describe('unpackVector', () => {
  const entry = [0, 0, 0, 7, 0, 9]

  it.each([
    ['nothing', []],
    ['another version', [2, ...entry]],
    ['half an entry', [1, 0, 0, 0]],
    ['an entry too long', [1, ...entry, 0]],
  ])('takes %s for the empty vector', (_, bytes) => {
    expect(unpackVector(new Uint8Array(bytes)).hashes).toHaveLength(0)
  })

  it('reads a sound entry', () => {
    const { hashes, weights } = unpackVector(new Uint8Array([1, ...entry]))

    expect([...hashes]).toEqual([7])
    expect([...weights]).toEqual([9])
  })

  it('reads any bytes without failing', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const { hashes, weights } = unpackVector(bytes)

        expect(weights).toHaveLength(hashes.length)
        expect(hashes.length).toBeLessThanOrEqual(bytes.length / 6)
      }),
    )
  })
})
