import type { PayloadRequest } from 'payload'

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
 * @param args.isBulk takes bigger steps, which are cheaper for each entry but hold locks for longer
 * @param args.onStep told after each step how many entries it took
 * @param args.until when to stop, in milliseconds since 1970
 * @returns whether anything is left
 * @throws when a step fails; it is undone and what it took is on the list again
 */
export const settleLinks = async ({
  collection,
  isBulk = false,
  onStep,
  req,
  until,
}: {
  readonly collection: LinkedCollection
  readonly isBulk?: boolean
  readonly onStep?: (step: { readonly kind: StaleKind; readonly taken: number }) => void
  readonly req: PayloadRequest
  readonly until: number
}): Promise<boolean> => {
  while (Date.now() < until) {
    const step = await takeStep({ collection, isBulk, req })
    if (step === null) {
      return inOwnTransaction({
        req,
        work: async (own) => hasStale(await linkContext({ collection, req: own })),
      })
    }
    onStep?.(step)
  }
  return true
}

/** How much one step takes: about a tenth of a second of work. */
const stepSizes: Readonly<Record<StaleKind, number>> = {
  announce: 500,
  changed: 5,
  links: 50,
  reindex: 50,
}

const bulkFactor = 4

/** One step of the first kind that has anything to take; null when there is none. */
const takeStep = async ({
  collection,
  isBulk,
  req,
}: {
  readonly collection: LinkedCollection
  readonly isBulk: boolean
  readonly req: PayloadRequest
}): Promise<{ readonly kind: StaleKind; readonly taken: number } | null> => {
  for (const kind of staleKinds) {
    const taken = await inOwnTransaction({
      req,
      work: async (own) => {
        const context = await linkContext({ collection, req: own })
        await context.db.query({ text: planByIndexHere })
        const rows = await takeStale({
          ...context,
          kind,
          limit: stepSizes[kind] * (isBulk ? bulkFactor : 1),
        })
        await (rows.length > 0 && steps[kind]({ ...context, rows }))
        return rows.length
      },
    })
    if (taken > 0) {
      return { kind, taken }
    }
  }
  return null
}

type Step = (args: LinkContext & { readonly rows: readonly StaleRow[] }) => Promise<void>

const steps: Readonly<Record<StaleKind, Step>> = {
  announce: async ({ rows, ...context }) => announceChanges({ ...context, ids: idsOf(rows) }),
  changed: async ({ rows, ...context }) => {
    for (const change of rows) {
      await tellOf({ ...context, hosts: await followChange({ ...context, change }) })
    }
  },
  links: async ({ rows, ...context }) => {
    const scopes = await scopesByOutlet(context)
    await tellOf({
      ...context,
      hosts: await refreshLinks({ ...context, ids: idsOf(rows), scopes }),
    })
  },
  reindex: async ({ rows, ...context }) => reindexDocuments({ ...context, ids: idsOf(rows) }),
}

const tellOf = async ({
  hosts,
  ...context
}: LinkContext & { readonly hosts: readonly DocID[] }): Promise<void> => {
  if (context.collection.settings.onChange !== null) {
    await markStale({ ...context, documents: hosts, kind: 'announce' })
  }
}

const idsOf = (rows: readonly StaleRow[]): readonly DocID[] => [
  ...new Map(rows.map(({ document }) => [String(document), document])).values(),
]
