import type { PayloadRequest } from 'payload'

import { setTimeout as sleep } from 'node:timers/promises'

import type { DocID } from '../../domain/article.js'
import type { LinkedCollection } from '../../linkedCollections.js'

import { inOwnTransaction } from '../postgres.js'
import { planByIndexHere } from '../sidePool.js'
import { announceChanges } from './announceChanges.js'
import { followChange } from './followChange.js'
import { type LinkContext, linkContext } from './linkContext.js'
import { refreshLinks } from './refreshLinks.js'
import { reindexDocuments } from './reindexDocuments.js'
import { scopesByOutlet } from './scopesOf.js'
import {
  hasStale,
  markStale,
  type StaleKind,
  staleKinds,
  type StaleRow,
  takeStale,
} from './staleRows.js'

/**
 * Works through what is stale in a collection: in steps of one short transaction each, so that
 * several workers share the list, a dead one loses nothing, and editors go on publishing.
 *
 * @param args.kinds what is worked on; all kinds without it
 * @param args.onStep told after each step how many entries it took
 * @param args.signal stops it after the step that it is in
 * @param args.stepFactor bigger steps are cheaper for each entry but hold locks for longer
 * @param args.until when to stop, in milliseconds since 1970
 * @returns whether anything is left, of whatever kind
 * @throws when a step fails; it is undone and what it took is on the list again
 */
export const settleLinks = async ({
  collection,
  kinds = staleKinds,
  onStep,
  req,
  signal,
  stepFactor = 1,
  until,
}: {
  readonly collection: LinkedCollection
  readonly kinds?: readonly StaleKind[]
  readonly onStep?: (step: SettleStep) => void
  readonly req: PayloadRequest
  readonly signal?: AbortSignal
  readonly stepFactor?: number
  readonly until: number
}): Promise<boolean> => {
  while (Date.now() < until && signal?.aborted !== true) {
    const step = await takeStep({ collection, kinds, req, stepFactor })
    if (step === null) {
      return inOwnTransaction({
        req,
        work: async (own) => hasStale(await linkContext({ collection, req: own })),
      })
    }
    if (step.taken === 0) {
      await sleep(pause)
    } else {
      onStep?.(step)
    }
  }
  return true
}

/** What one step has done. */
export type SettleStep = {
  readonly kind: StaleKind
  /** How many entries it took off the list; 0 when all that there is waits for another worker. */
  readonly taken: number
}

/** How much one step takes: about a tenth of a second of work. */
const stepSizes = { announce: 500, links: 50, reindex: 50 } as const

/**
 * Changes are followed one in a transaction: of two that are gone, the second would lock links of
 * hosts that a worker on `links` holds, which waits for those of the first.
 */
const limitOf = ({
  kind,
  stepFactor,
}: Pick<StepArgs, 'stepFactor'> & { readonly kind: StaleKind }): number =>
  kind === 'changed' ? 1 : Math.max(1, Math.round(stepSizes[kind] * stepFactor))

/** Before it is looked again whether another worker is done, in milliseconds. */
const pause = 50

type StepArgs = {
  readonly collection: LinkedCollection
  readonly kinds: readonly StaleKind[]
  readonly req: PayloadRequest
  readonly stepFactor: number
}

/** One step of the first kind that has anything to do; null when there is none. */
const takeStep = async ({
  collection,
  kinds,
  req,
  stepFactor,
}: StepArgs): Promise<SettleStep | null> =>
  inOwnTransaction({
    req,
    work: async (own) => {
      const context = await linkContext({ collection, req: own })
      await context.db.query({ text: planByIndexHere })
      for (const kind of kinds) {
        const step = await takeOfKind({ ...context, kind, stepFactor })
        if (step !== null) {
          return step
        }
      }
      return null
    },
  })

/** Links are chosen when all of the index is there: entries that another worker makes are waited for. */
const takeOfKind = async ({
  kind,
  stepFactor,
  ...context
}: LinkContext &
  Pick<StepArgs, 'stepFactor'> & {
    readonly kind: StaleKind
  }): Promise<SettleStep | null> => {
  const limit = limitOf({ kind, stepFactor })
  const { rows, taken } = await takeStale({ ...context, kind, limit })
  if (taken === 0) {
    const isUnderWay = kind === 'reindex' && (await hasStale({ ...context, kind }))
    return isUnderWay ? { kind, taken: 0 } : null
  }
  const isDone = await steps[kind]({ ...context, rows })
  return { kind, taken: isDone ? taken : 0 }
}

/** @returns false when everything was put back on the list because another worker is at it */
type Step = (args: LinkContext & { readonly rows: readonly StaleRow[] }) => Promise<boolean>

const steps: Readonly<Record<StaleKind, Step>> = {
  announce: async ({ rows, ...context }) => {
    await announceChanges({ ...context, ids: idsOf(rows) })
    return true
  },
  changed: async ({ rows, ...context }) => {
    for (const change of rows) {
      await tellOf({ ...context, hosts: await followChange({ ...context, change }) })
    }
    return true
  },
  links: async ({ rows, ...context }) => {
    const ids = idsOf(rows)
    const scopes = await scopesByOutlet(context)
    const { changed, skipped } = await refreshLinks({ ...context, ids, scopes })
    await tellOf({ ...context, hosts: changed })
    await markStale({ ...context, documents: skipped, kind: 'links' })
    return skipped.length < ids.length
  },
  reindex: async ({ rows, ...context }) => {
    const changed = idsOf(rows.filter(({ details }) => details !== null))
    await reindexDocuments({ ...context, changed, ids: idsOf(rows) })
    return true
  },
}

const tellOf = async ({
  hosts,
  ...context
}: LinkContext & { readonly hosts: readonly DocID[] }): Promise<void> => {
  if (context.collection.settings.onChange !== null) {
    await markStale({ ...context, documents: hosts, kind: 'announce' })
  }
}

const idsOf = (rows: readonly StaleRow[]): readonly DocID[] => rows.map(({ document }) => document)
