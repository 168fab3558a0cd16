import { describe, expect, it } from 'vitest'

import type { CoverageFacts } from '../../../src/domain/news/articleExtras.js'
import type { NewsKind } from '../../../src/domain/news/newsKind.js'

import { articleKinds } from '../../../src/domain/article.js'
import { articleNode } from '../../../src/domain/news/articleNode.js'
import { fullFactsOf, newsFactsOf } from './newsFactsOf.js'

const typeOf = (kind: NewsKind) => articleNode(fullFactsOf(kind))['@type']

/** Kinds that are news in the words of schema.org. */
const news = articleKinds.filter(
  (kind) => !['advertorial', 'pressRelease', 'satire'].includes(kind),
)

describe('the type', () => {
  it.each([
    ['advertorial', ['Article', 'AdvertiserContentArticle']],
    ['analysis', ['NewsArticle', 'AnalysisNewsArticle']],
    ['background', ['NewsArticle', 'BackgroundNewsArticle']],
    ['factCheck', 'NewsArticle'],
    ['feature', ['NewsArticle', 'ReportageNewsArticle']],
    ['interview', 'NewsArticle'],
    ['live', ['NewsArticle', 'LiveBlogPosting']],
    ['news', 'NewsArticle'],
    ['opinion', ['NewsArticle', 'OpinionNewsArticle']],
    ['pressRelease', 'Article'],
    ['review', ['NewsArticle', 'ReviewNewsArticle']],
    ['satire', ['Article', 'SatiricalArticle']],
  ] as const)('of kind %s is %j', (kind, type) => {
    expect(typeOf(kind)).toEqual(type)
  })

  it.each(articleKinds)('NA-01 of kind %s names one that Google lists', (kind) => {
    expect(['Article', 'NewsArticle']).toContain([typeOf(kind)].flat()[0])
  })

  it('SO-17 of what is paid for, issued by others or made up is not news', () => {
    expect(articleKinds.filter((kind) => [typeOf(kind)].flat().includes('NewsArticle'))).toEqual(
      news,
    )
  })
})

describe('the dateline', () => {
  it.each(articleKinds)('SO-01 of kind %s stands on news only', (kind) => {
    const node = articleNode(fullFactsOf(kind))

    expect('dateline' in node ? node.dateline : null).toBe(
      news.includes(kind) ? 'BANYUWANGI' : null,
    )
  })
})

describe('EL-05 SO-17 the sponsor', () => {
  const sponsoredBy = (name: string, url: string | null = null) =>
    articleNode(newsFactsOf({ article: { kind: 'advertorial' }, sponsor: { name, url } }))

  it('is named on an advertorial, and on nothing else', () => {
    expect(articleKinds.filter((kind) => 'sponsor' in articleNode(fullFactsOf(kind)))).toEqual([
      'advertorial',
    ])
    expect(sponsoredBy('Toko Contoh', 'https://toko.example')).toMatchObject({
      sponsor: { '@type': 'Organization', name: 'Toko Contoh', url: 'https://toko.example' },
    })
  })

  it('is left out while nobody has named one', () => {
    expect(sponsoredBy('')).not.toHaveProperty('sponsor')
    expect(sponsoredBy('Toko Contoh').sponsor).toEqual({
      '@type': 'Organization',
      name: 'Toko Contoh',
    })
  })
})

describe('a review', () => {
  const reviewOf = (kind: 'book' | 'business' | 'event' | 'film' | 'music' | 'product') =>
    articleNode(
      newsFactsOf({
        article: { kind: 'review' },
        reviewed: { kind, name: 'Kota Tua', url: null },
      }),
    )

  it.each([
    ['book', 'Book'],
    ['business', 'LocalBusiness'],
    ['event', 'Event'],
    ['film', 'Movie'],
    ['music', 'MusicRecording'],
    ['product', 'Product'],
  ] as const)('of a %s says that it judges a %s', (kind, type) => {
    expect(reviewOf(kind)).toHaveProperty('itemReviewed', { '@type': type, name: 'Kota Tua' })
  })

  it('is plain news while nobody has said what it judges', () => {
    const node = articleNode(newsFactsOf({ article: { kind: 'review' }, reviewed: null }))

    expect(node['@type']).toBe('NewsArticle')
    expect(node).not.toHaveProperty('itemReviewed')
  })
})

describe('LB-01 a live report', () => {
  const update = { id: 1, publishedAt: '2026-11-24T18:00:00Z', text: '', title: 'Gerbang dibuka' }

  const reportOf = (coverage: Partial<CoverageFacts> | null) =>
    articleNode(
      newsFactsOf({
        article: { kind: 'live' },
        coverage: coverage && { endedAt: null, startedAt: null, updates: [update], ...coverage },
      }),
    )

  it('holds its entries with headline and date, in the order of the page', () => {
    const updates = [
      { id: 2, publishedAt: '2026-11-24T19:00:00Z', text: 'Lapak penuh.', title: 'Pembeli datang' },
      update,
    ]

    expect(reportOf({ updates })).toHaveProperty('liveBlogUpdate', [
      {
        '@id': 'https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi#update-2',
        '@type': 'BlogPosting',
        articleBody: 'Lapak penuh.',
        datePublished: '2026-11-25T02:00:00+07:00',
        headline: 'Pembeli datang',
      },
      {
        '@id': 'https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi#update-1',
        '@type': 'BlogPosting',
        datePublished: '2026-11-25T01:00:00+07:00',
        headline: 'Gerbang dibuka',
      },
    ])
  })

  it('says when its coverage starts and ends, in the outlet’s time', () => {
    const times = { endedAt: '2026-11-25T05:00:00Z', startedAt: '2026-11-24T17:30:00Z' }

    expect(reportOf(times)).toMatchObject({
      coverageEndTime: '2026-11-25T12:00:00+07:00',
      coverageStartTime: '2026-11-25T00:30:00+07:00',
    })
  })

  it('has no end while it runs, nor one before its start', () => {
    const early = { endedAt: '2026-11-24T17:29:00Z', startedAt: '2026-11-24T17:30:00Z' }

    expect(reportOf({ startedAt: early.startedAt })).not.toHaveProperty('coverageEndTime')
    expect(reportOf(early)).not.toHaveProperty('coverageEndTime')
    expect(reportOf({ ...early, endedAt: early.startedAt })).toHaveProperty('coverageEndTime')
  })

  it.each([
    ['nobody has written an entry', { updates: [] }],
    ['no entry has a headline', { updates: [{ ...update, title: '' }] }],
    ['no entry has a date', { updates: [{ ...update, publishedAt: 'tadi pagi' }] }],
    ['there is no coverage', null],
  ])('is plain news while %s', (_, coverage) => {
    const node = reportOf(coverage)

    expect(node['@type']).toBe('NewsArticle')
    expect(Object.keys(node).filter((key) => /coverage|live/i.test(key))).toEqual([])
  })

  it('is no matter of other kinds', () => {
    const live = articleKinds.filter((kind) => 'liveBlogUpdate' in articleNode(fullFactsOf(kind)))

    expect(live).toEqual(['live'])
  })
})
