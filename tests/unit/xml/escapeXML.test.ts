import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { toWellFormed } from '../../../src/domain/text/toWellFormed.js'
import { escapeAttribute, escapeCDATA, escapeText } from '../../../src/domain/xml/escapeXML.js'
import { anyText } from '../../support/anyText.js'
import { nastyTexts } from '../../support/nastyTexts.js'
import { readXML } from '../../support/readXML.js'

const ways = {
  'an attribute': (text: string) => readXML(`<a b="${escapeAttribute(text)}"/>`).attributes.b,
  CDATA: (text: string) => readXML(`<a>${escapeCDATA(text)}</a>`).text,
  'element text': (text: string) => readXML(`<a>${escapeText(text)}</a>`).text,
}

describe('NS-18 a text is escaped exactly once', () => {
  it.each([
    ['Warta & Kota', 'Warta &amp; Kota'],
    ['&amp;', '&amp;amp;'],
    [`<b> "Ya" 'dia'`, '&lt;b&gt; &quot;Ya&quot; &apos;dia&apos;'],
    ['Jum’at 😀', 'Jum’at 😀'],
    ['', ''],
  ])('%j is %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped)
  })

  it('keeps line breaks and tabs in an attribute by references', () => {
    expect(escapeAttribute('a\tb\r\nc&d')).toBe('a&#9;b&#10;c&amp;d')
    expect(escapeText('a\tb\r\nc&d')).toBe('a\tb\nc&amp;d')
  })

  it('splits the end of CDATA over two sections and escapes nothing else', () => {
    expect(escapeCDATA('<p>a & b</p>')).toBe('<![CDATA[<p>a & b</p>]]>')
    expect(escapeCDATA('a]]>b')).toBe('<![CDATA[a]]]]><![CDATA[>b]]>')
  })
})

describe.each(Object.entries(ways))('NS-19 in %s', (_, readBack) => {
  it.each(nastyTexts)('%s reads back', (_, text, expected) => {
    expect(readBack(text)).toBe(expected)
  })

  it('any text is well-formed and reads back as its well-formed self', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readBack(text)).toBe(toWellFormed(text))
      }),
    )
  })
})
