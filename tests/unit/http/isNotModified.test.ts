import { describe, expect, it } from 'vitest'

import type { Conditions, Validators } from '../../../src/domain/http/isNotModified.js'

import { isNotModified } from '../../../src/domain/http/isNotModified.js'

const answers304 = (choices: Partial<Conditions & Validators>): boolean =>
  isNotModified({
    etag: 'W/"a1"',
    ifModifiedSince: null,
    ifNoneMatch: null,
    lastModified: '2026-11-24T17:30:00.750Z',
    ...choices,
  })

const before = 'Tue, 24 Nov 2026 17:29:59 GMT'
const same = 'Tue, 24 Nov 2026 17:30:00 GMT'
const after = 'Tue, 24 Nov 2026 17:30:01 GMT'

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

  it('overrules a date, whatever that says', () => {
    expect(answers304({ ifModifiedSince: after, ifNoneMatch: '"b2"' })).toBe(false)
    expect(answers304({ ifModifiedSince: before, ifNoneMatch: '"a1"' })).toBe(true)
  })
})

describe('If-Modified-Since', () => {
  it.each([
    ['before the last change', before, false],
    ['in the second of the last change', same, true],
    ['after it', after, true],
    ['in an old form', 'Tuesday, 24-Nov-26 17:30:00 GMT', true],
    ['no date', 'kemarin', false],
    ['with another zone', 'Tue, 24 Nov 2026 17:30:00 +0700', false],
  ])('%s', (_, ifModifiedSince, expected) => {
    expect(answers304({ ifModifiedSince })).toBe(expected)
  })

  it.each([[null], ['kemarin']])('does not count where the last change is %j', (lastModified) => {
    expect(answers304({ ifModifiedSince: after, lastModified })).toBe(false)
  })
})
