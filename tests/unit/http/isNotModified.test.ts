import { describe, expect, it } from 'vitest'

import { isNotModified } from '../../../src/domain/http/isNotModified.js'

const answers304 = ({
  etag = 'W/"a1"',
  ifNoneMatch,
}: Partial<Parameters<typeof isNotModified>[0]>): boolean =>
  isNotModified({ etag, ifNoneMatch: ifNoneMatch ?? null })

describe('without a condition', () => {
  it('everything is sent', () => {
    expect(answers304({})).toBe(false)
  })
})

describe('If-None-Match', () => {
  it.each([
    ['W/"a1"', 'W/"a1"', true],
    ['"a1"', 'W/"a1"', true],
    ['W/"a1"', '"a1"', true],
    ['"b2", W/"a1"', 'W/"a1"', true],
    ['"b,2",W/"a1" , "c"', 'W/"a1"', true],
    ['"b,2"', '"b,2"', true],
    ['*', 'W/"a1"', true],
    [' * ', 'W/"a1"', true],
    ['W/"A1"', 'W/"a1"', false],
    ['"a"', 'W/"a1"', false],
    ['"xa1"', 'W/"a1"', false],
    ['a1', 'W/"a1"', false],
    ['"*"', 'W/"a1"', false],
    ['', 'W/"a1"', false],
  ])('%j against %s → %s', (ifNoneMatch, etag, expected) => {
    expect(answers304({ etag, ifNoneMatch })).toBe(expected)
  })
})
