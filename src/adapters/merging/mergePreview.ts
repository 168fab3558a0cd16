import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { StoredRow } from './moveReferences.js'

import { columnsOf } from '../columns.js'
import { handleOf, postgresOf } from '../postgres.js'
import { textAt } from '../values.js'
import { namesToGain } from './mergeNames.js'
import { type Reference, referencesTo } from './references.js'

/** What a merge would do. */
export type MergePreview = {
  readonly into: { readonly id: DocID; readonly name: string }
  /** How many documents of each collection would point to the other one, but for versions. */
  readonly moves: readonly { readonly collection: string; readonly documents: number }[]
  /** More than are counted have at least this many. */
  readonly mostCounted: number
  /** The other names that it would get. */
  readonly names: readonly string[]
}

/** Documents of one collection that are counted. */
const mostCounted = 10_000

/**
 * Counts what a merge of one institution into another would move.
 *
 * @returns null when one of the two is not there
 */
export const previewMerge = async ({
  loser,
  req,
  winner,
}: {
  readonly loser: DocID
  readonly req: PayloadRequest
  readonly winner: DocID
}): Promise<MergePreview | null> => {
  const adapter = postgresOf(req.payload)
  const handle = await handleOf(req)
  const { references, table } = referencesTo({ adapter, slug: 'institutions' })
  const { rows } = await handle.execute<{ readonly row: StoredRow }>(sql`
    select to_jsonb(i) as row from ${sql.identifier(table)} i where i.id in (${loser}, ${winner})`)
  const byID = new Map(rows.map(({ row }) => [String(row['id']), row]))
  const [from, into] = [byID.get(String(loser)), byID.get(String(winner))]
  if (from === undefined || into === undefined) {
    return null
  }
  const counted: { readonly collection: string; readonly documents: number }[] = []
  for (const slug of Object.keys(req.payload.collections)) {
    const owner = columnsOf({ adapter, slug }).table
    const own = references.filter((reference) => reference.owner === owner)
    const documents = own.length === 0 ? 0 : await countReferring({ handle, loser, own })
    counted.push({ collection: slug, documents })
  }
  return {
    into: { id: winner, name: textAt({ doc: into, path: 'name' }) },
    mostCounted,
    moves: counted.filter(({ documents }) => documents > 0),
    names: await namesToGain({ adapter, handle, loser: from, winner: into }),
  }
}

const countReferring = async ({
  handle,
  loser,
  own,
}: {
  readonly handle: Awaited<ReturnType<typeof handleOf>>
  readonly loser: DocID
  readonly own: readonly Reference[]
}): Promise<number> => {
  const most = sql.raw(String(mostCounted))
  const found = own.map(
    ({
      column,
      kind,
      table,
    }): SQL => sql`(select ${kind === 'list' ? sql`r.parent_id` : sql`r.id`} as id
      from ${sql.identifier(table)} r where r.${sql.identifier(column)} = ${loser} limit ${most})`,
  )
  const { rows } = await handle.execute<{ readonly documents: number }>(sql`
    select least(count(distinct f.id), ${most})::int as documents from (${sql.join(found, sql` union all `)}) f`)
  return rows[0]?.documents ?? 0
}
