import type { NewsSitemapArticle, NewsSitemapRules } from './newsSitemapFacts.js'

import { parseInstant } from '../dates/localTime.js'
import { isoWithOffset } from '../news/isoWithOffset.js'
import { element, type Markup, xmlDocument } from '../xml/element.js'
import { lastChange } from './lastChange.js'
import { sitemapNamespaces } from './namespaces.js'
import { newsLanguage } from './newsLanguage.js'
import { publicationName } from './publicationName.js'
import { type Site, sitemapURL } from './site.js'
import { type IndexedSitemap, sitemapIndex } from './sitemapIndex.js'
import { whyNotInNewsSitemap } from './whyNotInNewsSitemap.js'

/** Articles in one file, at most (rule NS-13). */
export const newsPerFile = 1000

/**
 * The XML of an outlet's news sitemap at an instant. `articles` may be more than belong in it: what
 * {@link whyNotInNewsSitemap} objects to is left out. Newest first; an empty one is valid (NS-16).
 *
 * `file` null is the one address that crawlers are told and that never changes (NS-15). It holds the
 * articles themselves while one file can hold them, and an index of numbered files beyond that:
 * a crawler tells the two apart by the root element at each visit. A number is that file; one
 * beyond the last is empty and valid, for crawlers come back to files that were full yesterday.
 */
export function newsSitemap({
  articles,
  file,
  rules,
}: {
  readonly articles: readonly NewsSitemapArticle[]
  readonly file: number | null
  readonly rules: NewsSitemapRules
}): string {
  const listed = listedArticles({ articles, rules })
  if (file === null && listed.length > newsPerFile) {
    return sitemapIndex({ files: filesOf({ listed, site: rules.site }), site: rules.site })
  }
  return xmlDocument(urlset({ listed: sliceOf({ file: file ?? 1, listed }), site: rules.site }))
}

/** How many files a news sitemap of so many articles has beside its index; 0 if it needs none. */
export function newsFiles(count: number): number {
  return count > newsPerFile ? Math.ceil(count / newsPerFile) : 0
}

function listedArticles({
  articles,
  rules,
}: {
  readonly articles: readonly NewsSitemapArticle[]
  readonly rules: NewsSitemapRules
}): readonly NewsSitemapArticle[] {
  return articles
    .filter((article) => whyNotInNewsSitemap({ article, rules }).length === 0)
    .map((article) => ({ article, time: parseInstant(article.publishedAt ?? '') ?? 0 }))
    .sort((a, b) => b.time - a.time || (a.article.url < b.article.url ? -1 : 1))
    .map(({ article }) => article)
}

type Listing = {
  readonly listed: readonly NewsSitemapArticle[]
  readonly site: Site
}

function sliceOf({
  file,
  listed,
}: Pick<Listing, 'listed'> & { readonly file: number }): readonly NewsSitemapArticle[] {
  return listed.slice((file - 1) * newsPerFile, file * newsPerFile)
}

function filesOf({ listed, site }: Listing): readonly IndexedSitemap[] {
  return Array.from({ length: newsFiles(listed.length) }, (_, index) => ({
    lastModified: latestOf({ listed: sliceOf({ file: index + 1, listed }), site }),
    request: { kind: 'news', file: index + 1 },
  }))
}

/** All are written with the same offset, so the order of the texts is that of the instants. */
function latestOf({ listed, site }: Listing): string | null {
  return listed.reduce<string | null>((latest, article) => {
    const change = lastChange({ ...article, site })
    return latest === null || (change !== null && change > latest) ? change : latest
  }, null)
}

function urlset({ listed, site }: Listing): Markup {
  const publication = publicationMarkup(site)
  return element({
    name: 'urlset',
    attributes: { xmlns: sitemapNamespaces.sitemap, 'xmlns:news': sitemapNamespaces.news },
    children: listed.map((article) => urlMarkup({ article, publication, site })),
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

function urlMarkup({
  article,
  publication,
  site,
}: {
  readonly article: NewsSitemapArticle
  readonly publication: Markup
  readonly site: Site
}): Markup {
  const published = isoWithOffset({
    instant: article.publishedAt ?? '',
    timeZone: site.timeZone,
  })
  const news = [
    publication,
    element({ name: 'news:publication_date', children: [published] }),
    element({ name: 'news:title', children: [article.title] }),
  ]
  return element({
    name: 'url',
    children: [
      element({ name: 'loc', children: [sitemapURL(article.url)] }),
      element({ name: 'lastmod', children: [lastChange({ ...article, site })] }),
      element({ name: 'news:news', children: news }),
    ],
  })
}
