import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'

import { footerHTML } from '../../../src/domain/news/footerHTML.js'
import { footerLink } from '../../../src/domain/news/footerLink.js'
import { attributesOf, elementsOf, textOf } from '../../support/html.js'

const outlet = { googleNewsURL: null, name: 'Warta & Kota', url: 'https://kabar.example' }

describe('the footer line', () => {
  it('is one paragraph with one link', () => {
    expect(footerHTML({ language: 'id', link: footerLink(outlet) })).toBe(
      '<p class="google-link"><a href="https://www.google.com/preferences/source?q=kabar.example">' +
        'Jadikan Warta &amp; Kota sumber pilihan di Google</a></p>',
    )
  })

  it.each([
    ['en', 'Make Warta & Kota a preferred source on Google'],
    ['en-GB', 'Make Warta & Kota a preferred source on Google'],
    ['id', 'Jadikan Warta & Kota sumber pilihan di Google'],
    ['jv', 'Jadikan Warta & Kota sumber pilihan di Google'],
  ])('speaks %s', (language, text) => {
    const [link] = elementsOf(
      parseFragment(footerHTML({ language, link: footerLink(outlet) })),
      'a',
    )

    expect(link && textOf(link)).toBe(text)
  })

  it('is nothing without a link', () => {
    expect(footerHTML({ language: 'id', link: null })).toBe('')
  })

  it('shows any name and address as they are', () => {
    const texts = fc.string({ unit: 'grapheme' })

    fc.assert(
      fc.property(texts, texts, (name, path) => {
        const googleNewsURL = `https://news.google.com/${path}`
        const html = footerHTML({
          language: 'id',
          link: footerLink({ ...outlet, googleNewsURL, name }),
        })
        const links = elementsOf(parseFragment(html), 'a')

        expect(links.map(textOf)).toEqual([`Ikuti ${name} di Google News`])
        expect(links.map(attributesOf)).toEqual([{ href: googleNewsURL }])
      }),
    )
  })
})
