import { describe, expect, it } from 'vitest'

import {
  isRegionCode,
  regionAbove,
  regionsOver,
} from '../../../src/domain/institutions/regionCode.js'

describe('the code of a region', () => {
  it.each(['16', '16.71', '16.71.01', '16.71.01.1001'])('%s is one', (code) => {
    expect(isRegionCode(code)).toBe(true)
  })

  it.each(['', '1', '1671', '16.7', '16.71.', '16.71.01.101', '16.71.01.1001.1', 'x16', '16 '])(
    '"%s" is none',
    (text) => {
      expect(isRegionCode(text)).toBe(false)
    },
  )

  it.each([
    ['16.71.01.1001', '16.71.01'],
    ['16.71', '16'],
    ['16', null],
  ])('of %s begins with that of the region above, %s', (code, above) => {
    expect(regionAbove(code)).toBe(above)
  })

  it.each([
    ['16.71.01.1001', ['16.71.01', '16.71', '16']],
    ['16', []],
  ])('of %s tells all that it is part of, the nearest first', (code, above) => {
    expect(regionsOver(code)).toEqual(above)
  })
})
