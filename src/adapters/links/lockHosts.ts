import type { PostgresAdapter } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { Reason } from '../../domain/related/reasons.js'
import type { Queryable } from '../postgres.js'

import { linkTableNames } from '../../database/linkTableNames.js'
import { idTypeOf } from '../../database/linkTables.js'
import { indexColumns, type IndexRow } from './indexRows.js'

/** A host with all that its links are chosen by, and the links that it has. */
export type HostRow = IndexRow & {
  readonly avoid_words: readonly string[]
  readonly is_automatic: boolean
  readonly slots: unknown
  readonly fixed: readonly DocID[]
  readonly automatic: readonly KeptLink[]
}

/** An automatic link of the ledger. */
export type KeptLink = {
  readonly rank: number
  readonly target: DocID
  readonly score: number
  readonly reasons: readonly Reason[]
}

/**
 * Reads hosts and locks them until the transaction ends.
 *
 * @returns `skipped` are those that another transaction has locked: it may have read what they are
 *   chosen by before the change for which they are to be chosen again
 */
export const lockHosts = async ({
  adapter,
  db,
  ids,
  slug,
}: {
  readonly adapter: PostgresAdapter
  readonly db: Queryable
  readonly ids: readonly DocID[]
  readonly slug: string
}): Promise<{ readonly hosts: readonly HostRow[]; readonly skipped: readonly DocID[] }> => {
  const { documents, links } = linkTableNames({ slug })
  const idType = idTypeOf({ adapter, slug })
  const { rows: locked } = await db.query<{ readonly id: DocID }>({
    text: `select document as id from ${documents} where document = any($1::${idType}[])
      order by document for update skip locked`,
    values: [ids],
  })
  // Only a statement that starts when the locks are held sees all that others wrote under them.
  const { rows: hosts } = await db.query<HostRow>({
    text: `
select ${indexColumns}, d.labels, d.avoid_words, d.is_automatic, d.slots,
  array(select l.target from ${links} l where l.host = d.document and l.origin <> 'automatic'
    and l.target is not null) as fixed,
  coalesce((select json_agg(json_build_object('rank', l.rank, 'target', l.target, 'score', l.score,
    'reasons', l.reasons) order by l.rank)
    from ${links} l where l.host = d.document and l.origin = 'automatic'), '[]') as automatic
from ${documents} d where d.document = any($1::${idType}[]) order by d.document`,
    values: [locked.map(({ id }) => id)],
  })
  if (locked.length === ids.length) {
    return { hosts, skipped: [] }
  }
  const known = new Set(locked.map(({ id }) => String(id)))
  const { rows } = await db.query<{ readonly id: DocID }>({
    text: `select document as id from ${documents} where document = any($1::${idType}[])`,
    values: [ids],
  })
  return { hosts, skipped: rows.map(({ id }) => id).filter((id) => !known.has(String(id))) }
}
