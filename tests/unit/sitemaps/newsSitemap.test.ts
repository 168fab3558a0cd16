import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type {
  NewsSitemapArticle,
  NewsSitemapRules,
} from '../../../src/domain/sitemaps/newsSitemapFacts.js'

import { newsFiles } from '../../../src/domain/sitemaps/newsSitemap.js'
import { toWellFormed } from '../../../src/domain/text/toWellFormed.js'
import { anyText } from '../../support/anyText.js'
import { nastyTexts } from '../../support/nastyTexts.js'
import { type ReadElement, readXML, textsOf } from '../../support/readXML.js'
import {
  aSite,
  manyArticles,
  minutesAgo,
  newsArticle,
  newsRules,
  newsSitemapXML,
} from './newsSitemapOf.js'
import { sitemapErrors } from './sitemapSchema.js'

const xmlOf = (
  articles: readonly NewsSitemapArticle[],
  rules: Partial<NewsSitemapRules> = {},
  file: number | null = null,
): string => newsSitemapXML({ articles, file, rules: newsRules(rules) })

const read = (...args: Parameters<typeof xmlOf>): ReadElement => readXML(xmlOf(...args))

const titles = (articles: readonly Partial<NewsSitemapArticle>[]): readonly string[] =>
  textsOf(read(articles.map(newsArticle)), 'news:title')

describe('a news sitemap', () => {
  it('is exactly this', () => {
    expect(xmlOf([newsArticle({ modifiedAt: minutesAgo(30) })])).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">' +
        '<url><loc>https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi</loc>' +
        '<lastmod>2026-11-25T01:00:00+07:00</lastmod>' +
        '<news:news><news:publication><news:name>Kabar Contoh</news:name><news:language>id</news:language></news:publication>' +
        '<news:publication_date>2026-11-25T00:30:00+07:00</news:publication_date>' +
        '<news:title>Pasar Rogojampi Buka Lebih Pagi</news:title></news:news></url></urlset>\n',
    )
  })

  it('NS-01, NS-02, NS-03, NS-04 has the right namespaces and elements, each once', () => {
    const root = read([newsArticle(), newsArticle({ url: 'https://kabar.example/berita/dua' })])

    expect(root.name).toBe('urlset')
    expect(root.namespace).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
    expect(root.children).toHaveLength(2)
    for (const url of root.children) {
      const [news] = url.children.filter(({ name }) => name === 'news:news')

      expect(url.children.map(({ name }) => name)).toEqual(['loc', 'lastmod', 'news:news'])
      expect(news?.namespace).toBe('http://www.google.com/schemas/sitemap-news/0.9')
      expect(news?.children.map(({ name }) => name)).toEqual([
        'news:publication',
        'news:publication_date',
        'news:title',
      ])
      expect(news?.children[0]?.children.map(({ name }) => name)).toEqual([
        'news:name',
        'news:language',
      ])
    }
  })

  it('NS-16 is a valid empty urlset without articles', () => {
    expect(read([])).toMatchObject({ children: [], name: 'urlset' })
    expect(sitemapErrors(xmlOf([]))).toEqual([])
  })

  it('NS-24 says neither priority nor changefreq', () => {
    expect(xmlOf(manyArticles(3))).not.toMatch(/priority|changefreq/)
  })

  it('lists the newest first, whatever the order of the articles', () => {
    const ages = [30, 10, 20].map((age) => ({ publishedAt: minutesAgo(age), title: String(age) }))

    expect(titles(ages)).toEqual(['10', '20', '30'])
  })

  it('lists articles of one instant by address, so that the file is the same every time', () => {
    const urls = ['c', 'a', 'b'].map((slug) => `https://kabar.example/${slug}`)
    const forth = urls.map((url) => newsArticle({ url }))

    expect(textsOf(read(forth), 'loc')).toEqual([...urls].sort())
    expect(xmlOf([...forth].reverse())).toBe(xmlOf(forth))
  })
})

describe('what is listed', () => {
  it.each([
    ['48 hours ago', minutesAgo(2880), true],
    ['48 hours and a minute ago', minutesAgo(2881), false],
    ['48 hours and a second ago', minutesAgo(2880, 1), false],
    ['a moment ago', minutesAgo(0), true],
    ['a second ahead', minutesAgo(0, -1), false],
  ])('NS-10, NS-11 first published %s: %s → %s', (_, publishedAt, isListed) => {
    expect(titles([{ publishedAt }])).toHaveLength(isListed ? 1 : 0)
  })

  it('NS-11 follows the clock although nothing was saved', () => {
    const article = newsArticle({ publishedAt: Date.parse('2026-11-24T17:30:00Z') })
    const at = (now: string): number => read([article], { now: Date.parse(now) }).children.length

    expect(at('2026-11-24T17:29:59Z')).toBe(0)
    expect(at('2026-11-26T17:30:00Z')).toBe(1)
    expect(at('2026-11-27T00:30:00+07:00')).toBe(1)
    expect(at('2026-11-26T17:30:01Z')).toBe(0)
  })

  it('NS-12 does not come back by a change', () => {
    expect(titles([{ modifiedAt: minutesAgo(1), publishedAt: minutesAgo(2881) }])).toEqual([])
  })

  it.each([
    [{ isPublished: false }],
    [{ isTrashed: true }],
    [{ isWithdrawn: true }],
    [{ isNoindex: true }],
    [{ notForGoogleNews: true }],
    [{ isSyndicated: true }],
    [{ kind: 'advertorial' }],
    [{ isEligible: false }],
    [{ outlet: 2 }],
    [{ url: 'https://lain.example/berita' }],
  ])('NS-21, NS-22 is nothing with %j', (choices) => {
    expect(titles([choices, { title: 'Jalan Dibuka' }])).toEqual(['Jalan Dibuka'])
  })
})

describe('what is said of an article', () => {
  it('NS-05 names the publication alike everywhere, without parentheses', () => {
    const site = aSite({ name: ' Warta & Kota (Jakarta)' })

    expect(textsOf(read(manyArticles(3), { site }), 'news:name')).toEqual(
      Array.from({ length: 3 }, () => 'Warta & Kota'),
    )
    expect(xmlOf(manyArticles(1), { site })).toContain('<news:name>Warta &amp; Kota</news:name>')
  })

  it('NS-07 gives the language without region', () => {
    const site = aSite({ language: 'id-ID' })

    expect(textsOf(read([newsArticle()], { site }), 'news:language')).toEqual(['id'])
  })

  it.each([
    ['Asia/Jakarta', '2026-11-25T00:30:00+07:00'],
    ['Asia/Makassar', '2026-11-25T01:30:00+08:00'],
    ['Asia/Jayapura', '2026-11-25T02:30:00+09:00'],
  ] as const)('NS-08, NS-09 dates the first publication in %s: %s', (timeZone, date) => {
    const article = newsArticle({
      modifiedAt: Date.parse('2026-11-24T18:00:00Z'),
      publishedAt: Date.parse('2026-11-24T17:30:00Z'),
    })

    expect(
      textsOf(read([article], { site: aSite({ timeZone }) }), 'news:publication_date'),
    ).toEqual([date])
  })

  it.each([
    [null, '2026-11-25T00:30:00+07:00'],
    [minutesAgo(59), '2026-11-25T00:31:00+07:00'],
    [minutesAgo(61), '2026-11-25T00:30:00+07:00'],
  ])('NS-23 last changed: modified %s → %s', (modifiedAt, date) => {
    expect(textsOf(read([newsArticle({ modifiedAt })]), 'lastmod')).toEqual([date])
  })

  it('NS-20 gives the canonical address as it is, escaped for XML only', () => {
    const url = 'https://kabar.example/berita?a=1&b=%C3%A9'

    expect(textsOf(read([newsArticle({ url })]), 'loc')).toEqual([url])
    expect(xmlOf([newsArticle({ url })])).toContain('a=1&amp;b=%C3%A9')
  })

  it.each(nastyTexts)('NS-17, NS-18, NS-19 %s in a headline reads back', (_, title, readBack) => {
    const xml = xmlOf([newsArticle({ title })])

    expect(textsOf(readXML(xml), 'news:title')).toEqual([readBack])
    expect(sitemapErrors(xml)).toEqual([])
  })

  it('NS-18, NS-19 any text gives valid XML that says it back', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (title, name, path, language) => {
        const article = newsArticle({ title, url: `https://kabar.example/${path}` })
        const xml = xmlOf([article], { site: aSite({ language, name }) })
        const [found] = textsOf(readXML(xml), 'news:title')

        expect(sitemapErrors(xml)).toEqual([])
        expect(found ?? toWellFormed(title)).toBe(toWellFormed(title))
      }),
    )
  })
})

describe('NS-13 more than 1,000 articles', () => {
  it.each([
    [0, 0],
    [1000, 0],
    [1001, 2],
    [2000, 2],
    [2001, 3],
  ])('%d articles need %d files beside the index', (count, files) => {
    expect(newsFiles(count)).toBe(files)
  })

  it('NS-15 stand at the one address while a file holds them', () => {
    const root = read(manyArticles(1000))

    expect(root.name).toBe('urlset')
    expect(root.children).toHaveLength(1000)
  })

  it('NS-25 turn it into an index of files on the same site', () => {
    const xml = xmlOf(manyArticles(2001))
    const root = readXML(xml)

    expect(root.name).toBe('sitemapindex')
    expect(sitemapErrors(xml)).toEqual([])
    expect(textsOf(root, 'loc')).toEqual([
      'https://kabar.example/sitemap-news-1.xml',
      'https://kabar.example/sitemap-news-2.xml',
      'https://kabar.example/sitemap-news-3.xml',
    ])
  })

  it('NS-23 date each file by its last change, not by the request', () => {
    const articles = manyArticles(2001).map((article, index) =>
      index === 1500 ? { ...article, modifiedAt: minutesAgo(5) } : article,
    )

    expect(textsOf(read(articles), 'lastmod')).toEqual([
      '2026-11-25T01:30:00+07:00',
      '2026-11-25T01:25:00+07:00',
      '2026-11-25T00:56:40+07:00',
    ])
  })

  it('each stand in exactly one file of 1,000 at most', () => {
    const articles = manyArticles(2001)
    const files = [1, 2, 3].map((file) => textsOf(read(articles, {}, file), 'loc'))

    expect(files.map(({ length }) => length)).toEqual([1000, 1000, 1])
    expect(files.flat()).toEqual(articles.map(({ url }) => url))
  })

  it('NS-16 leave files valid that are no longer needed', () => {
    expect(read(manyArticles(3), {}, 1).children).toHaveLength(3)
    expect(read(manyArticles(3), {}, 2)).toMatchObject({ children: [], name: 'urlset' })
  })

  it('count only what is listed', () => {
    const articles = manyArticles(1001).map((article, index) => ({
      ...article,
      isTrashed: index === 0,
    }))

    expect(read(articles).name).toBe('urlset')
  })
})
