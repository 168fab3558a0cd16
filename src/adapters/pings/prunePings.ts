import type { PayloadRequest } from 'payload'

import { handleOf, queryableOf } from '../postgres.js'

/** How many pings that are done are kept for admins to read. */
const mostKept = 20_000

/** Deletes the oldest pings that are done, a bounded number at a time. */
export const prunePings = async ({ req }: { readonly req: PayloadRequest }): Promise<void> => {
  await queryableOf(await handleOf(req)).query({
    text: `delete from pings where id in (select id from (
        select id, status from pings order by created_at desc offset ${mostKept} limit 5000
      ) old where status <> 'waiting')`,
  })
}

/** When the first of the waiting pings is due; null if none waits. */
export const nextPing = async ({ req }: { readonly req: PayloadRequest }): Promise<Date | null> => {
  const { rows } = await queryableOf(await handleOf(req)).query<{ due: Date | string | null }>({
    text: `select least(
      (select min(next_at) from pings where service = 'indexNow' and status = 'waiting'),
      (select min(next_at) from pings where service = 'webSub' and status = 'waiting'),
      (select min(next_at) from pings where service = 'webhook' and status = 'waiting')) as due`,
  })
  const due = rows[0]?.due ?? null
  return due === null ? null : new Date(due)
}
