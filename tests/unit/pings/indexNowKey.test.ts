import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { indexNowKeyFile, isIndexNowKey } from '../../../src/domain/pings/indexNowKey.js'

describe('an IndexNow key', () => {
  it.each([
    ['a1b2c3d4', true],
    ['Kabar-Kota-2026', true],
    ['x'.repeat(128), true],
    ['a1b2c3d', false],
    ['x'.repeat(129), false],
    ['kunci dengan spasi', false],
    ['kunci_rahasia', false],
    ['../../etc/passwd', false],
    ['kunciku1\n', false],
    ['kuncikué', false],
    ['', false],
  ])('IN-01 %j is one: %j', (text, isKey) => {
    expect(isIndexNowKey(text)).toBe(isKey)
  })

  it('IN-01 is served in a file that has its name and holds it to the letter', () => {
    const key = fc.stringMatching(/^[A-Za-z0-9-]{8,128}$/)
    fc.assert(
      fc.property(key, (key) => {
        expect(isIndexNowKey(key)).toBe(true)
        expect(indexNowKeyFile({ key })).toEqual({
          body: key,
          contentType: 'text/plain; charset=utf-8',
          path: `/${key}.txt`,
        })
      }),
    )
  })
})
