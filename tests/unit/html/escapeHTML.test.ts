import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { escapeHTML } from '../../../src/domain/html/escapeHTML.js'

describe('an escaped text', () => {
  it.each([
    ['Pasar & Toko', 'Pasar &amp; Toko'],
    ['<b>', '&lt;b&gt;'],
    [`"Ya," kata 'dia'`, '&quot;Ya,&quot; kata &#39;dia&#39;'],
    ['&amp;', '&amp;amp;'],
    ['Jum’at 😀', 'Jum’at 😀'],
    ['', ''],
  ])('%j is %j', (text, escaped) => {
    expect(escapeHTML(text)).toBe(escaped)
  })

  it('holds no mark-up and reads as the text again', () => {
    const text = fc.string({ unit: fc.constantFrom(...'<>&"\'ab;#39ltgquo') })

    fc.assert(
      fc.property(text, (raw) => {
        const escaped = escapeHTML(raw)

        expect(escaped).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/)
        expect(unescape(escaped)).toBe(raw)
      }),
    )
  })
})

const unescape = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
