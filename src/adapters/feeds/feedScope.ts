import type { PayloadRequest, TypeWithID } from 'payload'

import type { DocID } from '../../domain/article.js'
import type { SitePaths } from '../../options.js'
import type { Outlet } from '../outlets.js'
import type { ArticleScope } from './newestArticles.js'

import { fillPattern, originOf } from '../../domain/urls/fillPattern.js'
import { isStorable } from '../isStorable.js'
import { fieldsOf, textAt } from '../values.js'
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
export const feedScopes = ['section', 'topic', 'institution', 'author', 'region'] as const

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
 * The scope of a feed of a section or region (with those below it), a topic, an institution or an
 * author.
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
  const doc = await findNamed({ depth: 0, name, req, slug })
  if (doc === null) {
    return null
  }
  const title = `${textAt({ doc, path: 'name' })} – ${outlet.name}`
  return {
    articles: articlesOfScope({ id: doc.id, name, sections }),
    createdAt: textAt({ doc, path: 'createdAt' }),
    description: textAt({ doc, path: 'description' }) || textAt({ doc, path: 'bio' }) || title,
    homeURL: pageOf({ doc, name, outlet, paths }),
    path: [name, slug],
    title,
  }
}

const articlesOfScope = ({
  id,
  name,
  sections,
}: {
  readonly id: DocID
  readonly name: FeedScopeName
  readonly sections: readonly SectionNode[]
}): ArticleScope => {
  const kind = collectionOf[name]
  switch (kind) {
    case 'regions':
      return { code: String(id), kind: 'region' }
    case 'sections':
      return { ids: withSectionsBelow({ ids: [id], sections }), kind }
    default:
      return { id, kind }
  }
}

/**
 * The document that a feed or a page can be of, by its slug; a region by its code.
 *
 * @param args.req a request that nested calls may change, of somebody without a login
 * @returns null when nobody may read such a document, or there is none
 */
export const findNamed = async ({
  depth,
  name,
  req,
  slug,
}: {
  readonly depth: number
  readonly name: FeedScopeName
  readonly req: PayloadRequest
  readonly slug: string
}): Promise<TypeWithID | null> => {
  if (slug === '' || !isStorable(slug)) {
    return null
  }
  const { docs } = await req.payload.find({
    collection: collectionOf[name],
    depth,
    disableErrors: true,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    where: { [name === 'region' ? 'id' : 'slug']: { equals: slug } },
  })
  return docs[0] ?? null
}

const collectionOf = {
  author: 'authors',
  institution: 'institutions',
  region: 'regions',
  section: 'sections',
  topic: 'topics',
} as const satisfies Readonly<Record<FeedScopeName, string>>

/** Its page: on the reader site, but for authors who have one elsewhere. */
const pageOf = ({
  doc,
  name,
  outlet: { domain },
  paths,
}: Site & { readonly doc: TypeWithID; readonly name: FeedScopeName }): string =>
  (name === 'author' ? textAt({ doc, path: 'url' }) : '') ||
  fillPattern({ domain, pattern: paths[name], values: fieldsOf(doc) })
