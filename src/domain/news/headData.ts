import type { ImageFacts, NewsFacts } from './newsFacts.js'

import { isKeptFromGoogleNews } from './isKeptFromGoogleNews.js'
import { newsDates } from './newsDates.js'

/** What stands in the `<head>` of an article page, as data in the order of the tags. Not escaped. */
export type HeadData = {
  readonly title: string
  readonly meta: readonly HeadMeta[]
  readonly links: readonly HeadLink[]
}

/** A `<meta>` tag. */
export type HeadMeta =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string }

/** A `<link>` tag. */
export type HeadLink = {
  readonly rel: string
  readonly href: string
}

/**
 * Makes the head of an article page: title with the outlet's name, description, robots rules (RB-01,
 * RB-02, RB-06), canonical link (CN-01), Open Graph and article tags (OG-01 to OG-06) and the one
 * Twitter tag that Open Graph does not cover (TW-01).
 */
export function headData(facts: NewsFacts): HeadData {
  const { article, outlet, image } = facts
  return {
    title: `${article.title} - ${outlet.name}`,
    meta: [
      ...named('description', article.description),
      ...named('robots', robots),
      ...named('googlebot-news', isKeptFromGoogleNews(article) ? 'noindex' : null),
      ...openGraph(facts),
      ...(image ? shareImage(image) : []),
      ...articleTags(facts),
      ...named('twitter:card', image?.share ? 'summary_large_image' : 'summary'),
    ],
    links: [{ rel: 'canonical', href: article.url }],
  }
}

function openGraph({ article, outlet }: NewsFacts): readonly HeadMeta[] {
  return [
    ...property('og:type', 'article'),
    ...property('og:title', article.title),
    ...property('og:description', article.description),
    ...property('og:url', article.url),
    ...property('og:site_name', outlet.name),
    ...property('og:locale', locales[outlet.language]),
  ]
}

function shareImage({ alt, share, sizes }: ImageFacts): readonly HeadMeta[] {
  const file = share ?? sizes[0]
  return file
    ? [
        ...property('og:image', file.url),
        ...property('og:image:type', file.mimeType),
        ...property('og:image:width', String(file.width)),
        ...property('og:image:height', String(file.height)),
        ...property('og:image:alt', alt),
      ]
    : []
}

function articleTags(facts: NewsFacts): readonly HeadMeta[] {
  const { published, modified } = newsDates(facts)
  return [
    ...property('article:published_time', published),
    ...property('article:modified_time', modified),
    ...facts.authors.flatMap(({ url }) => property('article:author', url)),
    ...property('article:section', facts.sectionTrail.at(-1)?.name),
    ...facts.topics.flatMap((topic) => property('article:tag', topic)),
  ]
}

function named(name: string, content: string | null | undefined): readonly HeadMeta[] {
  return content ? [{ name, content }] : []
}

function property(property: string, content: string | null | undefined): readonly HeadMeta[] {
  return content ? [{ property, content }] : []
}

const robots = 'index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1'

const locales: Readonly<Record<string, string>> = { id: 'id_ID', en: 'en_US' }
