import type { PayloadRequest, Where } from 'payload'

import type { DocID } from '../domain/article.js'
import type { DocumentKey } from './resolvedNodes.js'

import { batched } from './batched.js'
import { nestedRequest } from './nestedRequest.js'
import { knownOutlets } from './outlets.js'
import { toStorableID } from './toStorableID.js'

/**
 * Reads a document that a text points to, together with all others of its collection that are asked
 * for in this turn, as the request may see them. As in a list: a single document would be read with
 * the HTML of its own text, and so on for ever where two articles link to each other. Without a login
 * nothing is there that is not published, whatever the application lets read. What cannot be read is
 * logged, and is not there.
 */
export const findTogether = async ({
  id,
  collection,
  req,
}: DocumentKey & { readonly req: PayloadRequest }): Promise<object | null> =>
  Object.hasOwn(req.payload.collections, collection)
    ? ((await batched({
        id,
        kind: `text:${collection}`,
        load: (ids) => findAll({ collection, ids: ids.filter(isID({ collection, req })), req }),
        req,
      })) ?? null)
    : null

const isID =
  ({ collection, req: { payload } }: Pick<Asked, 'collection' | 'req'>) =>
  (id: DocID): boolean =>
    toStorableID({ collection, payload, text: String(id) }) !== null

type Asked = {
  readonly collection: string
  readonly ids: readonly DocID[]
  readonly req: PayloadRequest
}

/** When the read fails for one of them, each is read by itself, and the others are there. */
const findAll = async (asked: Asked): Promise<ReadonlyMap<string, object>> => {
  const { collection, ids, req } = asked
  try {
    return ids.length === 0 ? new Map() : await find(asked)
  } catch (err) {
    if (ids.length > 1) {
      const each = await Promise.all(ids.map((id) => findAll({ collection, ids: [id], req })))
      return new Map(each.flatMap((found) => [...found]))
    }
    // A text is served without a link rather than not at all.
    req.payload.logger.error({
      err,
      msg: `newsroom: ${collection} ${ids.join()} in a text not read`,
    })
    return new Map()
  }
}

const find = async ({ collection, ids, req }: Asked): Promise<ReadonlyMap<string, object>> => {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    disableErrors: true,
    draft: false,
    limit: ids.length,
    overrideAccess: false,
    pagination: false,
    req: nestedRequest({ context: knownOutlets(req), req }),
    // Made of each in a list, too, and of no use here.
    select: { bacaJuga: false },
    user: req.user,
    where: { id: { in: [...ids] }, ...onlyPublished({ collection, req }) },
  })
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}

const onlyPublished = ({
  collection,
  req: { payload, user },
}: Pick<Asked, 'collection' | 'req'>): Where =>
  !user && payload.collections[collection]?.config.versions?.drafts
    ? { _status: { equals: 'published' } }
    : {}
