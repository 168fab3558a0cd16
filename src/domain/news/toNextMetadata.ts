import type { FeedLink, HeadData, HeadLink } from './headData.js'

/** A head as Next's `generateMetadata` returns it: a part of Next's own `Metadata`. */
export type NextMetadata = {
  /** Complete: no template of a layout may add the site's name again. */
  title: { absolute: string }
  description?: string
  robots?: string
  alternates: {
    canonical?: string
    languages?: Record<string, string>
    types?: Record<string, NextAlternate[]>
  }
  openGraph: NextOpenGraph
  twitter?: { card: 'summary' | 'summary_large_image' }
  other?: Record<string, string[]>
}

type NextAlternate = { url: string; title?: string }

type NextOpenGraph =
  NextArticle | (NextPage & { type: 'profile' }) | (NextPage & { type: 'website' })

type NextPage = {
  title?: string
  description?: string
  url?: string
  siteName?: string
  locale?: string
  images?: NextImage[]
}

type NextArticle = NextPage & {
  type: 'article'
  publishedTime?: string
  modifiedTime?: string
  authors?: string[]
  section?: string
  tags?: string[]
}

type NextImage = { url: string; alt?: string; type?: string; width?: string; height?: string }

/**
 * Gives the head of a page to Next 16, which escapes it itself. Next's metadata has no place for
 * links of WebSub: see {@link webSubLinks}.
 */
export function toNextMetadata(head: HeadData): NextMetadata {
  const one = reader(head)
  const card = one('twitter:card')
  const other = otherTags(head)
  return {
    title: { absolute: head.title },
    ...text('description', one('description')),
    ...text('robots', one('robots')),
    alternates: alternates(head.links),
    openGraph: openGraph(head),
    ...(card && { twitter: { card: card === 'summary' ? card : 'summary_large_image' } }),
    ...(Object.keys(other).length > 0 && { other }),
  }
}

function openGraph(head: HeadData): NextOpenGraph {
  const one = reader(head)
  const page: NextPage = {
    ...text('title', one('og:title')),
    ...text('description', one('og:description')),
    ...text('url', one('og:url')),
    ...text('siteName', one('og:site_name')),
    ...text('locale', one('og:locale')),
    ...images(head),
  }
  const type = one('og:type')
  return type === 'profile' || type === 'website' ? { ...page, type } : article({ head, page })
}

function article({
  head,
  page,
}: {
  readonly head: HeadData
  readonly page: NextPage
}): NextArticle {
  const one = reader(head)
  const [authors, tags] = [valuesOf(head, 'article:author'), valuesOf(head, 'article:tag')]
  return {
    type: 'article',
    ...page,
    ...text('publishedTime', one('article:published_time')),
    ...text('modifiedTime', one('article:modified_time')),
    ...(authors.length > 0 && { authors }),
    ...text('section', one('article:section')),
    ...(tags.length > 0 && { tags }),
  }
}

function images(head: HeadData): Pick<NextOpenGraph, 'images'> {
  const one = reader(head)
  const url = one('og:image')
  return url === undefined
    ? {}
    : {
        images: [
          {
            url,
            ...text('alt', one('og:image:alt')),
            ...text('type', one('og:image:type')),
            ...text('width', one('og:image:width')),
            ...text('height', one('og:image:height')),
          },
        ],
      }
}

function alternates(links: readonly HeadLink[]): NextMetadata['alternates'] {
  const canonical = links.find(({ rel }) => rel === 'canonical')?.href
  const languages = links.flatMap((link) =>
    'hreflang' in link ? [[link.hreflang, link.href] as const] : [],
  )
  const feeds = links.flatMap((link) => ('type' in link ? [link] : []))
  const types = [...new Set(feeds.map(({ type }) => type))].map(
    (type) => [type, feeds.filter((feed) => feed.type === type).map(alternate)] as const,
  )
  return {
    ...text('canonical', canonical),
    ...(languages.length > 0 && { languages: Object.fromEntries(languages) }),
    ...(types.length > 0 && { types: Object.fromEntries(types) }),
  }
}

function alternate({ href, title }: FeedLink): NextAlternate {
  return { url: href, ...(title !== undefined && { title }) }
}

/** Named tags that Next knows no key for, such as the rules for Google News. */
function otherTags({ meta }: HeadData): Record<string, string[]> {
  const known = ['description', 'robots', 'twitter:card']
  return Object.fromEntries(
    meta.flatMap((tag) =>
      'name' in tag && !known.includes(tag.name) ? [[tag.name, [tag.content]] as const] : [],
    ),
  )
}

function reader(head: HeadData): (name: string) => string | undefined {
  return (name) => valuesOf(head, name)[0]
}

function valuesOf({ meta }: HeadData, name: string): string[] {
  return meta.flatMap((tag) =>
    ('name' in tag ? tag.name : tag.property) === name ? [tag.content] : [],
  )
}

function text<Key extends string>(
  key: Key,
  value: string | undefined,
): Partial<Record<Key, string>> {
  const entry: Partial<Record<string, string>> = value === undefined ? {} : { [key]: value }
  return entry
}
