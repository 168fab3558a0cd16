import { expect, it } from 'vitest'

import { acceptsGzip } from '../../../src/domain/http/acceptsGzip.js'

it.each([
  ['gzip', true],
  ['gzip, deflate, br, zstd', true],
  ['br;q=1.0, GZIP;q=0.8, *;q=0.1', true],
  ['x-gzip', true],
  ['*', true],
  ['deflate, *;q=0.5', true],
  ['gzip; q=0.001', true],
])('takes gzip: %s', (header, expected) => {
  expect(acceptsGzip(header)).toBe(expected)
})

it.each([
  [null],
  [''],
  ['identity'],
  ['br, deflate'],
  ['gzip;q=0'],
  ['gzip; q=0.000'],
  ['*;q=0'],
  ['gzip;q=0, *'],
  ['gzip;q=banyak'],
  ['notgzip'],
])('does not take gzip: %s', (header) => {
  expect(acceptsGzip(header)).toBe(false)
})
