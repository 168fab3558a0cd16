import { describe, expect, it } from 'vitest'

import { compareIDs } from '../../../src/domain/related/compareIDs.js'

describe('compareIDs', () => {
  it('puts numbers by value before texts by code unit', () => {
    expect(['b', 10, '1a', 9, 'B', '10'].toSorted(compareIDs)).toEqual([
      9,
      10,
      '10',
      '1a',
      'B',
      'b',
    ])
  })

  it('takes equal ids for equal', () => {
    expect(compareIDs(7, 7)).toBe(0)
    expect(compareIDs('a', 'a')).toBe(0)
  })
})
