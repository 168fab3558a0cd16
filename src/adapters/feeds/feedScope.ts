import type { PayloadRequest } from 'payload'

import type { SitePaths } from '../../options.js'
import type { Outlet } from '../outlets.js'
import type { ArticleScope } from './newestArticles.js'

import { toWellFormed } from '../../domain/text/toWellFormed.js'
import { fillPattern, originOf } from '../../domain/urls/fillPattern.js'
import { textAt } from '../values.js'
import { type SectionNode, withSectionsBelow } from './sectionTree.js'

/** What a feed is of: which articles it has, and how it is called. */
export type FeedScope = {
  readonly articles: ArticleScope
  readonly title: string
  readonly description: string
  readonly homeURL: string
  /** Since when there is this feed, an ISO 8601 instant. */
  readonly createdAt: string
  /** The part of its address that tells it from other feeds of the outlet. */
  readonly path: readonly string[]
}

/** What a feed can be of besides the outlet, by the name in its address. */
export const feedScopes = ['section', 'topic', 'institution', 'author'] as const

/** One of {@link feedScopes}. */
export type FeedScopeName = (typeof feedScopes)[number]

/** Whether a text is one of {@link feedScopes}. */
export const isFeedScope = (text: string): text is FeedScopeName =>
  (feedScopes as readonly string[]).includes(text) // asked with any text

type Site = { readonly outlet: Outlet; readonly paths: SitePaths }

/** The scope of the outlet's own feed. */
export const outletScope = ({ outlet }: Pick<Site, 'outlet'>): FeedScope => ({
  articles: { kind: 'outlet' },
  createdAt: outlet.createdAt,
  description: outlet.name,
  homeURL: originOf(outlet.domain),
  path: [],
  title: outlet.name,
})

/**
 * The scope of a feed of a section (with those below it), a topic, an institution or an author.
 *
 * @param args.req a request that nested calls may change
 * @returns null when nobody may read such a document, or there is none
 */
export const findScope = async ({
  name,
  outlet,
  paths,
  req,
  sections,
  slug,
}: Site & {
  readonly name: FeedScopeName
  readonly req: PayloadRequest
  readonly sections: readonly SectionNode[]
  readonly slug: string
}): Promise<FeedScope | null> => {
  // Postgres answers a text that it cannot hold with an error, not with no rows.
  if (slug === '' || toWellFormed(slug) !== slug) {
    return null
  }
  const collection = collectionOf[name]
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    disableErrors: true,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    where: { slug: { equals: slug } },
  })
  const doc: unknown = docs[0]
  if (docs[0] === undefined) {
    return null
  }
  const title = `${textAt({ doc, path: 'name' })} – ${outlet.name}`
  return {
    articles:
      collection === 'sections'
        ? { ids: withSectionsBelow({ ids: [docs[0].id], sections }), kind: 'sections' }
        : { id: docs[0].id, kind: collection },
    createdAt: textAt({ doc, path: 'createdAt' }),
    description: textAt({ doc, path: 'description' }) || textAt({ doc, path: 'bio' }) || title,
    homeURL: pageOf({ doc, name, outlet, paths }),
    path: [name, slug],
    title,
  }
}

const collectionOf = {
  author: 'authors',
  institution: 'institutions',
  section: 'sections',
  topic: 'topics',
} as const satisfies Readonly<Record<FeedScopeName, string>>

/** Its page on the reader site; the home page where the site has none for such. */
const pageOf = ({
  doc,
  name,
  outlet: { domain },
  paths,
}: Site & { readonly doc: unknown; readonly name: FeedScopeName }): string => {
  const patterns: Readonly<Partial<Record<FeedScopeName, string>>> = paths
  const pattern = patterns[name]
  const own = name === 'author' ? textAt({ doc, path: 'url' }) : ''
  if (own !== '' || pattern === undefined) {
    return own || originOf(domain)
  }
  return fillPattern({ domain, pattern, values: doc as Readonly<Record<string, unknown>> }) // a document
}
