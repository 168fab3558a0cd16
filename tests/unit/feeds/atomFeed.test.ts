import fc from 'fast-check'
import { parseAtomFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'

import type { FeedFacts } from '../../../src/domain/feeds/feedFacts.js'

import { atomFeed, atomType } from '../../../src/domain/feeds/atomFeed.js'
import { toWellFormed } from '../../../src/domain/text/toWellFormed.js'
import { anyText } from '../../support/anyText.js'
import { nastyTexts } from '../../support/nastyTexts.js'
import { feedErrors } from '../../support/readFeed.js'
import { readXML, textsOf } from '../../support/readXML.js'
import { aCorrection, anEntry, anImage, entries, feedFactsOf } from './feedFactsOf.js'

const errorsOf = (feed: FeedFacts) => feedErrors({ kind: 'atom', xml: atomFeed(feed) })
const textsIn = (feed: FeedFacts, name: string) => textsOf(readXML(atomFeed(feed)), name)

const sayingEverywhere = (text: string): FeedFacts =>
  feedFactsOf({
    entries: [
      anEntry({
        authors: [{ kind: 'desk', name: text, url: null }],
        images: [anImage({ alt: text })],
        lead: text,
        sectionTrail: [{ id: 1, name: text }],
        title: text,
        topics: [],
      }),
    ],
    outlet: { name: text },
    rights: text,
    title: text,
  })

describe('an Atom feed', () => {
  it('FE-11 WS-01 is valid', () => {
    const list = [anEntry({ corrections: [aCorrection()], modifiedAt: '2026-11-25T03:05:00Z' })]
    expect(errorsOf(feedFactsOf({ entries: list }))).toEqual([])
    expect(errorsOf(feedFactsOf({ entries: entries(60), rights: '© Kabar Contoh' }))).toEqual([])
  })

  it('FE-11 is valid with as little as there can be', () => {
    const bare = anEntry({
      authors: [],
      html: '',
      images: [anImage({ alt: null, bytes: null })],
      lead: null,
      sectionTrail: [],
      topics: [],
    })
    expect(errorsOf(feedFactsOf({ entries: [bare], hubs: [], outlet: { logoURL: null } }))).toEqual(
      [],
    )
    expect(errorsOf(feedFactsOf({ createdAt: '', description: '', entries: [] }))).toEqual([])
  })

  it.each([
    ['without a date or name', /<published.*?<\/published>/, ''],
    ['with an unknown element', '<title>', '<judul/><title>'],
    ['with a relative address', /https:\/\/kabar\.example\/berita/, '/berita'],
  ])('would be found invalid %s', (_, part, other) => {
    expect(
      feedErrors({ kind: 'atom', xml: atomFeed(feedFactsOf()).replace(part, other) }),
    ).not.toEqual([])
  })

  it('reads as what it was made of', () => {
    expect(parseAtomFeed(atomFeed(feedFactsOf()))).toMatchObject({
      authors: [{ name: 'Kabar Contoh', uri: 'https://kabar.example' }],
      entries: [
        {
          authors: [{ name: 'Rina Contoh', uri: 'https://kabar.example/penulis/rina' }],
          categories: [{ term: 'Daerah' }, { term: 'Banyuwangi' }, { term: 'Pasar Rakyat' }],
          id: 'tag:kabar.example,2026:article/7',
          links: [
            { href: 'https://kabar.example/berita/pasar-rogojampi', rel: 'alternate' },
            { href: anImage().url, length: 84_321, rel: 'enclosure', type: 'image/jpeg' },
          ],
        },
      ],
      id: 'https://kabar.example/feed.xml',
    })
    expect(textsIn(feedFactsOf(), 'content')).toEqual([anEntry().html])
    expect(textsIn(feedFactsOf(), 'summary')).toEqual([anEntry().lead])
  })

  it('FE-11 DT-06 keeps the date of publication when the article changes', () => {
    const list = [anEntry({ modifiedAt: '2026-11-25T03:05:00.000Z' })]
    expect(textsIn(feedFactsOf(), 'updated')).toEqual([
      '2026-11-25T00:30:00+07:00',
      '2026-11-25T00:30:00+07:00',
    ])
    expect(textsIn(feedFactsOf({ entries: list }), 'published')).toEqual([
      '2026-11-25T00:30:00+07:00',
    ])
    expect(textsIn(feedFactsOf({ entries: list }), 'updated')).toEqual([
      '2026-11-25T10:05:00+07:00',
      '2026-11-25T10:05:00+07:00',
    ])
  })

  it('has a date even without entries', () => {
    expect(textsIn(feedFactsOf({ entries: [] }), 'updated')).toEqual(['2026-01-01T07:00:00+07:00'])
    expect(textsIn(feedFactsOf({ createdAt: '', entries: [] }), 'updated')).toEqual([
      '1970-01-01T00:00:00Z',
    ])
  })

  it('WS-01 names itself once and each hub', () => {
    const links = readXML(atomFeed(feedFactsOf({ entries: [], hubs: ['https://a.example'] })))
      .children.filter(({ name }) => name === 'link')
      .map(({ attributes }) => [attributes.rel, attributes.href])
    expect(links).toEqual([
      ['self', 'https://kabar.example/feed.xml'],
      ['alternate', 'https://kabar.example'],
      ['hub', 'https://a.example'],
    ])
  })

  it.each(nastyTexts)('gives back %s', (_, text, readBack) => {
    const feed = sayingEverywhere(text)
    const root = readXML(atomFeed(feed))

    expect(errorsOf(feed)).toEqual([])
    expect(textsOf(root, 'title')).toEqual([readBack, readBack])
    expect(textsOf(root, 'name')).toEqual([readBack, readBack])
    expect(textsOf(root, 'summary')).toEqual([readBack])
    expect(textsOf(root, 'rights')).toEqual([readBack])
  })

  it('is well-formed and says what went in, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const root = readXML(atomFeed(sayingEverywhere(`.${text}.`)))
        const [term] = root.children
          .flatMap(({ children }) => children)
          .filter(({ name }) => name === 'category')

        expect(new Set(textsOf(root, 'title'))).toEqual(new Set([toWellFormed(`.${text}.`)]))
        expect(term?.attributes.term).toBe(toWellFormed(`.${text}.`))
      }),
    )
  })

  it('is the same text for the same facts', () => {
    expect(atomFeed(feedFactsOf())).toBe(atomFeed(feedFactsOf()))
    expect(atomType).toBe('application/atom+xml; charset=utf-8')
  })
})
