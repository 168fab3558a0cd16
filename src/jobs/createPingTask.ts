import type { PayloadRequest, TaskConfig } from 'payload'

import type { PageChange } from '../adapters/pings/queuePings.js'

import { nestedRequest } from '../adapters/nestedRequest.js'
import { addPings, pingsFor } from '../adapters/pings/dueChanges.js'
import { nextPing, prunePings } from '../adapters/pings/prunePings.js'
import { queuePings } from '../adapters/pings/queuePings.js'
import { pingServices, sendPings } from '../adapters/pings/sendPings.js'
import { newsroomOptionsOf } from '../pluginState.js'
import { pingTask } from './pingTask.js'
import { retries } from './retries.js'

/**
 * The task that tells other services of changed pages. All that there is to tell is on a list in the
 * database, so running it twice tells nobody twice, and what a dead worker took is due again soon.
 */
export const createPingTask = (): TaskConfig => ({
  slug: pingTask.slug,
  handler: async ({ input, req }) => {
    const { changes } = input as { readonly changes: readonly PageChange[] } // as inputSchema says
    const settings = newsroomOptionsOf(req.payload.config)?.delivery
    if (settings !== undefined) {
      await addPings({ pings: await pingsFor({ changes, req, settings }), req })
      for (const service of pingServices) {
        await sendPings({ req, service, settings })
      }
      await prunePings({ req })
      await wakeUp(req)
    }
    return { output: {} }
  },
  inputSchema: [{ name: 'changes', type: 'json', required: true }],
  label: 'Pemberitahuan',
  retries,
})

/** Queues the next run for when the first waiting ping is due, unless one is queued already. */
const wakeUp = async (req: PayloadRequest): Promise<void> => {
  const { payload } = req
  const due = await nextPing({ req })
  if (due === null) {
    return
  }
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    overrideAccess: true,
    req: nestedRequest({ req }),
    where: {
      completedAt: { exists: false },
      hasError: { not_equals: true },
      processing: { equals: false },
      taskSlug: { equals: pingTask.slug },
      waitUntil: { exists: true, less_than_equal: due.toISOString() },
    },
  })
  await (totalDocs === 0 && queuePings({ changes: [], payload, waitUntil: due }))
}
