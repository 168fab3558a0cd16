import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readAlsoHTML } from '../../../src/domain/html/readAlsoHTML.js'

describe('a block of read-also links', () => {
  it('is a labelled aside with a heading and a list of links', () => {
    expect(
      readAlsoHTML({
        links: [
          { title: 'Pasar Buka', url: 'https://kabar.example/pasar-buka' },
          { title: 'Pasar Tutup', url: '/pasar-tutup' },
        ],
      }),
    ).toBe(
      '<aside class="baca-juga" aria-label="Baca juga"><h2>Baca juga</h2><ul>' +
        '<li><a href="https://kabar.example/pasar-buka">Pasar Buka</a></li>' +
        '<li><a href="/pasar-tutup">Pasar Tutup</a></li>' +
        '</ul></aside>',
    )
  })

  it('is nothing without links', () => {
    expect(readAlsoHTML({ links: [] })).toBe('')
  })

  it('escapes titles and addresses', () => {
    expect(
      readAlsoHTML({ links: [{ title: '<script>"Ya" & Tidak', url: '/a?b=1&c="><img>' }] }),
    ).toContain(
      '<a href="/a?b=1&amp;c=&quot;&gt;&lt;img&gt;">&lt;script&gt;&quot;Ya&quot; &amp; Tidak</a>',
    )
  })

  it('has the same elements whatever titles and addresses say', () => {
    const text = fc.string({ unit: fc.constantFrom(...'<>&"\'/ali =') })
    const tagsIn = (html: string) => html.match(/<[^>]*>/g)?.map((tag) => tag.replace(/ .*/, ''))

    fc.assert(
      fc.property(text, text, (title, url) => {
        expect(tagsIn(readAlsoHTML({ links: [{ title, url }] }))).toEqual([
          '<aside',
          '<h2>',
          '</h2>',
          '<ul>',
          '<li>',
          '<a',
          '</a>',
          '</li>',
          '</ul>',
          '</aside>',
        ])
      }),
    )
  })
})
