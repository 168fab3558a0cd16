import type { BasePayload } from 'payload'

import { pingTask } from './pingTask.js'
import { relinkTask } from './relinkTask.js'
import { settleTask } from './settleTask.js'

/** Long after the slice of a job that is alive has ended, in milliseconds. */
const patience = 5 * 60_000

/**
 * Gives jobs back to the queue whose worker has died: Payload leaves them marked as being worked on
 * for ever. Running one twice changes nothing.
 */
export const releaseKilledJobs = async ({
  payload,
}: {
  readonly payload: BasePayload
}): Promise<void> => {
  await payload.update({
    collection: 'payload-jobs',
    data: { processing: false },
    depth: 0,
    overrideAccess: true,
    where: {
      processing: { equals: true },
      taskSlug: { in: ownTasks(payload) },
      updatedAt: { less_than: new Date(Date.now() - patience).toISOString() },
    },
  })
}

/** Those that the application has: its column of tasks is an enum, and others cannot be asked for. */
const ownTasks = ({ config }: BasePayload): readonly string[] => {
  const installed = new Set<string>((config.jobs.tasks ?? []).map(({ slug }) => slug))
  return [pingTask, relinkTask, settleTask]
    .map(({ slug }) => slug)
    .filter((slug) => installed.has(slug))
}
