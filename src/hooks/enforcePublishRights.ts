import { type CollectionBeforeChangeHook, Forbidden } from 'payload'

import { roleOf } from '../access/roles.js'
import { articleTable } from '../access/table.js'
import { readLiveRow } from '../adapters/readLiveRow.js'

/**
 * Refuses a change that puts an article on the air, or takes or touches one that is on the air, by
 * a user whose role may not. Runs in `beforeChange`, which every route passes: update, bulk update,
 * `draft=true`, create, duplicate, restored version, restore from trash, planned publication.
 *
 * A duplicate always starts as a draft, whoever makes it. Without a user the Local API is the
 * product itself (imports, jobs) and is let through.
 *
 * @throws {Forbidden}
 */
export const enforcePublishRights: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const next = isDuplicate({ operation, originalDoc }) ? { ...data, _status: 'draft' } : data
  const rights = articleTable[roleOf(req.user)]
  const isProductItself = !req.user && req.payloadAPI === 'local'
  if (isProductItself || (rights.publish === 'all' && rights.unpublish === 'all')) {
    return next
  }
  const willBeLive = next._status === 'published' && !next.deletedAt
  const isLive = await isLiveNow({ id: originalDoc?.id, operation, req, slug: collection.slug })
  if (
    (willBeLive && rights.publish !== 'all') ||
    (isLive && !willBeLive && rights.unpublish !== 'all')
  ) {
    throw new Forbidden(req.t)
  }
  return next
}

type HookArgs = Parameters<CollectionBeforeChangeHook>[0]

// Only a duplicate is created with an original that has a status; Payload gives everything else an
// object that holds nothing but its empty groups.
const isDuplicate = ({ operation, originalDoc }: Pick<HookArgs, 'operation' | 'originalDoc'>) =>
  operation === 'create' && originalDoc?._status !== undefined

const isLiveNow = async ({
  id,
  operation,
  req,
  slug,
}: Pick<HookArgs, 'operation' | 'req'> & {
  readonly id: unknown
  readonly slug: string
}): Promise<boolean> => {
  if (operation === 'create' || (typeof id !== 'number' && typeof id !== 'string')) {
    return false
  }
  return (await readLiveRow({ collection: slug, id, lock: true, req }))?.isLive ?? false
}
