import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { Handle } from '../postgres.js'

import { currentIDSQL } from './mergeRecords.js'
import { jsonRows, type StoredRow } from './moveReferences.js'
import { foreignKeysOf, idTypeIn, type OwnTable, type References } from './references.js'

/** A document with all that belongs to it, row by row, each table after the one that it is part of. */
export type StoredDocument = readonly {
  readonly table: string
  readonly rows: readonly StoredRow[]
}[]

type Where = {
  readonly handle: Handle
  readonly references: References
}

/** Takes a document and all that belongs to it out of the database, and answers with it. */
export const takeDocument = async ({
  id,
  handle,
  references: { own, table },
}: Where & { readonly id: DocID }): Promise<StoredDocument> => {
  const found = new Map<string, readonly StoredRow[]>()
  found.set(table, await rowsOf({ handle, table, where: sql`t.id = ${id}` }))
  for (const part of own) {
    found.set(part.table, await partsOf({ handle, of: found.get(part.of) ?? [], part }))
  }
  for (const part of own.filter(({ of }) => of === table)) {
    await handle.execute(
      sql`delete from ${sql.identifier(part.table)} where ${sql.identifier(part.column)} = ${id}`,
    )
  }
  await handle.execute(sql`delete from ${sql.identifier(table)} where id = ${id}`)
  return Array.from(found, ([name, rows]) => ({ rows, table: name })).filter(
    ({ rows }) => rows.length > 0,
  )
}

const partsOf = async ({
  handle,
  of,
  part: { column, table },
}: {
  readonly handle: Handle
  readonly of: readonly StoredRow[]
  readonly part: OwnTable
}): Promise<readonly StoredRow[]> =>
  of.length === 0
    ? []
    : rowsOf({
        handle,
        table,
        where: sql`t.${sql.identifier(column)}::text = any(${sql.param(of.map(({ id }) => String(id)))}::text[])`,
      })

const rowsOf = async ({
  handle,
  table,
  where,
}: {
  readonly handle: Handle
  readonly table: string
  readonly where: SQL
}): Promise<readonly StoredRow[]> =>
  jsonRows({
    handle,
    statement: sql`select coalesce(jsonb_agg(to_jsonb(t)), '[]') as rows
      from ${sql.identifier(table)} t where ${where}`,
  })

/**
 * Puts a document back with all that belonged to it. What it pointed to and is gone by now is left out;
 * for one that was merged away the one stands that it was merged into.
 */
export const putBack = async ({
  adapter,
  document,
  handle,
  references,
}: Where & {
  readonly adapter: PostgresAdapter
  readonly document: StoredDocument
}): Promise<void> => {
  const known = new Set([references.table, ...references.own.map(({ table }) => table)])
  for (const { rows, table } of document.filter((part) => known.has(part.table))) {
    const points = pointersOf({ adapter, references, table })
    const name = sql.identifier(table)
    const current = points.map(
      ({
        column,
        target,
      }) => sql`${sql.raw(`'${column}'`)}::text, (select to_jsonb(x.id) from ${sql.identifier(target)} x
        where x.id = (${currentOf({ column, references, target })})::${sql.raw(idTypeIn({ adapter, table: target }))})`,
    )
    const row =
      points.length === 0
        ? sql`s.row`
        : sql`s.row || jsonb_build_object(${sql.join(current, sql`, `)})`
    await handle.execute(sql`insert into ${name}
      select r.* from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) as s (row)
      cross join lateral jsonb_populate_record(null::${name}, ${row}) r
      ${isListTable({ adapter, table }) ? sql`where ${anyOf(points)}` : sql``}`)
  }
}

type Pointer = { readonly column: string; readonly target: string }

/** The columns of a table that point to other documents, and not to whose the rows are. */
const pointersOf = ({
  adapter,
  references: { own },
  table,
}: {
  readonly adapter: PostgresAdapter
  readonly references: References
  readonly table: string
}): readonly Pointer[] => {
  const raw = adapter.rawTables[table]
  const belongs = own.find((part) => part.table === table)?.column
  return raw === undefined ? [] : foreignKeysOf(raw).filter(({ column }) => column !== belongs)
}

const currentOf = ({
  column,
  references,
  target,
}: Pointer & { readonly references: References }): SQL => {
  const stored = sql`(s.row ->> ${sql.raw(`'${column}'`)})`
  return target === references.table ? currentIDSQL(stored) : stored
}

const isListTable = ({
  adapter,
  table,
}: {
  readonly adapter: PostgresAdapter
  readonly table: string
}): boolean => adapter.rawTables[table]?.columns['path'] !== undefined

const anyOf = (points: readonly Pointer[]): SQL =>
  sql.join(
    points.map(({ column }) => sql`r.${sql.identifier(column)} is not null`),
    sql` or `,
  )
