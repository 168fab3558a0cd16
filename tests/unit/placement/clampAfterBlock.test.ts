import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { clampAfterBlock } from '../../../src/domain/placement/clampAfterBlock.js'

describe('a wanted place', () => {
  it.each([
    [3, 5, 3],
    [5, 5, 5],
    [6, 5, 5],
    [Infinity, 5, 5],
    [0, 5, 1],
    [-1, 5, 1],
    [-Infinity, 5, 1],
    [2.9, 5, 2],
    [NaN, 5, 1],
    [1, 0, 0],
  ])('%d of a body of %d blocks is %d', (afterBlock, blocks, place) => {
    expect(clampAfterBlock({ afterBlock, blocks })).toBe(place)
  })

  it('is a whole number within the body, whatever was asked', () => {
    fc.assert(
      fc.property(fc.double(), fc.integer({ min: 1, max: 500 }), (afterBlock, blocks) => {
        const place = clampAfterBlock({ afterBlock, blocks })

        expect(Number.isInteger(place)).toBe(true)
        expect(place).toBeGreaterThanOrEqual(1)
        expect(place).toBeLessThanOrEqual(blocks)
      }),
    )
  })
})
