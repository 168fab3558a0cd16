import type { PayloadRequest } from 'payload'

import type { DocID } from '../../domain/article.js'

import { batched } from '../batched.js'
import { nestedRequest } from '../nestedRequest.js'
import { type FindDocument, findDocument } from '../toHTML.js'

/** Reads what the texts of a feed point to, all documents of a collection together. */
export const findTogether: FindDocument = async ({ id, collection, req }) =>
  Object.hasOwn(req.payload.collections, collection)
    ? ((await batched({
        id,
        kind: `text:${collection}`,
        load: (ids) => findAll({ collection, ids, req }),
        req,
      })) ?? null)
    : null

type Asked = {
  readonly collection: string
  readonly ids: readonly DocID[]
  readonly req: PayloadRequest
}

/** An id that is none, in one of the texts, lets the whole read fail: then each is read by itself. */
const findAll = async ({ collection, ids, req }: Asked): Promise<ReadonlyMap<string, object>> => {
  try {
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      disableErrors: true,
      draft: false,
      limit: ids.length,
      overrideAccess: false,
      pagination: false,
      req: nestedRequest({ req }),
      where: { id: { in: [...ids] } },
    })
    return new Map(docs.map((doc) => [String(doc.id), doc]))
  } catch {
    const found = await Promise.all(
      ids.map(async (id) => [String(id), await findDocument({ id, collection, req })] as const),
    )
    return new Map(found.flatMap(([id, doc]) => (doc === null ? [] : [[id, doc] as const])))
  }
}
