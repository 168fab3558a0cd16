import fc from 'fast-check'
import { parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'

import type { FeedFacts } from '../../../src/domain/feeds/feedFacts.js'

import { rssFeed, rssType } from '../../../src/domain/feeds/rssFeed.js'
import { toWellFormed } from '../../../src/domain/text/toWellFormed.js'
import { anyText } from '../../support/anyText.js'
import { nastyTexts } from '../../support/nastyTexts.js'
import { feedErrors } from '../../support/readFeed.js'
import { readXML, textsOf } from '../../support/readXML.js'
import { aCorrection, anEntry, anImage, entries, feedFactsOf } from './feedFactsOf.js'

const errorsOf = (feed: FeedFacts) => feedErrors({ kind: 'rss', xml: rssFeed(feed) })
const textsIn = (feed: FeedFacts, name: string) => textsOf(readXML(rssFeed(feed)), name)

/** Every text field of a feed says the same. */
const sayingEverywhere = (text: string): FeedFacts =>
  feedFactsOf({
    description: text,
    entries: [
      anEntry({
        authors: [{ kind: 'person', name: text, url: null }],
        images: [anImage({ alt: text, caption: text, credit: text })],
        lead: text,
        sectionTrail: [{ id: 1, name: text }],
        title: text,
        topics: [],
      }),
    ],
    rights: text,
    title: text,
  })

describe('an RSS feed', () => {
  it('FE-01 FE-02 FE-05 FE-06 FE-09 WS-01 is valid', () => {
    const list = [anEntry({ corrections: [aCorrection()], modifiedAt: '2026-11-25T03:05:00Z' })]
    expect(errorsOf(feedFactsOf({ entries: list }))).toEqual([])
    expect(errorsOf(feedFactsOf({ entries: entries(60), rights: '© Kabar Contoh' }))).toEqual([])
  })

  it('is valid with as little as there can be', () => {
    const bare = anEntry({
      authors: [],
      html: '',
      images: [
        anImage({ alt: null, bytes: null, caption: null, credit: null, height: 0, width: 0 }),
      ],
      lead: null,
      sectionTrail: [],
      topics: [],
    })
    expect(errorsOf(feedFactsOf({ entries: [bare], hubs: [], outlet: { logoURL: null } }))).toEqual(
      [],
    )
    expect(errorsOf(feedFactsOf({ description: '', entries: [] }))).toEqual([])
  })

  it.each([
    ['without a date or name', /<guid.*?<\/guid>/, ''],
    ['with an unknown element', '<title>', '<judul/><title>'],
    ['with a relative address', /https:\/\/kabar\.example\/berita/, '/berita'],
  ])('would be found invalid %s', (_, part, other) => {
    expect(
      feedErrors({ kind: 'rss', xml: rssFeed(feedFactsOf()).replace(part, other) }),
    ).not.toEqual([])
  })

  it('reads as what it was made of', () => {
    expect(parseRssFeed(rssFeed(feedFactsOf()))).toMatchObject({
      description: 'Kabar terbaru dari Kabar Contoh.',
      language: 'id',
      link: 'https://kabar.example',
      title: 'Kabar Contoh',
      items: [
        {
          categories: [{ name: 'Daerah' }, { name: 'Banyuwangi' }, { name: 'Pasar Rakyat' }],
          content: { encoded: anEntry().html },
          dc: { creators: ['Rina Contoh'] },
          description: 'Pengelola pasar memajukan jam buka.',
          enclosures: [{ length: 84_321, type: 'image/jpeg', url: anImage().url }],
          guid: { isPermaLink: false, value: 'tag:kabar.example,2026:article/7' },
          link: 'https://kabar.example/berita/pasar-rogojampi',
          title: 'Pasar Rogojampi Buka Lebih Pagi',
        },
      ],
    })
  })

  it('FE-02 DT-06 dates an article of 00.30 WIB with the day that its readers had', () => {
    expect(textsIn(feedFactsOf(), 'pubDate')).toEqual(['Wed, 25 Nov 2026 00:30:00 +0700'])
    expect(textsIn(feedFactsOf(), 'lastBuildDate')).toEqual(['Wed, 25 Nov 2026 00:30:00 +0700'])
    expect(textsIn(feedFactsOf({ outlet: { timeZone: 'Asia/Jayapura' } }), 'pubDate')).toEqual([
      'Wed, 25 Nov 2026 02:30:00 +0900',
    ])
  })

  it('FE-12 says when an entry has changed', () => {
    const list = [anEntry({ modifiedAt: '2026-11-25T03:05:00.000Z' })]
    expect(textsIn(feedFactsOf(), 'atom:updated')).toEqual([])
    expect(textsIn(feedFactsOf({ entries: list }), 'atom:updated')).toEqual([
      '2026-11-25T10:05:00+07:00',
    ])
  })

  it('FE-05 has an element for each author', () => {
    const authors = ['Rina Contoh', 'Budi & Sari'].map((name) => ({
      kind: 'person' as const,
      name,
      url: null,
    }))
    expect(textsIn(feedFactsOf({ entries: [anEntry({ authors })] }), 'dc:creator')).toEqual([
      'Rina Contoh',
      'Budi & Sari',
    ])
  })

  it.each([0, null])('FE-09 has no enclosure of %j bytes', (bytes) => {
    const list = [anEntry({ images: [anImage({ bytes })] })]
    expect(rssFeed(feedFactsOf({ entries: list }))).not.toMatch(/enclosure|fileSize/)
  })

  it('FE-06 splits the end of a CDATA section in its content', () => {
    const html = '<p>Kode ]]&gt; dan</p><p>]]></p>'
    const feed = feedFactsOf({ entries: [anEntry({ html })] })
    expect(textsIn(feed, 'content:encoded')).toEqual(['<p>Kode ]]&gt; dan</p><p>]]&gt;</p>'])
    const title = 'A]]>B'
    const alt = feedFactsOf({ entries: [anEntry({ html: `<img src="/a" alt="${title}">` })] })
    expect(textsIn(alt, 'content:encoded')[0]).toContain('alt="A]]&gt;B"')
  })

  it('WS-01 names itself once and each hub', () => {
    const links = readXML(
      rssFeed(feedFactsOf({ hubs: ['https://a.example', 'https://b.example'] })),
    )
      .children[0]?.children.filter(({ name }) => name === 'atom:link')
      .map(({ attributes }) => [attributes.rel, attributes.href])
    expect(links).toEqual([
      ['self', 'https://kabar.example/feed.xml'],
      ['hub', 'https://a.example'],
      ['hub', 'https://b.example'],
    ])
  })

  it('keeps an ampersand in the name of the publication', () => {
    const feed = feedFactsOf({ title: 'Warta & Kota' })
    expect(textsIn(feed, 'title')[0]).toBe('Warta & Kota')
    expect(rssFeed(feed)).not.toContain('&amp;amp;')
    expect(errorsOf(feed)).toEqual([])
  })

  it.each(nastyTexts)('gives back %s', (_, text, readBack) => {
    const feed = sayingEverywhere(text)
    const root = readXML(rssFeed(feed))

    expect(errorsOf(feed)).toEqual([])
    expect(textsOf(root, 'title')).toEqual([readBack, readBack, readBack])
    for (const name of ['category', 'copyright', 'dc:creator', 'media:credit']) {
      expect(textsOf(root, name)).toEqual([readBack])
    }
    expect(textsOf(root, 'description')).toEqual([readBack, readBack])
  })

  it('is well-formed and says what went in, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const root = readXML(rssFeed(sayingEverywhere(`.${text}.`)))

        expect(new Set(textsOf(root, 'title'))).toEqual(new Set([toWellFormed(`.${text}.`)]))
        expect(textsOf(root, 'media:description')).toEqual([toWellFormed(`.${text}.`)])
      }),
    )
  })

  it('FE-08 has no item over a megabyte in its worst form', () => {
    const list = [anEntry({ html: '<p>&amp;"</p>'.repeat(40_000) })]
    const [content] = rssFeed(feedFactsOf({ entries: list }))
      .split('<item>')
      .slice(1)
    expect(new TextEncoder().encode(content).length).toBeLessThanOrEqual(1_048_576)
  })

  it('is the same text for the same facts', () => {
    expect(rssFeed(feedFactsOf())).toBe(rssFeed(feedFactsOf()))
    expect(rssType).toBe('application/rss+xml; charset=utf-8')
  })
})
