import { sql } from '@payloadcms/db-postgres'
import { randomBytes } from 'node:crypto'

import type { DocID } from '../../domain/article.js'
import type { MergeWork } from './mergeWork.js'

import { gainedNames } from '../../domain/institutions/gainedNames.js'
import { columnsOf } from '../columns.js'
import { textAt } from '../values.js'
import { jsonRows, type StoredRow } from './moveReferences.js'

type Names = Pick<MergeWork, 'adapter' | 'handle'> & {
  readonly loser: StoredRow
  readonly winner: StoredRow
}

/** The table of other names; null where an application has taken them out or made them something else. */
const aliasTable = ({ adapter }: Pick<MergeWork, 'adapter'>): string | null => {
  const table = `${columnsOf({ adapter, slug: 'institutions' }).table}_aliases`
  const columns = adapter.rawTables[table]?.columns
  return columns?.['name'] === undefined || columns['_locale'] !== undefined ? null : table
}

/** The names that an institution would get by a merge. */
export const namesToGain = async ({
  adapter,
  handle,
  loser,
  winner,
}: Names): Promise<readonly string[]> => {
  const table = aliasTable({ adapter })
  const others = async (row: StoredRow): Promise<readonly string[]> =>
    table === null
      ? []
      : (
          await jsonRows({
            handle,
            statement: sql`select coalesce(jsonb_agg(jsonb_build_object('name', t.name) order by t._order), '[]') as rows
              from ${sql.identifier(table)} t where t._parent_id = ${row['id']}`,
          })
        ).map((alias) => textAt({ doc: alias, path: 'name' }))
  const namesOf = async (row: StoredRow): Promise<readonly string[]> => [
    ...['name', 'official_name', 'acronym']
      .map((path) => textAt({ doc: row, path }))
      .filter((name) => name !== ''),
    ...(await others(row)),
  ]
  return table === null
    ? []
    : gainedNames({ loser: await namesOf(loser), winner: await namesOf(winner) })
}

/** A row of other names, as it was written. */
export type GainedName = { readonly id: string; readonly name: string }

/** Gives an institution other names, behind those that it has. */
export const addNames = async ({
  id,
  adapter,
  handle,
  names,
}: Pick<MergeWork, 'adapter' | 'handle'> & {
  readonly id: DocID
  readonly names: readonly string[]
}): Promise<readonly GainedName[]> => {
  const table = aliasTable({ adapter })
  if (table === null || names.length === 0) {
    return []
  }
  const gained = names.map((name) => ({ id: randomBytes(12).toString('hex'), name }))
  const rows = gained.map((row, place) => ({ ...row, place: place + 1 }))
  const into = sql.identifier(table)
  await handle.execute(sql`insert into ${into} (id, name, _parent_id, _order)
    select r.id, r.name, ${id}, r.place + (
      select coalesce(max(t._order), 0) from ${into} t where t._parent_id = ${id})
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id text, name text, place int)`)
  return gained
}

/** Takes names away again that an institution got; those that were changed since stay. */
export const removeNames = async ({
  adapter,
  gained,
  handle,
}: Pick<MergeWork, 'adapter' | 'handle'> & {
  readonly gained: readonly GainedName[]
}): Promise<void> => {
  const table = aliasTable({ adapter })
  if (table !== null && gained.length > 0) {
    await handle.execute(sql`delete from ${sql.identifier(table)} t
      using jsonb_to_recordset(${JSON.stringify(gained)}::jsonb) as r (id text, name text)
      where t.id = r.id and t.name = r.name`)
  }
}
