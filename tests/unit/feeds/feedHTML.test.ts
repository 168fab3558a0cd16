import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { feedHTML } from '../../../src/domain/feeds/feedHTML.js'
import { escapeHTML } from '../../../src/domain/html/escapeHTML.js'
import { readAlsoHTML } from '../../../src/domain/html/readAlsoHTML.js'
import { toWellFormed } from '../../../src/domain/text/toWellFormed.js'
import { anyText } from '../../support/anyText.js'
import { readXML } from '../../support/readXML.js'

const base = 'https://kabar.example/berita/pasar'
const cleaned = (html: string): string => feedHTML({ base, html })

describe('the HTML of a feed', () => {
  it('keeps what an article is made of', () => {
    const html =
      '<h2>Rute</h2><p>Satu <strong>dua</strong> <em>tiga</em>.</p><blockquote>Kutipan</blockquote>' +
      '<ul><li>Satu</li></ul><ol start="3"><li>Tiga</li></ol><hr><table><tbody><tr><th>A</th>' +
      '<td colspan="2">B</td></tr></tbody></table><figure><img src="https://kabar.example/a.jpg" ' +
      'alt="A" width="3" height="2"><figcaption>Foto</figcaption></figure>'
    expect(cleaned(html)).toBe(html)
  })

  it('FE-06 has no scripts, styles, frames, forms or style attributes', () => {
    const html =
      '<p style="color:red" class="a" id="b" onclick="x()">Satu</p><script>alert("</p>")</script>' +
      '<style>p{}</style><iframe src="https://x.example"></iframe><form><input name="a">Isi</form>' +
      '<svg><script>x</script><text>Gambar</text></svg><link rel="stylesheet" href="/a.css">' +
      '<noscript><p>Tanpa</p></noscript><object><p>Benda</p></object><button>Klik</button><p>Dua</p>'
    expect(cleaned(html)).toBe('<p>Satu</p><p>Dua</p>')
  })

  it('BJ-05 has no links to read also', () => {
    const block = readAlsoHTML({ links: [{ title: 'Pasar Lain', url: '/berita/lain' }] })
    expect(cleaned(`<p>Satu</p>${block}<p>Dua</p>`)).toBe('<p>Satu</p><p>Dua</p>')
    expect(cleaned('<div class="x baca-juga y"><div>a</div>b</div><p>Dua</p>')).toBe('<p>Dua</p>')
  })

  it('FE-07 has absolute addresses only', () => {
    const html =
      '<p><a href="/berita/toko?a=1&amp;b=2">Toko</a> <a href="#ralat">Ralat</a></p>' +
      '<img src="../media/a.jpg" alt=""><blockquote cite="//lain.example/x">Kutipan</blockquote>'
    expect(cleaned(html)).toBe(
      '<p><a href="https://kabar.example/berita/toko?a=1&amp;b=2">Toko</a> ' +
        '<a href="https://kabar.example/berita/pasar#ralat">Ralat</a></p>' +
        '<img src="https://kabar.example/media/a.jpg" alt="">' +
        '<blockquote cite="https://lain.example/x">Kutipan</blockquote>',
    )
  })

  it.each([
    ['a link that leads nowhere', '<a href="javascript:x()">Teks</a>', 'Teks'],
    ['a link with a hidden scheme', '<a href="java&#115;cript&colon;x()">Teks</a>', 'Teks'],
    ['a link without address', '<a>Teks</a>', 'Teks'],
    ['a picture without file', '<p><img alt="A">Teks</p>', '<p>Teks</p>'],
    ['a picture in the text', '<img src="data:image/png;base64,AA==">Teks', 'Teks'],
    ['an unknown element', '<x-kotak><p>Teks</p></x-kotak>', '<p>Teks</p>'],
    [
      'a picture element',
      '<picture><source srcset="/a.webp"><img src="/a.jpg"></picture>',
      '<img src="https://kabar.example/a.jpg">',
    ],
    ['a section', '<section><p>Teks</p></section>', '<p>Teks</p>'],
  ])('has only the content of %s', (_, html, content) => {
    expect(cleaned(html)).toBe(content)
  })

  it.each([
    ['is never closed', '<p>Satu <strong>dua', '<p>Satu <strong>dua</strong></p>'],
    ['is closed without being open', '</div><p>Satu</p></p>', '<p>Satu</p>'],
    ['is closed in a wrong order', '<p><em>Satu</p></em>Dua', '<p><em>Satu</em></p>Dua'],
    ['is closed at once', '<p/>Satu', '<p>Satu</p>'],
    ['never ends', '<p>Satu</p><form><p>Dua', '<p>Satu</p>'],
  ])('closes what %s', (_, html, balanced) => {
    expect(cleaned(html)).toBe(balanced)
  })

  it.each([
    ['Pasar &amp; Toko', 'Pasar &amp; Toko'],
    ['Pasar & Toko', 'Pasar &amp; Toko'],
    ['&amp;lt;', '&amp;lt;'],
    ['3 < 4 > 2', '3 &lt; 4 &gt; 2'],
    ['&eacute;&nbsp;&#39;', '&eacute;&nbsp;&#39;'],
  ])('escapes once: %j is %j', (html, escaped) => {
    expect(cleaned(html)).toBe(escaped)
  })

  it('says the same text as went in, whatever it is', () => {
    const text = fc.oneof(anyText, fc.string({ unit: fc.constantFrom(...'<>&"\' ;#x3b') }))
    fc.assert(
      fc.property(text, text, (inside, alt) => {
        const html = `<p><span title="${escapeHTML(alt)}">.${escapeHTML(inside)}.</span></p>`
        const span = readXML(`<x>${toWellFormed(cleaned(html))}</x>`).children[0]?.children[0]

        expect(span?.text).toBe(toWellFormed(`.${inside}.`))
        expect(span?.attributes.title).toBe(toWellFormed(alt).replaceAll(/[\t\n]/g, ' '))
      }),
    )
  })

  it('is balanced, harmless and the same when cleaned again, whatever soup comes in', () => {
    const piece = fc.constantFrom(
      ...'<p> </p> <b> </b> <a href="/x"> </a> <br> <script> </script> <style> </style> <!-- --> < > " \' & &amp; teks <div class="baca-juga"> </div> <iframe> <img src="/a"> <img> <svg> </svg> onclick=x <x onerror=y> </'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const html = cleaned(pieces.join(''))
        const xhtml = html.replaceAll(/<(br|img)([^>]*)>/g, '<$1$2/>')

        expect(() => readXML(`<x>${xhtml}</x>`)).not.toThrow()
        expect(html).not.toMatch(/<(?:script|style|iframe|svg|form|x)|<[^>]*\son/i)
        expect(cleaned(html)).toBe(html)
      }),
      { numRuns: 500 },
    )
  })
})
