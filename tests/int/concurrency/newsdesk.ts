import { getPayload, type Payload } from 'payload'

import type { LinkOptions } from '../../../src/linkOptions.js'

import { newsroomConfig } from '../../support/newsroomConfig.js'
import { rows } from '../../support/rows.js'
import { storyData } from './themes.js'

/** Publishes stories by their numbers, all at once. */
export const publishAll = async ({
  choices = () => ({}),
  numbers,
  payload,
}: {
  readonly choices?: (number: number) => Readonly<Record<string, unknown>>
  readonly numbers: readonly number[]
  readonly payload: Payload
}): Promise<readonly number[]> =>
  Promise.all(
    numbers.map(async (number) => {
      const { id } = await payload.create({
        collection: 'articles',
        data: storyData(number, { _status: 'published', ...choices(number) }),
        depth: 0,
        overrideAccess: true,
      })
      return Number(id)
    }),
  )

/** Changes an article. */
export const change = async ({
  data,
  id,
  payload,
}: {
  readonly data: Readonly<Record<string, unknown>>
  readonly id: number
  readonly payload: Payload
}): Promise<void> => {
  await payload.update({ id, collection: 'articles', data, depth: 0, overrideAccess: true })
}

/** Another Payload on the database of the one that was booted last, with a pool of its own. */
export const bootBeside = async ({
  name,
  ...options
}: {
  readonly links?: LinkOptions
  readonly max?: number
  readonly name: string
}): Promise<{ readonly payload: Payload; readonly stop: () => Promise<void> }> => {
  const payload = await getPayload({ config: await newsroomConfig(options), key: name })
  return {
    payload,
    stop: async () => {
      // Payload keeps one client checked out for ever: waiting for the pool to end would hang.
      void payload.db.pool.end()
      await payload.destroy()
    },
  }
}

/** The numbers from `from` on, `count` of them. */
export const numbersFrom = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => from + index)

/**
 * What went wrong on the way: failures on record, jobs that are left, deadlocks of the database,
 * connections that nobody will ever use again.
 */
export const troubles = async (payload: Payload): Promise<readonly unknown[]> =>
  rows({
    payload,
    statement: `
      select 'failure ' || message as trouble from failures
      union all select 'job ' || task_slug || ' is left' from payload_jobs
      union all select deadlocks || ' deadlocks' from pg_stat_database
        where datname = current_database() and deadlocks > 0
      union all select 'left open: ' || query from pg_stat_activity
        where datname = current_database() and state = 'idle in transaction (aborted)'`,
  })
