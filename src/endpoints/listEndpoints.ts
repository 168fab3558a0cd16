import type { Endpoint, PayloadRequest } from 'payload'

import type { ListScope } from '../adapters/lists/listScope.js'
import type { ListKey } from '../adapters/lists/newestOfList.js'

import { anonymousRequest } from '../adapters/anonymousRequest.js'
import { type AskedOutlet, outletNamed } from '../adapters/delivery/outletByDomain.js'
import { respond } from '../adapters/delivery/respond.js'
import { textDelivery } from '../adapters/delivery/textDelivery.js'
import { readArticleList } from '../adapters/lists/readArticleList.js'
import { toStorableID } from '../adapters/toStorableID.js'
import { textAt } from '../adapters/values.js'
import { invalidCursor, readPageQuery, toCursor } from './pageQuery.js'

/** What is answered with: something to send, or the refusal. */
type Read<T> = (req: PayloadRequest) => Promise<Response | T>

/**
 * Endpoints, for GET and HEAD, that answer with JSON which is the same for everybody: caches may keep it
 * for a minute, and 304 is answered to who has it.
 */
export const openEndpoints = ({
  path,
  read,
}: {
  readonly path: string
  readonly read: Read<object>
}): readonly Endpoint[] =>
  (['get', 'head'] as const).map((method) => ({
    handler: async (req) => {
      const value = await read(req)
      return value instanceof Response ? value : respond({ delivery: deliveryOf(value), req })
    },
    method,
    path,
  }))

const deliveryOf = (value: object) =>
  textDelivery({
    contentType: 'application/json; charset=utf-8',
    maxAge: 60,
    text: JSON.stringify(value),
  })

/**
 * Endpoints that answer with a page of a list of articles: `articles`, newest first, and `next`, which
 * the next page is asked for with as `after`; null on the last page. `limit` is 20, at most 100.
 */
export const articleListEndpoints = ({
  path,
  read,
}: {
  readonly path: string
  readonly read: Read<ListScope>
}): readonly Endpoint[] =>
  openEndpoints({
    path,
    read: async (req) => {
      const [page, outlet] = [readListQuery(req), await askedOutlet(req)]
      if (page instanceof Response || outlet instanceof Response) {
        return page instanceof Response ? page : (outlet as Response) // one of the two is
      }
      const scope = await read(req)
      if (scope instanceof Response) {
        return scope
      }
      const list = await readArticleList({ ...page, outlet, req: anonymousRequest(req), scope })
      return { articles: list.articles, next: toCursor(list.next) }
    },
  })

/**
 * The outlet whose domain `outlet` in the query is.
 *
 * @returns null without one, and the answer to give for one of nobody
 */
export const askedOutlet = async (req: PayloadRequest): Promise<AskedOutlet | Response | null> => {
  const domain = req.query['outlet']
  return domain === undefined
    ? null
    : outletNamed({ domain: textAt({ doc: req.query, path: 'outlet' }), req })
}

const cursorNames = { asked: 'after', given: 'next' } as const

const readListQuery = (
  req: PayloadRequest,
): Response | { readonly after: ListKey | null; readonly limit: number } => {
  const query = readPageQuery(req, cursorNames)
  if (query instanceof Response || query.after === null) {
    return query instanceof Response ? query : { after: null, limit: query.limit }
  }
  const after = toListKey({ key: query.after, req })
  return after === null ? invalidCursor(cursorNames) : { after, limit: query.limit }
}

const toListKey = ({
  key: [at, id, ...others],
  req: { payload },
}: {
  readonly key: readonly unknown[]
  readonly req: PayloadRequest
}): ListKey | null => {
  const stored = toStorableID({ collection: 'articles', payload, text: String(id) })
  const isTime = typeof at === 'number' && Number.isInteger(at) && at >= 0 && at <= latestTime
  return isTime && stored !== null && others.length === 0 ? [at, stored] : null
}

/** What a date can be. */
const latestTime = 8.64e15
