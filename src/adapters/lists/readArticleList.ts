import type { PayloadRequest } from 'payload'

import type { DocID } from '../../domain/article.js'
import type { AskedOutlet } from '../delivery/outletByDomain.js'
import type { ListScope } from './listScope.js'

import { outletsOf } from '../outlets.js'
import { idOf } from '../values.js'
import { type ListKey, newestOfList } from './newestOfList.js'

/** A page of a list of articles, as anybody may read them. */
export type ArticleList = {
  readonly articles: readonly object[]
  /** null on the last page. */
  readonly next: ListKey | null
}

/**
 * Reads a page of a list: the newest live articles with what lists show of them.
 *
 * @param args.outlet null for the articles of all outlets
 * @param args.req a request that nested calls may change, of somebody without a login
 */
export const readArticleList = async ({
  after,
  limit,
  outlet,
  req,
  scope,
}: {
  readonly after: ListKey | null
  readonly limit: number
  readonly outlet: AskedOutlet | null
  readonly req: PayloadRequest
  readonly scope: ListScope
}): Promise<ArticleList> => {
  const { keys, next } = await newestOfList({
    after,
    lanes: await lanesOf({ outlet, req }),
    limit,
    req,
    scope,
  })
  const docs = await readListed({ ids: keys.map(([, id]) => id), req })
  return { articles: keys.flatMap(([, id]) => docs.get(String(id)) ?? []), next }
}

/** The outlets whose articles count, null for articles that name none. */
export const lanesOf = async ({
  outlet: asked,
  req,
}: {
  readonly outlet: AskedOutlet | null
  readonly req: PayloadRequest
}): Promise<readonly (DocID | null)[]> => {
  const ids = asked === null ? (await outletsOf(req)).map(({ id }) => id) : [asked.outlet.id]
  const isUnassigned = asked?.ownsUnassigned ?? true
  return [...ids.filter((id) => id !== null), ...(isUnassigned ? [null] : [])]
}

const readListed = async ({
  ids,
  req,
}: {
  readonly ids: readonly DocID[]
  readonly req: PayloadRequest
}): Promise<ReadonlyMap<string, object>> => {
  if (ids.length === 0) {
    return new Map()
  }
  const { docs } = await req.payload.find({
    collection: 'articles',
    depth: 1,
    disableErrors: true,
    draft: false,
    limit: ids.length,
    overrideAccess: false,
    pagination: false,
    populate: { media: shownOfPictures, sections: { name: true, slug: true } },
    req,
    select: shown,
    where: { id: { in: [...ids] } },
  })
  return new Map(docs.map((doc) => [String(idOf(doc)), doc]))
}

/** What lists show of an article. */
const shown = {
  firstPublishedAt: true,
  kicker: true,
  kind: true,
  lead: true,
  mainImage: true,
  modifiedAt: true,
  section: true,
  slug: true,
  title: true,
  url: true,
} as const

const shownOfPictures = { alt: true, caption: true, credit: true, sizes: true, url: true } as const
