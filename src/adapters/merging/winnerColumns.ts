import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { MergeDone } from './mergeRecords.js'
import type { MergeWork } from './mergeWork.js'
import type { StoredRow } from './moveReferences.js'

/** Columns of the institution that stays, as they were and as they are left. */
type ChangedColumns = MergeDone['winner']['columns']

type Pair = { readonly loser: StoredRow; readonly winner: StoredRow }

/**
 * What changes in the institution that stays, so that it does not point to itself: where it pointed to
 * the other one, it points to what that did; so it also takes the other's place in the tree where it was
 * somewhere below it. And where only the other one is known to the gazetteer, it is known by that key
 * from now on.
 */
export const winnerColumns = async ({
  handle,
  idType,
  loser,
  references: { references, table },
  winner,
}: MergeWork & Pair): Promise<ChangedColumns> => {
  const own = references.filter(({ kind, owner }) => kind === 'column' && owner === table)
  const below = await isBelow({ handle, idType, loser, table, winner })
  const columns = own
    .map(({ column }) => column)
    .filter((column) => winner[column] === loser['id'] || (column === treeColumn && below))
  const isKnown = (winner['key'] ?? null) === null && (loser['key'] ?? null) !== null
  return {
    ...Object.fromEntries(
      columns.map((column) => {
        const next = loser[column] ?? null
        return [column, { after: next === winner['id'] ? null : next, before: winner[column] }]
      }),
    ),
    ...(isKnown ? { key: { after: loser['key'], before: null } } : {}),
  }
}

/** The column that says what an institution is part of. */
const treeColumn = 'parent_id'

/** Levels of the tree that are looked at. */
const deepest = 20

const isBelow = async ({
  handle,
  idType,
  loser,
  table,
  winner,
}: Pair & Pick<MergeWork, 'handle' | 'idType'> & { readonly table: string }): Promise<boolean> => {
  if (!(treeColumn in winner)) {
    return false
  }
  const type = sql.raw(idType)
  const { rows } = await handle.execute<{ readonly found: boolean }>(sql`with recursive up as (
      select ${winner[treeColumn] ?? null}::${type} as id, 0 as depth
      union all select i.parent_id, up.depth + 1 from up join ${sql.identifier(table)} i on i.id = up.id
      where up.depth < ${sql.raw(String(deepest))}
    ) select exists (select 1 from up where id = ${loser['id']}::${type}) as found`)
  return rows[0]?.found ?? false
}

/** Writes columns of an institution, and that it was changed now. */
export const setColumns = async ({
  id,
  handle,
  references: { table },
  values,
}: Pick<MergeWork, 'handle' | 'references'> & {
  readonly id: DocID
  readonly values: Readonly<Record<string, unknown>>
}): Promise<void> => {
  const set = Object.entries(values).map(
    ([column, value]) => sql`${sql.identifier(column)} = ${value}`,
  )
  await handle.execute(sql`update ${sql.identifier(table)}
    set ${sql.join([...set, sql`updated_at = now()`], sql`, `)} where id = ${id}`)
}
