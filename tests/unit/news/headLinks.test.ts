import { describe, expect, it } from 'vitest'

import { headLinks } from '../../../src/domain/news/headLinks.js'
import { fullFactsOf, newsFactsOf } from './newsFactsOf.js'

const url = 'https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi'
const english = 'https://kabar.example/en/market-opens-earlier'

const languagesOf = (facts: Parameters<typeof headLinks>[0]) =>
  headLinks(facts).flatMap((link) => ('hreflang' in link ? [[link.hreflang, link.href]] : []))

describe('the links of a head', () => {
  it('are all that are known, in a fixed order', () => {
    expect(headLinks(fullFactsOf('news'))).toEqual([
      { href: url, rel: 'canonical' },
      { href: url, hreflang: 'id', rel: 'alternate' },
      { href: english, hreflang: 'en', rel: 'alternate' },
      { href: url, hreflang: 'x-default', rel: 'alternate' },
      {
        href: 'https://kabar.example/rss.xml',
        rel: 'alternate',
        title: 'Kabar Contoh',
        type: 'application/rss+xml',
      },
      { href: 'https://hub.example/', rel: 'hub' },
      { href: url, rel: 'self' },
    ])
  })

  it('are the canonical one alone where nothing else is known', () => {
    expect(headLinks(newsFactsOf())).toEqual([{ href: url, rel: 'canonical' }])
  })

  it.each([
    ['a withdrawn article', { isWithdrawn: true }],
    ['a text of another medium', { isSyndicated: true }],
  ])('CN-01 SY-01 hold one canonical address, the own one, for %s', (_, article) => {
    const canonical = headLinks(newsFactsOf({ article })).filter(({ rel }) => rel === 'canonical')

    expect(canonical).toEqual([{ href: url, rel: 'canonical' }])
  })

  it('CN-02 put nothing else on the canonical link', () => {
    const [canonical] = headLinks(fullFactsOf('news'))

    expect(Object.keys(canonical ?? {}).sort()).toEqual(['href', 'rel'])
  })

  it('add the own language where only the others are given', () => {
    const facts = newsFactsOf({ translations: [{ language: 'en', url: english }] })

    expect(languagesOf(facts)).toEqual([
      ['en', english],
      ['id', url],
      ['x-default', english],
    ])
  })

  it('name no language where there is one only', () => {
    expect(languagesOf(newsFactsOf({ translations: [{ language: 'id', url }] }))).toEqual([])
  })

  it('WS-01 name one self and one hub, or neither', () => {
    const rels = headLinks(newsFactsOf({ outlet: { hubURL: 'https://hub.example/' } })).map(
      ({ rel }) => rel,
    )

    expect(rels).toEqual(['canonical', 'hub', 'self'])
  })

  it('leave out the title of a feed that has none', () => {
    const feed = {
      title: '',
      type: 'application/atom+xml',
      url: 'https://kabar.example/atom.xml',
    } as const

    expect(headLinks(newsFactsOf({ outlet: { feeds: [feed] } }))[1]).toEqual({
      href: feed.url,
      rel: 'alternate',
      type: feed.type,
    })
  })
})
