import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isListable, sitemapURL } from '../../../src/domain/sitemaps/site.js'
import { anyText } from '../../support/anyText.js'

const kabar = 'https://kabar.example'

describe('NS-20, NS-21 an address that a sitemap may list', () => {
  it.each([
    [kabar, 'https://kabar.example', true],
    [kabar, 'https://kabar.example/', true],
    [kabar, 'https://kabar.example/a', true],
    [kabar, 'https://kabar.example.lain.example/a', false],
    [kabar, 'https://kabar.examplea/a', false],
    [kabar, 'http://kabar.example/a', false],
    [kabar, 'https://www.kabar.example/a', false],
    [kabar, '/a', false],
    [kabar, '', false],
    ['', '/a', false],
    ['', '', false],
    ['http://localhost:3000', 'http://localhost:3000/a', true],
    [kabar, `${kabar}/${'a'.repeat(2047 - kabar.length - 1)}`, true],
    [kabar, `${kabar}/${'a'.repeat(2048 - kabar.length - 1)}`, false],
    [kabar, `${kabar}/${'é'.repeat(400)}`, false],
  ])('on %j %j → %s', (site, url, expected) => {
    expect(isListable({ site: { url: site }, url })).toBe(expected)
  })
})

describe('an address as a sitemap writes it', () => {
  it.each([
    ['https://kabar.example/a-b_c.d~e?f=1&g=(2)*', 'https://kabar.example/a-b_c.d~e?f=1&g=(2)*'],
    ['/caf%C3%A9', '/caf%C3%A9'],
    ['/café 😀', '/caf%C3%A9%20%F0%9F%98%80'],
    ['/100%', '/100%25'],
    ['/a#b[c]"<>|', '/a%23b%5Bc%5D%22%3C%3E%7C'],
    ['/\uD83D\u001D', '/%EF%BF%BD'],
    ['/\u017F\u212A', '/%C5%BF%E2%84%AA'],
  ])('%j is %s', (url, written) => {
    expect(sitemapURL(url)).toBe(written)
  })

  it('holds nothing but what RFC 3986 allows, and stays as it is when written again', () => {
    fc.assert(
      fc.property(anyText, (url) => {
        const written = sitemapURL(url)

        expect(written).toMatch(/^(?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-fA-F]{2})*$/)
        expect(sitemapURL(written)).toBe(written)
      }),
    )
  })
})
