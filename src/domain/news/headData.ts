import type { FeedFacts, ImageFacts, NewsFacts } from './newsFacts.js'

import { cleanTexts } from '../text/cleanTexts.js'
import { headLinks } from './headLinks.js'
import { localeOf, named, property } from './headMeta.js'
import { newsDates } from './newsDates.js'
import { pageTitle } from './pageTitle.js'
import { robotsTags } from './robotsTags.js'

/** What stands in the `<head>` of a page, as data in the order of the tags. Not escaped. */
export type HeadData = {
  readonly title: string
  readonly meta: readonly HeadMeta[]
  readonly links: readonly HeadLink[]
}

/** A `<meta>` tag. */
export type HeadMeta =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string }

/** A `<link>` tag. The canonical one can have nothing that would void it (rule CN-02). */
export type HeadLink =
  | FeedLink
  | LanguageLink
  | { readonly rel: 'canonical'; readonly href: string }
  | { readonly rel: 'hub' | 'self'; readonly href: string }

/** The same article in a language, or for all others (`x-default`). */
export type LanguageLink = {
  readonly rel: 'alternate'
  readonly hreflang: string
  readonly href: string
}

/** A feed of the outlet, or of a list. */
export type FeedLink = {
  readonly rel: 'alternate'
  readonly type: FeedFacts['type']
  readonly href: string
  readonly title?: string
}

/**
 * Makes the head of an article page: title with the outlet's name (TI-01), description, robots rules,
 * Open Graph and article tags (OG-01 to OG-06), the one Twitter tag that Open Graph does not cover
 * (TW-01), and links. Texts are well-formed; no tag is without a value.
 */
export function headData(facts: NewsFacts): HeadData {
  const clean = cleanTexts(facts)
  const { article, outlet, image } = clean
  return {
    title: pageTitle({ headline: article.title, siteName: outlet.name }),
    meta: [
      ...named('description', article.description),
      ...robotsTags(article),
      ...openGraph(clean),
      ...(image ? shareImage(image) : []),
      ...articleTags(clean),
      ...named('twitter:card', image?.share ? 'summary_large_image' : 'summary'),
    ],
    links: headLinks(clean),
  }
}

function openGraph({ article, outlet }: NewsFacts): readonly HeadMeta[] {
  return [
    ...property('og:type', 'article'),
    ...property('og:title', article.title),
    ...property('og:description', article.description),
    ...property('og:url', article.url),
    ...property('og:site_name', outlet.name),
    ...property('og:locale', localeOf(outlet.language)),
  ]
}

/** No platform says that it shows other formats than JPEG and PNG (rule OG-06). */
function shareImage({ alt, share, sizes }: ImageFacts): readonly HeadMeta[] {
  const file =
    share ?? sizes.find(({ mimeType }) => /^image\/(?:jpeg|png)$/.test(mimeType)) ?? sizes[0]
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

/** Topics could say who it is that must not be recognised (rule ID-18). */
function articleTags(facts: NewsFacts): readonly HeadMeta[] {
  const { published, modified } = newsDates(facts)
  const tags = facts.article.protectsIdentity ? [] : facts.topics
  return [
    ...property('article:published_time', published),
    ...property('article:modified_time', modified),
    ...facts.authors.flatMap(({ url }) => property('article:author', url)),
    ...property('article:section', facts.sectionTrail.at(-1)?.name),
    ...tags.flatMap((tag) => property('article:tag', tag)),
  ]
}
