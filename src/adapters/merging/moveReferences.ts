import type { SQL } from '@payloadcms/db-postgres/drizzle'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { Handle } from '../postgres.js'
import type { Reference } from './references.js'

/** A row as Postgres makes JSON of it. */
export type StoredRow = Readonly<Record<string, unknown>>

/** What was done to one column, so that it can be undone. */
export type MovedReference = {
  readonly table: string
  readonly column: string
  /** Of a list the documents and paths, of a column the rows, that point to the other one now. */
  readonly moved: readonly StoredRow[]
  /** Rows of lists that were taken away because the other one stood there already. */
  readonly folded: readonly StoredRow[]
}

type Move = {
  readonly from: DocID
  readonly handle: Handle
  readonly into: DocID
  /** Whether the rows are of the collection itself, where a document is not to point to itself. */
  readonly isSelf: boolean
  readonly reference: Reference
}

/**
 * Keeps the documents that point to one from being written until the transaction ends: in the order
 * of their ids, so that nobody waits crosswise.
 */
export const lockReferring = async ({
  from,
  handle,
  reference: { column, kind, owner, table },
}: Pick<Move, 'from' | 'handle' | 'reference'>): Promise<void> => {
  const rows =
    kind === 'list'
      ? sql`o.id in (select r.parent_id from ${sql.identifier(table)} r where r.${sql.identifier(column)} = ${from})`
      : sql`o.${sql.identifier(column)} = ${from}`
  await handle.execute(sql`select count(*) from (
    select 1 from ${sql.identifier(owner)} o where ${rows} order by o.id for no key update) locked`)
}

/** Has everything in one column that points to one document point to another, in bulk. */
export const moveReference = async (move: Move): Promise<MovedReference> => {
  const { reference } = move
  const folded = reference.kind === 'list' ? await foldRows(move) : []
  return {
    column: reference.column,
    folded,
    moved: await moveRows(move),
    table: reference.table,
  }
}

const foldRows = async ({
  from,
  handle,
  into,
  isSelf,
  reference: { column, hasLocale, table },
}: Move): Promise<readonly StoredRow[]> => {
  const [name, points] = [sql.identifier(table), sql.identifier(column)]
  return jsonRows({
    handle,
    statement: sql`with gone as (
      delete from ${name} l where l.${points} = ${from} and (
        (${isSelf}::boolean and l.parent_id = ${into})
        or exists (select 1 from ${name} w where w.parent_id = l.parent_id and w.path = l.path
          and w.${points} = ${into} ${hasLocale ? sql`and w.locale is not distinct from l.locale` : sql``}))
      returning to_jsonb(l) as row
    ) select coalesce(jsonb_agg(row), '[]') as rows from gone`,
  })
}

const moveRows = async ({
  from,
  handle,
  into,
  reference: { column, kind, table },
}: Move): Promise<readonly StoredRow[]> => {
  const points = sql.identifier(column)
  const told =
    kind === 'list'
      ? sql`jsonb_build_object('parent', l.parent_id, 'path', l.path)`
      : sql`jsonb_build_object('id', l.id)`
  return jsonRows({
    handle,
    statement: sql`with gone as (
      update ${sql.identifier(table)} l set ${points} = ${into} where l.${points} = ${from}
      returning ${told} as row
    ) select coalesce(jsonb_agg(row), '[]') as rows from gone`,
  })
}

/**
 * Puts back what was moved in one column, where it still points to the other document: `from` and
 * `into` as they were when it was moved.
 */
export const moveBack = async ({
  back: { folded, moved },
  from,
  handle,
  into,
  isSelf,
  reference,
}: Move & { readonly back: MovedReference }): Promise<void> => {
  const { column, kind, rowType, table } = reference
  const [name, points, type] = [sql.identifier(table), sql.identifier(column), sql.raw(rowType)]
  const rows = sql`jsonb_to_recordset(${JSON.stringify(moved)}::jsonb)`
  if (moved.length > 0) {
    await handle.execute(
      kind === 'list'
        ? sql`update ${name} l set ${points} = ${from} from ${rows} as m (parent ${type}, path text)
            where l.${points} = ${into} and l.parent_id = m.parent and l.path = m.path`
        : sql`update ${name} l set ${points} = ${from} from ${rows} as m (id ${type})
            where l.${points} = ${into} and l.id = m.id`,
    )
  }
  if (folded.length > 0) {
    await handle.execute(sql`insert into ${name}
      select r.* from jsonb_populate_recordset(null::${name}, ${JSON.stringify(folded)}::jsonb) r
      where (${isSelf}::boolean and r.parent_id = ${into})
        or exists (select 1 from ${name} w where w.parent_id = r.parent_id and w.path = r.path
          and w.${points} = ${into})`)
  }
}

/** The rows that a statement answers with as one JSON list. */
export const jsonRows = async ({
  handle,
  statement,
}: {
  readonly handle: Handle
  readonly statement: SQL
}): Promise<readonly StoredRow[]> => {
  const { rows } = await handle.execute<{ readonly rows: readonly StoredRow[] }>(statement)
  return rows[0]?.rows ?? []
}
