import type { PayloadRequest } from 'payload'

import type { DocID } from '../domain/article.js'

import { nestedRequest } from './nestedRequest.js'

/**
 * Which of these documents the user of the request may read, those in the trash included. Asks the
 * database only where the access function does not answer for all documents at once.
 *
 * @returns ids as text
 */
export const readableIDs = async ({
  collection,
  ids,
  req,
}: {
  readonly collection: string
  readonly ids: readonly DocID[]
  readonly req: PayloadRequest
}): Promise<ReadonlySet<string>> => {
  const access = await req.payload.collections[collection]?.config.access.read({ req })
  if (access === true) {
    return new Set(ids.map(String))
  }
  if (access === false || ids.length === 0) {
    return new Set()
  }
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req: nestedRequest({ req }),
    select: { updatedAt: true },
    trash: true,
    user: req.user,
    where: { id: { in: [...ids] } },
  })
  return new Set(docs.map(({ id }) => String(id)))
}
