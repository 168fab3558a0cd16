import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { cleanTexts } from '../../../src/domain/text/cleanTexts.js'

describe('cleanTexts', () => {
  it('makes every text well-formed, however deep it stands', () => {
    expect(cleanTexts({ a: ['x\uD83D', { b: 'y\u0000z' }], c: 'Pasar' })).toEqual({
      a: ['x\uFFFD', { b: 'yz' }],
      c: 'Pasar',
    })
  })

  it.each([' ', '\n\t', '\u00A0', '\u0000', ''])('makes %j empty', (blank) => {
    expect(cleanTexts([blank])).toEqual([''])
  })

  it('keeps spaces around and inside a text', () => {
    expect(cleanTexts(' Pasar  Raya ')).toBe(' Pasar  Raya ')
  })

  it('leaves all that is no text as it is', () => {
    const data = { a: null, b: 3, c: false, d: [], e: {}, f: undefined }

    expect(cleanTexts(data)).toStrictEqual(data)
  })

  it('keeps shape, keys and order, and does not touch what it was given', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (data) => {
        const before = JSON.stringify(data)
        const shape = JSON.stringify(cleanTexts(data), hideTexts)

        expect(shape).toBe(JSON.stringify(JSON.parse(before), hideTexts))
        expect(JSON.stringify(data)).toBe(before)
      }),
    )
  })
})

const hideTexts = (_: string, value: unknown): unknown => (typeof value === 'string' ? '…' : value)
