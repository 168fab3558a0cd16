import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { byteLength, escapedByteLength } from '../../../src/domain/feeds/byteLength.js'
import { escapeText } from '../../../src/domain/xml/escapeXML.js'
import { anyText } from '../../support/anyText.js'

const encoder = new TextEncoder()

describe('the bytes of a text', () => {
  it('are those of UTF-8, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(byteLength(text)).toBe(encoder.encode(text).length)
      }),
    )
  })

  it.each([
    ['', 0],
    ['pasar', 5],
    ['é', 2],
    ['–', 3],
    ['😀', 4],
    ['\uD83D', 3],
  ])('of %j are %d', (text, bytes) => {
    expect(byteLength(text)).toBe(bytes)
  })
})

describe('the bytes of an escaped text', () => {
  it('are never less than those in any form of feed', () => {
    const text = fc.string({ unit: fc.constantFrom(...'<>&"\'\\\n\ta é😀') })
    fc.assert(
      fc.property(text, (text) => {
        const bytes = escapedByteLength(text)

        expect(bytes).toBeGreaterThanOrEqual(encoder.encode(escapeText(text)).length)
        expect(bytes).toBeGreaterThanOrEqual(encoder.encode(JSON.stringify(text)).length - 2)
      }),
    )
  })

  it('are those of the text if there is nothing to escape', () => {
    expect(escapedByteLength('pasar é')).toBe(8)
  })
})
