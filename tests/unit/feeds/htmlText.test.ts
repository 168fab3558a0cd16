import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { decodeHTML, textOfHTML } from '../../../src/domain/feeds/htmlText.js'
import { escapeHTML } from '../../../src/domain/html/escapeHTML.js'
import { anyText } from '../../support/anyText.js'

describe('a text with character references', () => {
  it.each([
    ['Pasar &amp; Toko', 'Pasar & Toko'],
    ['&lt;b&gt; &quot;a&quot; &apos;b&apos;', `<b> "a" 'b'`],
    ['&#39;&#x27;&#X41;', `''A`],
    ['&#128512;', '😀'],
    ['a&nbsp;b', 'a\u00A0b'],
    ['javascript&colon;x&Tab;&NewLine;', 'javascript:x\t\n'],
    ['&amp;amp;', '&amp;'],
    ['&eacute; &takdikenal; & &; &#; &#x;', '&eacute; &takdikenal; & &; &#; &#x;'],
    ['&constructor;', '&constructor;'],
    ['&#0; &#1114112;', '\uFFFD \uFFFD'],
  ])('%j is %j', (html, text) => {
    expect(decodeHTML(html)).toBe(text)
  })

  it('gives back what was escaped', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeHTML(escapeHTML(text))).toBe(text)
      }),
    )
  })
})

describe('the text of HTML', () => {
  it.each([
    ['<p>Satu <strong>dua</strong>.</p><p>Tiga.</p>', 'Satu dua.\nTiga.'],
    ['<ul><li>Satu</li><li>Dua</li></ul>', 'Satu\nDua'],
    ['<p>Satu<br>dua</p>', 'Satu\ndua'],
    ['<p>\n  Satu\n  dua </p>', 'Satu dua'],
    ['<p>Pasar &amp; Toko &lt;b&gt;</p>', 'Pasar & Toko <b>'],
    ['<p><a href="https://kabar.example/a?b=1&amp;c=2">Satu</a>dua</p>', 'Satudua'],
    ['<p>Rp5.000&nbsp;juta</p>', 'Rp5.000\u00A0juta'],
    ['', ''],
  ])('%j is %j', (html, text) => {
    expect(textOfHTML(html)).toBe(text)
  })

  it('is the text of each paragraph on its own line', () => {
    const line = fc.stringMatching(/^[a-z<>&"']([a-z <>&"']*[a-z<>&"'])?$/)
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const html = lines.map((text) => `<p>${escapeHTML(text)}</p>`).join('')

        expect(textOfHTML(html)).toBe(lines.map((text) => text.replaceAll(/ +/g, ' ')).join('\n'))
      }),
    )
  })
})
