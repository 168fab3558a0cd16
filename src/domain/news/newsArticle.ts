import type { ArticleLeaf, BreadcrumbListLeaf, NewsMediaOrganizationLeaf } from 'schema-dts'

import type { ArticleKind } from '../article.js'
import type { NewsFacts, SourceFacts } from './newsFacts.js'

import { authorNode } from './authorNode.js'
import { breadcrumbNode } from './breadcrumbNode.js'
import { imageNodes } from './imageNodes.js'
import { institutionNode } from './institutionNode.js'
import { newsDates } from './newsDates.js'
import { personNode } from './personNode.js'
import { publisherID, publisherNode } from './publisherNode.js'

/** The JSON-LD of an article page. */
export type NewsGraph = {
  readonly '@context': 'https://schema.org'
  readonly '@graph': readonly [ArticleNode, NewsMediaOrganizationLeaf, BreadcrumbListLeaf]
}

/** The article's node; schema-dts knows no nodes of several types. */
export type ArticleNode = Omit<ArticleLeaf, '@type'> & { readonly '@type': ArticleType }

/** The schema.org types of articles. */
export type ArticleType =
  | 'AdvertiserContentArticle'
  | 'Article'
  | 'NewsArticle'
  | readonly ['NewsArticle', 'AnalysisNewsArticle' | 'OpinionNewsArticle' | 'ReportageNewsArticle']

/**
 * Makes the JSON-LD of an article: the article itself with its images, authors, institutions and
 * sources, the publication, and the breadcrumb trail.
 *
 * Same facts, same text: keys and lists have a fixed order, `@id`s are made of URLs and ids, and
 * what is unknown has no key. The first three institutions are what the article is about, the
 * others are mentioned (rule SO-10). Read-also links are never part of it (rules BJ-05, BJ-09).
 */
export function newsArticle(facts: NewsFacts): NewsGraph {
  return {
    '@context': 'https://schema.org',
    '@graph': [articleNode(facts), publisherNode(facts.outlet), breadcrumbNode(facts)],
  }
}

function articleNode(facts: NewsFacts): ArticleNode {
  const { article, outlet } = facts
  const { published, modified } = newsDates(facts)
  return {
    '@type': articleTypes[article.kind],
    '@id': `${article.url}#article`,
    url: article.url,
    mainEntityOfPage: article.url,
    headline: article.title,
    ...(article.description && { description: article.description }),
    ...(published && { datePublished: published }),
    ...(modified && { dateModified: modified }),
    inLanguage: outlet.language,
    isAccessibleForFree: true,
    ...(article.wordCount > 0 && { wordCount: article.wordCount }),
    ...peopleAndSubjects(facts),
    publisher: { '@type': 'NewsMediaOrganization', '@id': publisherID(outlet), name: outlet.name },
  }
}

function peopleAndSubjects({
  article,
  outlet,
  authors,
  editor,
  image,
  institutions,
  sectionTrail,
  sources,
}: NewsFacts): Omit<ArticleLeaf, '@type'> {
  const section = sectionTrail.at(-1)
  const images = image ? imageNodes({ articleURL: article.url, image }) : []
  const bodies = institutions.map((institution) =>
    institutionNode({ institution, outletURL: outlet.url }),
  )
  return {
    ...(section && { articleSection: section.name }),
    ...(article.keywords.length > 0 && { keywords: article.keywords }),
    ...(images.length > 0 && { image: images }),
    ...(authors.length > 0 && { author: authors.map(authorNode) }),
    ...(editor?.kind === 'person' && { editor: personNode(editor) }),
    ...(bodies.length > 0 && { about: bodies.slice(0, mainSubjects) }),
    ...(bodies.length > mainSubjects && { mentions: bodies.slice(mainSubjects) }),
    ...sourceFields(sources),
  }
}

function sourceFields(sources: readonly SourceFacts[]): Omit<ArticleLeaf, '@type'> {
  const cited = sources.filter(({ kind }) => kind !== 'ownReporting')
  const origins = cited.flatMap(({ kind, url }) => (url && rewritten.includes(kind) ? [url] : []))
  return {
    ...(cited.length > 0 && {
      citation: cited.map(({ name, url }) => ({
        '@type': 'CreativeWork' as const,
        name,
        ...(url && { url }),
      })),
    }),
    ...(origins.length > 0 && { isBasedOn: origins }),
  }
}

/** Institutions that count as what the article is about. */
const mainSubjects = 3

/** Kinds of sources whose texts are taken over or rewritten (rule SO-09). */
const rewritten: readonly SourceFacts['kind'][] = ['agency', 'otherMedium', 'pressRelease']

/**
 * schema.org types by kind. Google lists `NewsArticle` but none of its subtypes, so both are named
 * (rule NA-01). An advertorial is never a news article (rule SO-17), a press release is none either;
 * a live report is no `LiveBlogPosting` as long as its entries are not told apart (rule LB-01).
 */
const articleTypes: Readonly<Record<ArticleKind, ArticleType>> = {
  advertorial: 'AdvertiserContentArticle',
  analysis: ['NewsArticle', 'AnalysisNewsArticle'],
  factCheck: 'NewsArticle',
  feature: ['NewsArticle', 'ReportageNewsArticle'],
  interview: 'NewsArticle',
  live: 'NewsArticle',
  news: 'NewsArticle',
  opinion: ['NewsArticle', 'OpinionNewsArticle'],
  pressRelease: 'Article',
}
