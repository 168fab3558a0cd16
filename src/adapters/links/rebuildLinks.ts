import type { PayloadRequest } from 'payload'

import type { LinkedCollection } from '../../linkedCollections.js'

import { linkTableNames } from '../../database/linkTableNames.js'
import { inOwnTransaction } from '../postgres.js'
import { addressColumns } from './addressColumns.js'
import { linkContext } from './linkContext.js'
import { settleLinks } from './settleLinks.js'

/** How far a rebuild is: entries done and all there are, both passes (index, links) counted. */
export type RebuildProgress = { readonly done: number; readonly total: number }

/** Workers that share the list: one waits for the database while the other computes. */
const workers = 2

/**
 * Makes index and ledger of a collection again from its documents: all of them are put on the list
 * of what is stale, and the list is worked through. What is served stays as it was until each entry
 * is replaced, and editors go on working.
 *
 * @param args.resume works through what a rebuild before has left, without putting all on the list
 * @throws when a step fails; what is done is kept, and `resume` goes on from there
 */
export const rebuildLinks = async ({
  collection,
  onProgress,
  req,
  resume,
}: {
  readonly collection: LinkedCollection
  readonly onProgress: (progress: RebuildProgress) => void
  readonly req: PayloadRequest
  readonly resume: boolean
}): Promise<RebuildProgress> => {
  if (!resume) {
    await listAll({ collection, req })
  }
  const total = await countSteps({ collection, req })
  let done = 0
  onProgress({ done, total })
  const onStep = ({ kind, taken }: { readonly kind: string; readonly taken: number }): void => {
    done += kind === 'reindex' || kind === 'links' ? taken : 0
    onProgress({ done: Math.min(done, total), total })
  }
  await Promise.all(
    Array.from({ length: workers }, () =>
      settleLinks({ collection, isBulk: true, onStep, req, until: Number.POSITIVE_INFINITY }),
    ),
  )
  return { done: total, total }
}

/** Live documents, and those that the index has although they may be live no more. */
const listAll = async ({
  collection,
  req,
}: {
  readonly collection: LinkedCollection
  readonly req: PayloadRequest
}): Promise<void> =>
  inOwnTransaction({
    req,
    work: async (own) => {
      const { adapter, db } = await linkContext({ collection, req: own })
      const { documents, stale } = linkTableNames(collection)
      const { live, table } = addressColumns({ adapter, alias: 't', collection })
      await db.query({
        text: `delete from ${stale} where id in (
          select id from ${stale} where kind in ('reindex', 'links') for update skip locked)`,
      })
      await db.query({
        text: `
insert into ${stale} (document, kind)
select id, 'reindex' from (
  select t.id from ${table} t where ${live} union select document from ${documents}
) as known order by id`,
      })
    },
  })

/** A document to be indexed is then to be linked as well, so it counts twice. */
const countSteps = async ({
  collection,
  req,
}: {
  readonly collection: LinkedCollection
  readonly req: PayloadRequest
}): Promise<number> =>
  inOwnTransaction({
    req,
    work: async (own) => {
      const { db } = await linkContext({ collection, req: own })
      const { rows } = await db.query<{ readonly total: number }>({
        text: `select coalesce(sum(case kind when 'reindex' then 2 when 'links' then 1 else 0 end), 0)::int
          as total from ${linkTableNames(collection).stale}`,
      })
      return rows[0]?.total ?? 0
    },
  })
