import { describe, expect, it } from 'vitest'

import { headData } from '../../../src/domain/news/headData.js'
import { webSubLinks } from '../../../src/domain/news/headLinks.js'
import { listHead } from '../../../src/domain/news/listHead.js'
import { toNextMetadata } from '../../../src/domain/news/toNextMetadata.js'
import { fullFactsOf, listFactsOf, newsFactsOf } from './newsFactsOf.js'

const url = 'https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi'

describe('the metadata for Next', () => {
  it('holds all of the head but links of WebSub', () => {
    const facts = fullFactsOf('news')
    const head = headData({ ...facts, article: { ...facts.article, isWithdrawn: false } })

    expect(toNextMetadata(head)).toEqual({
      alternates: {
        canonical: url,
        languages: {
          en: 'https://kabar.example/en/market-opens-earlier',
          id: url,
          'x-default': url,
        },
        types: {
          'application/rss+xml': [{ title: 'Kabar Contoh', url: 'https://kabar.example/rss.xml' }],
        },
      },
      description: 'Pengelola pasar memajukan jam buka menjadi pukul empat pagi.',
      openGraph: {
        authors: ['https://kabar.example/penulis/rina-contoh', 'https://kabar.example/redaksi'],
        description: 'Pengelola pasar memajukan jam buka menjadi pukul empat pagi.',
        images: [
          {
            alt: 'Pedagang menata sayur di lapak',
            height: '630',
            type: 'image/jpeg',
            url: 'https://kabar.example/media/pasar-share.jpg',
            width: '1200',
          },
        ],
        locale: 'id_ID',
        modifiedTime: '2026-11-25T09:00:00+07:00',
        publishedTime: '2026-11-25T00:30:00+07:00',
        section: 'Banyuwangi',
        siteName: 'Kabar Contoh',
        tags: ['Pasar Rakyat', 'Perdagangan'],
        title: 'Pasar Rogojampi Buka Lebih Pagi',
        type: 'article',
        url,
      },
      other: { 'googlebot-news': ['noindex'] },
      robots: 'index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1',
      title: { absolute: 'Pasar Rogojampi Buka Lebih Pagi - Kabar Contoh' },
      twitter: { card: 'summary_large_image' },
    })
  })

  it('has no key without a value', () => {
    const facts = newsFactsOf({
      article: { description: null, publishedAt: null },
      authors: [],
      image: null,
      outlet: { language: 'jv' },
      sectionTrail: [],
      topics: [],
    })

    expect(toNextMetadata(headData(facts))).toStrictEqual({
      alternates: { canonical: url },
      openGraph: {
        siteName: 'Kabar Contoh',
        title: 'Pasar Rogojampi Buka Lebih Pagi',
        type: 'article',
        url,
      },
      robots: 'index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1',
      title: { absolute: 'Pasar Rogojampi Buka Lebih Pagi - Kabar Contoh' },
      twitter: { card: 'summary' },
    })
  })

  it('keeps several feeds of one type', () => {
    const feed = (path: string) => ({
      title: path,
      type: 'application/rss+xml' as const,
      url: `https://kabar.example/${path}`,
    })
    const head = headData(newsFactsOf({ outlet: { feeds: [feed('a'), feed('b')] } }))

    expect(toNextMetadata(head).alternates.types).toEqual({
      'application/rss+xml': [
        { title: 'a', url: 'https://kabar.example/a' },
        { title: 'b', url: 'https://kabar.example/b' },
      ],
    })
  })

  it('takes nothing for itself that it does not hold: every tag is in it or beside it', () => {
    const head = headData(fullFactsOf('news'))
    const texts = JSON.stringify([toNextMetadata(head), webSubLinks(head)])
    const missing = [
      ...head.meta.map(({ content }) => content),
      ...head.links.map(({ href }) => href),
    ].filter((value) => !texts.includes(value))

    expect(missing).toEqual([])
  })

  it.each([
    ['author', 'profile'],
    ['outlet', 'website'],
    ['section', 'website'],
  ] as const)('says of a page that lists articles, of kind %s, that it is a %s', (kind, type) => {
    const facts = listFactsOf({ kind })

    expect(toNextMetadata(listHead(facts))).toMatchObject({
      alternates: { canonical: facts.url },
      openGraph: { title: 'Daerah', type, url: facts.url },
    })
  })

  it('leaves WebSub beside it', () => {
    expect(webSubLinks(headData(fullFactsOf('news')))).toEqual([
      { href: 'https://hub.example/', rel: 'hub' },
      { href: url, rel: 'self' },
    ])
    expect(webSubLinks(headData(newsFactsOf()))).toEqual([])
  })
})
