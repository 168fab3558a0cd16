import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readAlsoHeadingIn, readAlsoHTML } from '../../../src/domain/html/readAlsoHTML.js'

describe('a block of read-also links', () => {
  it('BJ-04 SL-01 is a labelled aside with a heading and a list of plain links', () => {
    expect(
      readAlsoHTML({
        links: [
          { title: 'Pasar Buka', url: 'https://kabar.example/pasar-buka' },
          { title: 'Pasar Tutup', url: '/pasar-tutup' },
        ],
      }),
    ).toBe(
      '<aside class="baca-juga" aria-label="Baca juga">' +
        '<h2 class="baca-juga__heading">Baca juga</h2><ul class="baca-juga__list">' +
        '<li class="baca-juga__item">' +
        '<a class="baca-juga__link" href="https://kabar.example/pasar-buka">Pasar Buka</a></li>' +
        '<li class="baca-juga__item">' +
        '<a class="baca-juga__link" href="/pasar-tutup">Pasar Tutup</a></li>' +
        '</ul></aside>',
    )
  })

  it('BJ-07 says what is no independent news, in front of the link and not in it', () => {
    const links = [{ label: 'Advertorial', title: 'Promo Pasar', url: '/promo' }]
    expect(readAlsoHTML({ links })).toContain(
      '<li class="baca-juga__item"><span class="baca-juga__label">Advertorial</span> ' +
        '<a class="baca-juga__link" href="/promo">Promo Pasar</a></li>',
    )
    expect(readAlsoHTML({ links: [{ label: null, title: 'A', url: '/a' }] })).toContain(
      '<li class="baca-juga__item"><a class="baca-juga__link" href="/a">A</a></li>',
    )
  })

  it('does not say twice what the title says itself', () => {
    const title = 'ADVERTORIAL: Promo Pasar'
    expect(readAlsoHTML({ links: [{ label: 'Advertorial', title, url: '/promo' }] })).toContain(
      `<li class="baca-juga__item"><a class="baca-juga__link" href="/promo">${title}</a></li>`,
    )
  })

  it('has the heading that is asked for', () => {
    const html = readAlsoHTML({ heading: 'Read "also"', links: [{ title: 'A', url: '/a' }] })
    expect(html).toContain('aria-label="Read &quot;also&quot;"><h2')
    expect(html).toContain('>Read &quot;also&quot;</h2>')
  })

  it('has the title only of a target without a page', () => {
    expect(readAlsoHTML({ links: [{ title: 'Pasar & Toko', url: '' }] })).toContain(
      '<li class="baca-juga__item">Pasar &amp; Toko</li>',
    )
  })

  it('is nothing without links', () => {
    expect(readAlsoHTML({ links: [] })).toBe('')
  })

  it('escapes titles and addresses', () => {
    expect(
      readAlsoHTML({ links: [{ title: '<script>"Ya" & Tidak', url: '/a?b=1&c="><img>' }] }),
    ).toContain(
      'href="/a?b=1&amp;c=&quot;&gt;&lt;img&gt;">&lt;script&gt;&quot;Ya&quot; &amp; Tidak</a>',
    )
  })

  it('has the same elements whatever titles, labels and addresses say', () => {
    const text = fc.string({ minLength: 1, unit: fc.constantFrom(...'<>&"\'/ali =') })
    const tagsIn = (html: string) => html.match(/<[^>]*>/g)?.map((tag) => tag.replace(/ .*/, ''))

    fc.assert(
      fc.property(text, text, text, (title, url, label) => {
        // A title that begins with its label would have none beside it.
        const links = [{ label: `!${label}`, title, url }]
        expect(tagsIn(readAlsoHTML({ links }))).toEqual([
          '<aside',
          '<h2',
          '</h2>',
          '<ul',
          '<li',
          '<span',
          '</span>',
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

describe('the heading', () => {
  it.each([
    ['id', 'Baca juga'],
    ['id-ID', 'Baca juga'],
    ['jv', 'Baca juga'],
    ['', 'Baca juga'],
    ['en', 'Read also'],
    ['EN-gb', 'Read also'],
  ])('of a page in the language “%s” is “%s”', (language, heading) => {
    expect(readAlsoHeadingIn(language)).toBe(heading)
    const html = readAlsoHTML({ heading, links: [{ title: 'Pasar', url: '/a' }] })
    expect(html).toContain(`aria-label="${heading}"`)
    expect(html).toContain(`>${heading}</h2>`)
  })
})
