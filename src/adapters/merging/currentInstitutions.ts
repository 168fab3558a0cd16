import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'

import { idTypeOf } from '../../database/linkTables.js'
import { columnsOf } from '../columns.js'
import { plannedList } from '../plannedList.js'
import { type Handle, handleOf, postgresOf, runPrepared } from '../postgres.js'
import { toDocID } from '../toDocID.js'
import { currentIDSQL } from './mergeRecords.js'

/**
 * Keeps institutions from being merged away until the transaction of the request ends.
 *
 * @param args.own the document that is saved, which is locked before them as a merge does; null for a new one
 * @returns for those that were merged away already, by their ids as text, what they were merged into
 */
export const currentInstitutions = async ({
  collection,
  ids,
  own,
  req,
}: {
  readonly collection: string
  readonly ids: readonly DocID[]
  readonly own: DocID | null
  readonly req: PayloadRequest
}): Promise<ReadonlyMap<string, DocID>> => {
  const { payload } = req
  const handle = await handleOf(req)
  const adapter = postgresOf(payload)
  const type = idTypeOf({ adapter, slug: 'institutions' })
  const lock = { handle, table: columnsOf({ adapter, slug: 'institutions' }).table, type }
  const locked =
    own === null
      ? sql`select 1`
      : sql`select 1 from ${sql.identifier(columnsOf({ adapter, slug: collection }).table)} o where o.id = ${own}::${sql.raw(idTypeOf({ adapter, slug: collection }))} for no key update`
  const held = await holdInstitutions({ ...lock, first: locked, ids })
  const gone = ids.filter((id) => !held.has(String(id)))
  if (gone.length === 0) {
    return new Map()
  }
  const { rows } = await handle.execute<{ readonly current: string; readonly id: string }>(sql`
    select a.id, ${currentIDSQL(sql`a.id`)} as current
    from unnest(${sql.param(gone.map(String))}::text[]) as a (id)`)
  const merged = rows.filter(({ current, id }) => current !== id)
  const toID = (text: string): DocID => toDocID({ collection: 'institutions', payload, text })
  await holdInstitutions({
    ...lock,
    first: sql`select 1`,
    ids: merged.map(({ current }) => toID(current)),
  })
  return new Map(merged.map(({ current, id }) => [id, toID(current)]))
}

/** In the order of their ids, so that no two wait for each other. */
const holdInstitutions = async ({
  first,
  handle,
  ids,
  table,
  type,
}: {
  readonly first: SQL
  readonly handle: Handle
  readonly ids: readonly DocID[]
  readonly table: string
  readonly type: string
}): Promise<ReadonlySet<string>> => {
  const rows = await runPrepared<{ readonly id: string }>({
    handle,
    statement: sql`with first as materialized (${first}), held as (
      select i.id from ${sql.identifier(table)} i
      where i.id = any(${sql.param(plannedList(ids.map(String)))}::${sql.raw(type)}[])
        and (select count(*) from first) >= 0
      order by i.id for key share
    ) select id::text as id from held`,
  })
  return new Set(rows.map(({ id }) => id))
}
