import type { TaskConfig } from 'payload'

import { queueSettling } from '../adapters/links/queueSettling.js'
import { reindexBySignal } from '../adapters/links/reindexBySignal.js'
import { settleLinks } from '../adapters/links/settleLinks.js'
import { linkedCollectionOf } from '../pluginState.js'
import { releaseKilledJobs } from './releaseKilledJobs.js'
import { retries } from './retries.js'
import { settleTask } from './settleTask.js'

/** How long one job works before it hands the rest to the next one. */
const sliceMilliseconds = 20_000

/**
 * The task that puts index and ledger right after documents have changed. All that there is to do is
 * on a list in the database, so running it twice, or on two workers at once, changes nothing, and
 * one that dies loses nothing: the next one gives its job back to the queue.
 */
export const createSettleTask = (): TaskConfig => ({
  slug: settleTask.slug,
  handler: async ({ input, req }) => {
    const { inCollection, signal } = input as { inCollection: string; signal?: string } // as inputSchema says
    const collection = linkedCollectionOf({ slug: inCollection, config: req.payload.config })
    await releaseKilledJobs({ payload: req.payload })
    if (collection !== null) {
      await (signal && reindexBySignal({ collection, req, signal }))
      const isLeft = await settleLinks({ collection, req, until: Date.now() + sliceMilliseconds })
      await (isLeft && queueSettling({ collection: inCollection, req }))
    }
    return { output: {} }
  },
  inputSchema: [
    { name: 'inCollection', type: 'text', required: true },
    { name: 'signal', type: 'text' },
  ],
  label: 'BACA JUGA',
  retries,
})
