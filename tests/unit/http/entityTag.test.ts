import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { entityTag } from '../../../src/domain/http/entityTag.js'

const weak = (...parts: readonly (number | string | null)[]): string =>
  entityTag({ parts, strength: 'weak' })

const part = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null))

describe('an entity tag', () => {
  it('stays the same for ever', () => {
    expect(weak('berita', 7, null)).toBe('W/"6535e42ddba186da"')
    expect(entityTag({ parts: ['berita', 7, null], strength: 'strong' })).toBe('"6535e42ddba186da"')
  })

  it.each([
    [
      ['ab', 'c'],
      ['a', 'bc'],
    ],
    [['7'], [7]],
    [[null], ['null']],
    [[''], []],
    [['a,b'], ['a', 'b']],
  ] as const)('of %j is not that of %j', (one, other) => {
    expect(weak(...one)).not.toBe(weak(...other))
  })

  it('is well-formed, and equal for equal parts only', () => {
    fc.assert(
      fc.property(fc.array(part), fc.array(part), (one, other) => {
        expect(weak(...one)).toMatch(/^W\/"[\da-f]{16}"$/)
        expect(weak(...one) === weak(...other)).toBe(JSON.stringify(one) === JSON.stringify(other))
      }),
    )
  })
})
