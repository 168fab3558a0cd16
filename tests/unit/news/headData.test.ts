import { describe, expect, it } from 'vitest'

import type { NewsFacts } from '../../../src/domain/news/newsFacts.js'

import { headData } from '../../../src/domain/news/headData.js'
import { newsArticle } from '../../../src/domain/news/newsArticle.js'
import { anAuthor, anImage, newsFactsOf } from './newsFactsOf.js'

const tags = (facts: NewsFacts): readonly string[] =>
  headData(facts).meta.map((tag) =>
    'name' in tag ? `${tag.name}: ${tag.content}` : `${tag.property}: ${tag.content}`,
  )

const names = (facts: NewsFacts): readonly string[] =>
  headData(facts).meta.map((tag) => ('name' in tag ? tag.name : tag.property))

const valueOf = (facts: NewsFacts, name: string): readonly string[] =>
  headData(facts).meta.flatMap((tag) =>
    ('name' in tag ? tag.name : tag.property) === name ? [tag.content] : [],
  )

describe('the head of an article', () => {
  it('OG-01 OG-02 OG-03 TW-01 LG-01 holds title, canonical link and all tags, and no others', () => {
    const facts = newsFactsOf({ article: { modifiedAt: '2026-11-25T02:00:00Z' } })

    expect(headData(facts).title).toBe('Pasar Rogojampi Buka Lebih Pagi - Kabar Contoh')
    expect(headData(facts).links).toEqual([
      { href: 'https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi', rel: 'canonical' },
    ])
    expect(tags(facts)).toEqual([
      'description: Pengelola pasar memajukan jam buka menjadi pukul empat pagi.',
      'robots: index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1',
      'og:type: article',
      'og:title: Pasar Rogojampi Buka Lebih Pagi',
      'og:description: Pengelola pasar memajukan jam buka menjadi pukul empat pagi.',
      'og:url: https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi',
      'og:site_name: Kabar Contoh',
      'og:locale: id_ID',
      'og:image: https://kabar.example/media/pasar-share.jpg',
      'og:image:type: image/jpeg',
      'og:image:width: 1200',
      'og:image:height: 630',
      'og:image:alt: Pedagang menata sayur di lapak',
      'article:published_time: 2026-11-25T00:30:00+07:00',
      'article:modified_time: 2026-11-25T09:00:00+07:00',
      'article:author: https://kabar.example/penulis/rina-contoh',
      'article:section: Banyuwangi',
      'article:tag: Pasar Rakyat',
      'article:tag: Perdagangan',
      'twitter:card: summary_large_image',
    ])
  })

  it('holds no tag without a value', () => {
    const facts = newsFactsOf({
      article: { description: null, publishedAt: null },
      authors: [anAuthor({ url: null })],
      image: null,
      outlet: { language: 'jv' },
      sectionTrail: [],
      topics: [''],
    })

    expect(names(facts)).toEqual([
      'robots',
      'og:type',
      'og:title',
      'og:url',
      'og:site_name',
      'twitter:card',
    ])
  })

  it('names every robots rule once', () => {
    const rules = valueOf(newsFactsOf(), 'robots').flatMap((content) => content.split(', '))

    expect(rules).toContain('max-image-preview:large')
    expect(new Set(rules).size).toBe(rules.length)
  })

  it('names what is once per page once', () => {
    const repeated = names(newsFactsOf()).filter((name, at, all) => all.indexOf(name) !== at)

    expect(repeated).toEqual(['article:tag'])
  })

  it.each([
    ['an editor’s word', { notForGoogleNews: true }],
    ['an advertorial', { kind: 'advertorial' }],
    ['a press release', { kind: 'pressRelease' }],
  ] as const)('hides %s from Google News only', (_, article) => {
    expect(valueOf(newsFactsOf({ article }), 'googlebot-news')).toEqual(['noindex'])
    expect(valueOf(newsFactsOf({ article }), 'robots').join()).toMatch(/^index, /)
  })

  it('shares the first crop, as a small card, where there is none for sharing', () => {
    const facts = newsFactsOf({ image: anImage({ share: null }) })

    expect(valueOf(facts, 'og:image')).toEqual(['https://kabar.example/media/pasar-wide.jpg'])
    expect(valueOf(facts, 'twitter:card')).toEqual(['summary'])
    expect(
      valueOf(newsFactsOf({ image: anImage({ share: null, sizes: [] }) }), 'og:image'),
    ).toEqual([])
  })

  it('says the same address and dates as the JSON-LD', () => {
    const facts = newsFactsOf({ article: { modifiedAt: '2026-11-26T02:00:00Z' } })
    const [article] = newsArticle(facts)['@graph']

    expect(valueOf(facts, 'article:published_time')).toEqual([article.datePublished])
    expect(valueOf(facts, 'article:modified_time')).toEqual([article.dateModified])
    expect(valueOf(facts, 'og:url')).toEqual([article.mainEntityOfPage])
    expect(headData(facts).links[0]?.href).toBe(article.url)
  })
})
