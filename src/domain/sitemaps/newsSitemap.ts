import type { NewsSitemapArticle, NewsSitemapRules } from './newsSitemapFacts.js'

import { timeWithOffset } from '../news/isoWithOffset.js'
import { element, type Markup, xmlDocument } from '../xml/element.js'
import { escapeText } from '../xml/escapeXML.js'
import { lastChange } from './lastChange.js'
import { sitemapNamespaces } from './namespaces.js'
import { newsLanguage } from './newsLanguage.js'
import { publicationName } from './publicationName.js'
import { type Site, sitemapURL } from './site.js'
import { type IndexedSitemap, sitemapIndex } from './sitemapIndex.js'
import { newsSitemapFilter } from './whyNotInNewsSitemap.js'

/** Articles in one file, at most (rule NS-13). */
export const newsPerFile = 1000

/** An article with what a news sitemap says of it, which is the same until the article changes. */
export type NewsSitemapEntry = {
  readonly article: NewsSitemapArticle
  readonly lastChange: string | null
  readonly markup: Markup
}

/** Makes the entries of articles of a site. */
export function newsEntryMaker(site: Site): (article: NewsSitemapArticle) => NewsSitemapEntry {
  const publication = publicationMarkup(site)
  return (article) => {
    const { modifiedAt, publishedAt } = article
    const { timeZone } = site
    const published =
      publishedAt === null ? null : timeWithOffset({ milliseconds: publishedAt, timeZone })
    const changed =
      modifiedAt === publishedAt ? published : lastChange({ modifiedAt, publishedAt, site })
    return {
      article,
      lastChange: changed,
      markup: urlMarkup({ article, changed, publication, published }),
    }
  }
}

/**
 * The XML of an outlet's news sitemap at an instant. `entries` may be more than belong in it: what
 * `whyNotInNewsSitemap` objects to is left out. Newest first; an empty one is valid (NS-16).
 *
 * `file` null is the one address that crawlers are told and that never changes (NS-15). It holds the
 * articles themselves while one file can hold them, and an index of numbered files beyond that:
 * a crawler tells the two apart by the root element at each visit. A number is that file; one
 * beyond the last is empty and valid, for crawlers come back to files that were full yesterday.
 */
export function newsSitemap({
  entries,
  file,
  rules,
}: {
  readonly entries: readonly NewsSitemapEntry[]
  readonly file: number | null
  readonly rules: NewsSitemapRules
}): string {
  const isListed = newsSitemapFilter(rules)
  const listed = entries.filter(({ article }) => isListed(article)).toSorted(newestFirst)
  return file === null && listed.length > newsPerFile
    ? sitemapIndex({ files: filesOf(listed), site: rules.site })
    : xmlDocument(urlset(sliceOf({ file: file ?? 1, listed })))
}

/** How many files a news sitemap of so many articles has beside its index; 0 if it needs none. */
export function newsFiles(count: number): number {
  return count > newsPerFile ? Math.ceil(count / newsPerFile) : 0
}

function newestFirst({ article: a }: NewsSitemapEntry, { article: b }: NewsSitemapEntry): number {
  return (b.publishedAt ?? 0) - (a.publishedAt ?? 0) || (a.url < b.url ? -1 : 1)
}

function sliceOf({
  file,
  listed,
}: {
  readonly file: number
  readonly listed: readonly NewsSitemapEntry[]
}): readonly NewsSitemapEntry[] {
  return listed.slice((file - 1) * newsPerFile, file * newsPerFile)
}

function filesOf(listed: readonly NewsSitemapEntry[]): readonly IndexedSitemap[] {
  return Array.from({ length: newsFiles(listed.length) }, (_, index) => ({
    lastModified: latestOf(sliceOf({ file: index + 1, listed })),
    request: { kind: 'news', file: index + 1 },
  }))
}

/** All are written with the same offset, so the order of the texts is that of the instants. */
function latestOf(listed: readonly NewsSitemapEntry[]): string | null {
  return listed.reduce<string | null>(
    (latest, { lastChange: change }) =>
      latest === null || (change !== null && change > latest) ? change : latest,
    null,
  )
}

function urlset(listed: readonly NewsSitemapEntry[]): Markup {
  return element({
    name: 'urlset',
    attributes: { xmlns: sitemapNamespaces.sitemap, 'xmlns:news': sitemapNamespaces.news },
    children: listed.map(({ markup }) => markup),
  })
}

function publicationMarkup({ language, name }: Site): Markup {
  return element({
    name: 'news:publication',
    children: [
      element({ name: 'news:name', children: [publicationName(name)] }),
      element({ name: 'news:language', children: [newsLanguage(language)] }),
    ],
  })
}

// Written out: there are thousands of them in a file, and nothing in them is ever left out.
function urlMarkup({
  article: { title, url },
  changed,
  publication,
  published,
}: {
  readonly article: NewsSitemapArticle
  readonly changed: string | null
  readonly publication: Markup
  readonly published: string | null
}): Markup {
  const loc = `<loc>${escapeText(sitemapURL(url))}</loc><lastmod>${changed ?? ''}</lastmod>`
  const date = `<news:publication_date>${published ?? ''}</news:publication_date>`
  const news = `${publication.xml}${date}<news:title>${escapeText(title)}</news:title>`
  return { xml: `<url>${loc}<news:news>${news}</news:news></url>` }
}
