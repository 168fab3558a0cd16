import type { PayloadRequest } from 'payload'

import type { LinkedCollection } from '../../linkedCollections.js'

import { linkTableNames } from '../../database/linkTableNames.js'
import { signalHash } from '../../domain/related/signalHash.js'
import { outletsOf } from '../outlets.js'
import { inOwnTransaction, type Queryable } from '../postgres.js'
import { linkContext } from './linkContext.js'
import { outletHash, unlistedHash } from './scopesOf.js'

/**
 * Puts all documents with a signal on the list of those whose index entry has to be made again, as
 * changes that others have to follow: their section may weigh differently now, or not be linked.
 */
export const reindexBySignal = async ({
  collection,
  req,
  signal,
}: {
  readonly collection: LinkedCollection
  readonly req: PayloadRequest
  readonly signal: string
}): Promise<void> => {
  const outlets = collection.outlet === null ? [] : await outletsOf(req)
  const { signals, stale } = linkTableNames(collection)
  await inOwnTransaction({
    req,
    work: async (own) => {
      const { db } = await linkContext({ collection, req: own })
      const partitions =
        outlets.length === 0
          ? await outletsInIndex({ collection, db })
          : outlets.map(({ id }) => outletHash(id))
      await db.query({
        text: `
insert into ${stale} (document, kind, details)
select distinct document, 'reindex', '{"isShown": false, "titleKeys": []}'::jsonb from ${signals}
where signal = $1::bigint and outlet = any($2::bigint[])`,
        values: [signalHash(signal).toString(), [...partitions, outletHash(null), unlistedHash]],
      })
    },
  })
}

/** Where outlets are documents of the application's own, only the index knows which there are. */
const outletsInIndex = async ({
  collection,
  db,
}: {
  readonly collection: LinkedCollection
  readonly db: Queryable
}): Promise<readonly string[]> => {
  if (collection.outlet === null) {
    return []
  }
  const { signals } = linkTableNames(collection)
  // From one to the next along the index: a `distinct` would read all of the table.
  const { rows } = await db.query<{ readonly outlet: string }>({
    text: `
with recursive known as (
  (select outlet from ${signals} order by outlet limit 1)
  union all
  select (select s.outlet from ${signals} s where s.outlet > known.outlet order by s.outlet limit 1)
  from known where known.outlet is not null
)
select outlet::text as outlet from known where outlet is not null`,
  })
  return rows.map(({ outlet }) => outlet)
}
