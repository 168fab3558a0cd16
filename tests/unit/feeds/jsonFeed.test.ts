import fc from 'fast-check'
import { parseJsonFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'

import type { FeedFacts } from '../../../src/domain/feeds/feedFacts.js'

import { type JSONFeed, jsonFeed, jsonFeedType } from '../../../src/domain/feeds/jsonFeed.js'
import { toWellFormed } from '../../../src/domain/text/toWellFormed.js'
import { anyText } from '../../support/anyText.js'
import { isJSONFeed, jsonErrors } from '../../support/jsonSchemas.js'
import { nastyTexts } from '../../support/nastyTexts.js'
import { aCorrection, anEntry, anImage, entries, feedFactsOf } from './feedFactsOf.js'

const dataOf = (feed: FeedFacts): JSONFeed => JSON.parse(jsonFeed(feed)) as JSONFeed
const errorsOf = (feed: FeedFacts) => jsonErrors({ validate: isJSONFeed, value: dataOf(feed) })

const sayingEverywhere = (text: string): FeedFacts =>
  feedFactsOf({
    description: text,
    entries: [
      anEntry({
        authors: [{ kind: 'person', name: text, url: null }],
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

describe('a JSON Feed', () => {
  it('is valid', () => {
    const list = [anEntry({ corrections: [aCorrection()], modifiedAt: '2026-11-25T03:05:00Z' })]
    expect(errorsOf(feedFactsOf({ entries: list }))).toEqual([])
    expect(errorsOf(feedFactsOf({ entries: entries(60), rights: '© Kabar Contoh' }))).toEqual([])
  })

  it('is valid with as little as there can be', () => {
    const bare = anEntry({
      authors: [],
      html: '',
      images: [],
      lead: null,
      sectionTrail: [],
      topics: [],
    })
    const feed = feedFactsOf({
      description: '',
      entries: [bare],
      hubs: [],
      outlet: { logoURL: null },
    })
    expect(errorsOf(feed)).toEqual([])
    expect(dataOf(feed).items[0]).toEqual({
      content_text: 'Pasar Rogojampi Buka Lebih Pagi',
      date_published: '2026-11-25T00:30:00+07:00',
      id: 'tag:kabar.example,2026:article/7',
      title: 'Pasar Rogojampi Buka Lebih Pagi',
      url: 'https://kabar.example/berita/pasar-rogojampi',
    })
  })

  it('reads as what it was made of', () => {
    const list = [anEntry({ modifiedAt: '2026-11-25T03:05:00.000Z' })]
    expect(parseJsonFeed(jsonFeed(feedFactsOf({ entries: list })))).toMatchObject({
      authors: [{ name: 'Kabar Contoh', url: 'https://kabar.example' }],
      feed_url: 'https://kabar.example/feed.xml',
      home_page_url: 'https://kabar.example',
      hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
      items: [
        {
          attachments: [{ mime_type: 'image/jpeg', size_in_bytes: 84_321, url: anImage().url }],
          authors: [{ name: 'Rina Contoh', url: 'https://kabar.example/penulis/rina' }],
          content_html: anEntry().html,
          date_modified: '2026-11-25T10:05:00+07:00',
          date_published: '2026-11-25T00:30:00+07:00',
          id: 'tag:kabar.example,2026:article/7',
          image: anImage().url,
          summary: 'Pengelola pasar memajukan jam buka.',
          tags: ['Daerah', 'Banyuwangi', 'Pasar Rakyat'],
          title: 'Pasar Rogojampi Buka Lebih Pagi',
        },
      ],
      language: 'id',
      title: 'Kabar Contoh',
    })
  })

  it('has the summary for text where there is no other', () => {
    const [item] = dataOf(feedFactsOf({ entries: [anEntry({ html: '' })] })).items
    expect(item).toMatchObject({ content_text: anEntry().lead, summary: anEntry().lead })
  })

  it('SY-02 tells people who read it what they may do with it', () => {
    expect(dataOf(feedFactsOf({ rights: 'Khusus mitra' })).user_comment).toBe('Khusus mitra')
  })

  it.each(nastyTexts)('gives back %s', (_, text, readBack) => {
    const feed = dataOf(sayingEverywhere(text))
    const [item] = feed.items

    expect(errorsOf(sayingEverywhere(text))).toEqual([])
    expect([feed.title, feed.description, feed.authors[0]?.name]).toEqual(Array(3).fill(readBack))
    expect([item?.title, item?.summary, item?.tags?.[0]]).toEqual(Array(3).fill(readBack))
  })

  it('says what went in, whatever it is, and never half a character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = jsonFeed(sayingEverywhere(`.${text}.`))

        expect((JSON.parse(json) as JSONFeed).items[0]?.title).toBe(toWellFormed(`.${text}.`))
        expect(json).not.toMatch(/\\ud[89a-f]|\p{Cs}/iu)
      }),
    )
  })

  it('is the same text for the same facts', () => {
    expect(jsonFeed(feedFactsOf())).toBe(jsonFeed(feedFactsOf()))
    expect(jsonFeedType).toBe('application/feed+json; charset=utf-8')
  })
})
