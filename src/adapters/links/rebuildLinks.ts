import type { PayloadRequest } from 'payload'

import { setTimeout as sleep } from 'node:timers/promises'

import type { LinkedCollection } from '../../linkedCollections.js'

import { linkTableNames } from '../../database/linkTableNames.js'
import { inOwnTransaction, postgresOf } from '../postgres.js'
import { addressColumns } from './addressColumns.js'
import { linkContext } from './linkContext.js'
import { settleLinks, type SettleStep } from './settleLinks.js'
import { type StaleKind, staleKinds } from './staleRows.js'

/** How far a rebuild is: entries done and all there are, both passes (index, links) counted. */
export type RebuildProgress = { readonly done: number; readonly total: number }

/** What a rebuild has done. */
export type RebuildOutcome = {
  /** Index entries that were made again or taken out. */
  readonly indexed: number
  /** Hosts whose links were chosen again. */
  readonly linked: number
  /** false when it was stopped before the end. */
  readonly isComplete: boolean
}

type RebuildArgs = {
  readonly collection: LinkedCollection
  /** What it throws stops the rebuild and is thrown on. */
  readonly onProgress: (progress: RebuildProgress) => void
  readonly req: PayloadRequest
  /** Stops the rebuild after the steps that are under way. */
  readonly signal?: AbortSignal
  /** How much one step takes, as for `settleLinks`. */
  readonly stepFactor?: number
}

/** Workers that share the list: two wait for the database while one computes. */
const workers = 3

/**
 * Makes index and ledger of a collection again from its documents: all of them are put on the list
 * of what is stale, and the list is worked through. What is served stays as it was until each entry
 * is replaced, and editors go on working.
 *
 * @param args.resume works through what a rebuild before has left, without putting all on the list
 * @throws when a step fails again and again; what is done is kept, and `resume` goes on from there
 */
export const rebuildLinks = async ({
  resume,
  ...args
}: RebuildArgs & { readonly resume: boolean }): Promise<RebuildOutcome> => {
  await (!resume && listForRebuild(args))
  const total = await countSteps(args)
  const stopper = new AbortController()
  const signal = AbortSignal.any([stopper.signal, ...(args.signal ? [args.signal] : [])])
  const taken = { links: 0, reindex: 0 }
  const tell = (done: number): void => {
    try {
      args.onProgress({ done: Math.min(done, total), total })
    } catch (err) {
      stopper.abort(err)
    }
  }
  const onStep = (step: SettleStep): void => {
    if (step.kind === 'links' || step.kind === 'reindex') {
      taken[step.kind] += step.taken
      tell(taken.links + taken.reindex)
    }
  }
  tell(0)
  const work = async (kinds: readonly StaleKind[]): Promise<unknown> =>
    Promise.all(
      Array.from({ length: workers }, async () =>
        settlePatiently({ ...args, kinds, onStep, signal }).catch((err: unknown) =>
          stopper.abort(err),
        ),
      ),
    )
  await work(['changed', 'reindex'])
  await (!signal.aborted && tidyIndex(args))
  await work(staleKinds)
  const isComplete = !signal.aborted
  if (isComplete) {
    tell(total)
  }
  stopper.signal.throwIfAborted()
  return { indexed: taken.reindex, isComplete, linked: taken.links }
}

/** Puts live documents on the list, and those that the index has although they may be live no more. */
export const listForRebuild = async ({
  collection,
  req,
}: Pick<RebuildArgs, 'collection' | 'req'>): Promise<void> =>
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
}: Pick<RebuildArgs, 'collection' | 'req'>): Promise<number> =>
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

/** Pauses after which a failed step is tried again, in milliseconds: it may wait for an editor. */
const pauses = [200, 1000, 3000]

const bulkFactor = 4

/**
 * Lets Postgres answer from the indexes alone, which halves the time that candidates take: all
 * entries are new by now, and it is told nowhere that everybody may see them.
 */
const tidyIndex = async ({ collection, req }: RebuildArgs): Promise<void> => {
  const { documents, signals } = linkTableNames(collection)
  await postgresOf(req.payload).pool.query(`vacuum (analyze, skip_locked) ${documents}, ${signals}`)
}

/** Works until nothing is left; a step may fail a few times in a row. */
const settlePatiently = async ({
  failures = 0,
  ...args
}: RebuildArgs & {
  readonly failures?: number
  readonly kinds: readonly StaleKind[]
  readonly onStep: (step: SettleStep) => void
  readonly signal: AbortSignal
}): Promise<void> => {
  const { collection, kinds, onStep, req, signal, stepFactor = bulkFactor } = args
  let before = failures
  try {
    await settleLinks({
      collection,
      kinds,
      onStep: (step) => {
        before = 0
        onStep(step)
      },
      req,
      signal,
      stepFactor,
      until: Number.POSITIVE_INFINITY,
    })
  } catch (err) {
    const pause = pauses[before]
    if (pause === undefined) {
      throw err
    }
    req.payload.logger.warn({ err, msg: 'newsroom: a step of the rebuild is tried again' })
    await sleep(pause, undefined, { signal }).catch(() => undefined)
    await settlePatiently({ ...args, failures: before + 1 })
  }
}
