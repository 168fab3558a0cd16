import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { GainedName } from './mergeNames.js'
import type { MovedReference } from './moveReferences.js'
import type { StoredDocument } from './storedDocument.js'

import { idTypeOf } from '../../database/linkTables.js'
import { type Handle, handleOf, postgresOf } from '../postgres.js'

/** All that a merge has done, so that it can be undone. */
export type MergeDone = {
  readonly document: StoredDocument
  readonly moved: readonly MovedReference[]
  readonly winner: {
    /** The other names that it got. */
    readonly aliases: readonly GainedName[]
    /** Its columns that were changed, as they were and as they were left. */
    readonly columns: Readonly<
      Record<string, { readonly after: unknown; readonly before: unknown }>
    >
  }
}

/** A merge that was done. */
export type MergeRecord = {
  readonly id: string
  readonly done: MergeDone
  readonly key: string | null
  /** The ids of both, as texts. */
  readonly loser: string
  readonly winner: string
  readonly mergedAt: Date | string
  readonly name: string
  readonly slug: string | null
  readonly undoneAt: Date | string | null
}

/** Merges into merged ones that are followed. */
const longestChain = 20

/** SQL for the id, as text, of what a document stands for: what it was merged into, or itself. */
export const currentIDSQL = (id: SQL): SQL => sql`(with recursive up as (
    select ${id} as id, 0 as depth
    union all
    select m.winner, up.depth + 1 from up join nr_merges m on m.loser = up.id and m.undone_at is null
    where up.depth < ${sql.raw(String(longestChain))}
  ) select id from up order by depth desc limit 1)`

/** Writes down what was done; answers with the id of the merge. */
export const recordMerge = async ({
  done,
  handle,
  key,
  loser,
  mergedBy,
  name,
  slug,
  winner,
}: Pick<MergeRecord, 'done' | 'key' | 'name' | 'slug'> & {
  readonly handle: Handle
  readonly loser: DocID
  readonly mergedBy: string | null
  readonly winner: DocID
}): Promise<string> => {
  const { rows } = await handle.execute<{ readonly id: string }>(sql`
    insert into nr_merges (done, key, loser, merged_at, merged_by, name, slug, winner)
    values (${JSON.stringify(done)}::jsonb, ${key}, ${String(loser)}, now(), ${mergedBy}, ${name},
      ${slug}, ${String(winner)}) returning id::text as id`)
  return rows[0]?.id ?? ''
}

/** The merge of this id, locked until the transaction ends; null when there is none. */
export const lockMerge = async ({
  id,
  handle,
}: {
  readonly id: string
  readonly handle: Handle
}): Promise<MergeRecord | null> => {
  const { rows } = await handle.execute<MergeRecord>(sql`
    select id::text as id, done, key, loser, winner, name, slug, merged_at as "mergedAt",
      undone_at as "undoneAt" from nr_merges where id = ${id}::bigint for update`)
  return rows[0] ?? null
}

/** A merge as those see it who may undo it. */
export type ListedMerge = Pick<MergeRecord, 'id' | 'name' | 'slug'> & {
  readonly mergedAt: string
  readonly mergedBy: string | null
}

/** Merges that are listed of one institution. */
const mostListed = 50

/** What was merged into an institution and not undone, the last first: only the last can be undone. */
export const mergesInto = async ({
  handle,
  winner,
}: {
  readonly handle: Handle
  readonly winner: string
}): Promise<readonly ListedMerge[]> => {
  const { rows } = await handle.execute<ListedMerge>(sql`
    select id::text as id, name, slug, merged_by as "mergedBy",
      to_char(merged_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "mergedAt"
    from nr_merges m where winner = ${winner} and undone_at is null
    order by m.id desc limit ${sql.raw(String(mostListed))}`)
  return rows
}

/** What an institution was merged into; null for one that was not merged away. */
export const mergedInto = async ({
  handle,
  loser,
}: {
  readonly handle: Handle
  readonly loser: string
}): Promise<Pick<MergeRecord, 'id' | 'name' | 'winner'> | null> => {
  const { rows } = await handle.execute<Pick<MergeRecord, 'id' | 'name' | 'winner'>>(sql`
    select m.id::text as id, m.name, ${currentIDSQL(sql`m.winner`)} as winner from nr_merges m
    where m.loser = ${loser} and m.undone_at is null order by m.id desc limit 1`)
  return rows[0] ?? null
}

/** The slug of what the institution was merged into that had this slug; null when none had. */
export const slugAfterMerges = async ({
  req,
  slug,
}: {
  readonly req: PayloadRequest
  readonly slug: string
}): Promise<string | null> => {
  const handle = await handleOf(req)
  const type = idTypeOf({ adapter: postgresOf(req.payload), slug: 'institutions' })
  const { rows } = await handle.execute<{ readonly slug: string | null }>(sql`
    select i.slug from (select m.winner from nr_merges m
      where m.slug = ${slug} and m.undone_at is null order by m.id desc limit 1) m
    join institutions i on i.id = ${currentIDSQL(sql`m.winner`)}::${sql.raw(type)}`)
  return rows[0]?.slug ?? null
}

/** The keys of institutions that were merged away. */
export const mergedKeys = async (req: PayloadRequest): Promise<ReadonlySet<string>> => {
  const handle = await handleOf(req)
  const { rows } = await handle.execute<{ readonly key: string }>(
    sql`select key from nr_merges where key is not null and undone_at is null`,
  )
  return new Set(rows.map(({ key }) => key))
}
