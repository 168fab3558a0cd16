import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isSameJSON } from '../../../src/domain/publishing/isSameJSON.js'

describe('two values', () => {
  it.each([
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: 1 }, { a: 1, b: null }, false],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [[], {}, false],
    [null, {}, false],
    [1, '1', false],
    [{}, { constructor: 1 }, false],
    [{ toString: undefined }, {}, true],
    [{ a: { b: { c: 'x' } } }, { a: { b: { c: 'y' } } }, false],
  ])('%j and %j say the same: %s', (a, b, same) => {
    expect(isSameJSON(a, b)).toBe(same)
    expect(isSameJSON(b, a)).toBe(same)
  })

  it('say the same after a way through JSON, and differ exactly where JSON does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const copy: unknown = JSON.parse(JSON.stringify(a))

        expect(isSameJSON(copy, JSON.parse(JSON.stringify(a)))).toBe(true)
        expect(isSameJSON({ a: copy }, { a: copy, b })).toBe(false)
      }),
    )
  })
})
