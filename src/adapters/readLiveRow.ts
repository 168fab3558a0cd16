import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../domain/article.js'

import { columnsOf } from './columns.js'
import { handleOf, postgresOf } from './postgres.js'

/** What readers are served of a document right now, as the transaction of the request sees it. */
export type LiveRow = {
  /** Published and not in the trash. */
  readonly isLive: boolean
  readonly slug: string | null
  /** As Postgres prints it: good for telling whether the row was touched. */
  readonly updatedAt: string | null
}

/**
 * Reads the public row of a document: the only thing that tells whether it is live. `_status` of
 * `previousDoc` is that of the latest version, which may be a draft on top of a live article.
 *
 * @returns null when there is no such row
 */
export const readLiveRow = async ({
  id,
  collection,
  lock = false,
  req,
}: {
  readonly id: DocID
  readonly collection: string
  /** Waits for other writes of the row and keeps them waiting until the transaction ends. */
  readonly lock?: boolean
  readonly req: PayloadRequest
}): Promise<LiveRow | null> => {
  const { columnOf, table } = columnsOf({ adapter: postgresOf(req.payload), slug: collection })
  const column = (path: string) => {
    const name = columnOf(path)
    return name === null ? sql`null` : sql.identifier(name)
  }
  const handle = await handleOf(req)
  const { rows } = await handle.execute(
    sql`select ${column('_status')} as status, ${column('deletedAt')} as deleted_at,
      ${column('slug')} as slug, ${column('updatedAt')} as updated_at
      from ${sql.identifier(table)} where id = ${id} ${lock ? sql`for update` : sql``}`,
  )
  const row = rows[0]
  if (row === undefined) {
    return null
  }
  const { deleted_at, slug, status, updated_at } = row
  const hasDrafts = columnOf('_status') !== null
  return {
    isLive: (!hasDrafts || status === 'published') && deleted_at === null,
    slug: typeof slug === 'string' ? slug : null,
    updatedAt: typeof updated_at === 'string' ? updated_at : null,
  }
}
