import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { FeedFacts } from '../../../src/domain/feeds/feedFacts.js'

import { partnerFeed, type PartnerRules } from '../../../src/domain/feeds/partnerFeed.js'
import { rssFeed } from '../../../src/domain/feeds/rssFeed.js'
import { readAlsoHTML } from '../../../src/domain/html/readAlsoHTML.js'
import { readXML, textsOf } from '../../support/readXML.js'
import { aCorrection, anEntry, entries, feedFactsOf } from './feedFactsOf.js'

const now = '2026-11-24T18:00:00.000Z'

const feedFor = (rules: Partial<PartnerRules>, facts?: Partial<FeedFacts>): FeedFacts =>
  partnerFeed({
    feed: feedFactsOf(facts),
    now,
    rules: { delayMinutes: 0, partner: 'Portal Mitra', sections: null, words: null, ...rules },
  })

describe('a partner feed', () => {
  it('has all of every article if there are no limits', () => {
    const { entries: all } = feedFor({})
    expect(all).toEqual([anEntry()])
  })

  it.each([
    [30, 1],
    [31, 0],
  ])(
    'has an article of half an hour ago after a delay of %d minutes: %d',
    (delayMinutes, count) => {
      expect(feedFor({ delayMinutes }).entries).toHaveLength(count)
    },
  )

  it.each([
    ['of its own section', [2], 1],
    ['of a section below', [1], 1],
    ['of a section by its id as text', ['2'], 1],
    ['of another section', [3], 0],
    ['where no section is shared', [], 0],
  ])('has an article %s', (_, sections, count) => {
    expect(feedFor({ sections }).entries).toHaveLength(count)
  })

  it('has nothing that may not be passed on', () => {
    expect(feedFor({}, { entries: [anEntry({ passOn: 'nothing' })] }).entries).toEqual([])
  })

  it('has no text in an excerpt of which only the summary may be passed on', () => {
    const [entry] = feedFor({ words: 99 }, { entries: [anEntry({ passOn: 'summary' })] }).entries
    expect(entry?.lead).toBe(anEntry().lead)
  })

  it('has no text of a paid article in an excerpt', () => {
    const [entry] = feedFor({ words: 99 }, { entries: [anEntry({ isFree: false })] }).entries
    expect(entry?.lead).toBe(anEntry().lead)
  })

  it('has the beginning only if no more is shared', () => {
    const [entry] = feedFor({ words: 9 }).entries
    expect(entry).toMatchObject({
      html: '',
      lead: 'Pengelola pasar memajukan jam buka.',
      title: anEntry().title,
    })
  })

  it('begins with the text where there is no lead', () => {
    const [entry] = feedFor({ words: 5 }, { entries: [anEntry({ lead: null })] }).entries
    expect(entry?.lead).toBe('Pasar Rogojampi dibuka lebih pagi.')
  })

  it('has no summary of nothing', () => {
    const [entry] = feedFor({ words: 5 }, { entries: [anEntry({ html: '', lead: null })] }).entries
    expect(entry?.lead).toBeNull()
  })

  it('ID-05 tells of corrections even in excerpts', () => {
    const list = [anEntry({ corrections: [aCorrection()] })]
    const root = readXML(rssFeed(feedFor({ words: 5 }, { entries: list })))
    expect(textsOf(root, 'content:encoded')[0]).toMatch(/^<p><strong>Ralat/)
  })

  it.each([null, 20])('BJ-05 has no links to read also, of %j words', (words) => {
    const block = readAlsoHTML({ links: [{ title: 'Pasar Lain', url: '/berita/lain' }] })
    const list = [anEntry({ html: `<p>Satu.</p>${block}<p>Dua.</p>` })]
    const xml = rssFeed(feedFor({ words }, { entries: list }))
    expect(xml).not.toMatch(/Pasar Lain|[Bb]aca juga/)
    expect(xml).toContain('Dua.')
  })

  it.each([
    [
      'id',
      'Khusus untuk Portal Mitra. Halaman yang memuat isi ini wajib memakai aturan robots "noindex"',
    ],
    [
      'en',
      'For Portal Mitra only. Pages that show this content must carry the robots rule "noindex"',
    ],
  ])('SY-02 asks in %s for copies to be kept from search engines', (language, words) => {
    const feed = feedFor({}, { outlet: { ...feedFactsOf().outlet, language } })
    expect(feed.rights).toContain(words)
    expect(textsOf(readXML(rssFeed(feed)), 'copyright')).toEqual([feed.rights])
  })

  it('never gives more than asked for, and never too early', () => {
    const rules = fc.record({
      delayMinutes: fc.integer({ max: 600, min: 0 }),
      sections: fc.option(fc.array(fc.integer({ max: 3, min: 1 }))),
      words: fc.option(fc.integer({ max: 20, min: 1 })),
    })
    fc.assert(
      fc.property(rules, (rules) => {
        for (const entry of feedFor(rules, { entries: entries(12) }).entries) {
          const minutes = (Date.parse(now) - Date.parse(entry.publishedAt)) / 60_000

          expect(minutes).toBeGreaterThanOrEqual(rules.delayMinutes)
          expect(rules.sections ?? [1]).toSatisfy((ids: number[]) => ids.some((id) => id < 3))
          expect(rules.words === null || entry.html === '').toBe(true)
          expect((entry.lead ?? '').split(' ').length).toBeLessThanOrEqual(rules.words ?? 99)
        }
      }),
    )
  })
})
