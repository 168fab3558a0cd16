import type {
  NewsSitemapArticle,
  NewsSitemapRules,
} from '../../../src/domain/sitemaps/newsSitemapFacts.js'
import type { Site } from '../../../src/domain/sitemaps/site.js'

import { newsEntryMaker, newsSitemap } from '../../../src/domain/sitemaps/newsSitemap.js'
import { newsSitemapKinds } from '../../../src/domain/sitemaps/newsSitemapFacts.js'

/** The instant of all requests in these tests: 01.30 WIB on the next day. */
export const now = Date.parse('2026-11-24T18:30:00.000Z')

/** So many minutes before {@link now}; a negative number is later. */
export const minutesAgo = (minutes: number, seconds = 0): number =>
  now - minutes * 60_000 - seconds * 1000

/** An article that belongs in the sitemap, first published an hour ago. */
export const newsArticle = (choices: Partial<NewsSitemapArticle> = {}): NewsSitemapArticle => ({
  embargoUntil: null,
  isEligible: true,
  isNoindex: false,
  isPublished: true,
  isSyndicated: false,
  isTrashed: false,
  isWithdrawn: false,
  kind: 'news',
  modifiedAt: null,
  notForGoogleNews: false,
  outlet: 1,
  publishedAt: minutesAgo(60),
  sections: [12, 3],
  title: 'Pasar Rogojampi Buka Lebih Pagi',
  url: 'https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi',
  ...choices,
})

/** A site in WIB. */
export const aSite = (choices: Partial<Site> = {}): Site => ({
  language: 'id',
  name: 'Kabar Contoh',
  timeZone: 'Asia/Jakarta',
  url: 'https://kabar.example',
  ...choices,
})

/** What the outlet lists: every kind of news in every section. */
export const newsRules = (choices: Partial<NewsSitemapRules> = {}): NewsSitemapRules => ({
  kinds: newsSitemapKinds,
  now,
  outlet: 1,
  sections: [],
  site: aSite(),
  ...choices,
})

/** So many articles, each a second older than the one before it. */
export const manyArticles = (count: number): readonly NewsSitemapArticle[] =>
  Array.from({ length: count }, (_, index) =>
    newsArticle({
      publishedAt: minutesAgo(0, index),
      url: `https://kabar.example/berita/${String(index)}`,
    }),
  )

/** The news sitemap of articles whose entries are made for it. */
export const newsSitemapXML = ({
  articles,
  file,
  rules,
}: {
  readonly articles: readonly NewsSitemapArticle[]
  readonly file: number | null
  readonly rules: NewsSitemapRules
}): string =>
  newsSitemap({
    entries: articles.map(newsEntryMaker(rules.site)),
    file,
    rules,
  })
