import type { Config } from 'payload'

import { createRelinkTask } from './createRelinkTask.js'
import { createSettleTask } from './createSettleTask.js'
import { releaseKilledJobs } from './releaseKilledJobs.js'

/** The jobs of an application with our tasks, and with what dead workers left given back to the queue. */
export const withTasks = (jobs: Config['jobs']): NonNullable<Config['jobs']> => {
  const ours = [createRelinkTask(), createSettleTask()]
  const slugs = ours.map(({ slug }) => slug)
  return {
    ...jobs,
    shouldAutoRun: async (payload) => {
      const isWanted = (await jobs?.shouldAutoRun?.(payload)) ?? true
      await (isWanted && releaseKilledJobs({ payload }))
      return isWanted
    },
    tasks: [...(jobs?.tasks ?? []).filter(({ slug }) => !slugs.includes(slug)), ...ours],
  }
}
