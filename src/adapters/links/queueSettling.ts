import type { PayloadRequest } from 'payload'

import { settleTask } from '../../jobs/settleTask.js'
import { nestedRequest } from '../nestedRequest.js'
import { queueJob } from '../queueJob.js'

/**
 * Queues the job that works through what is stale, in the transaction of the request if it has one.
 *
 * @param args.signal key of a signal (such as `section:3`) whose documents have to be indexed again
 */
export const queueSettling = async ({
  collection,
  req,
  signal,
}: {
  readonly collection: string
  readonly req: PayloadRequest
  readonly signal?: string
}): Promise<void> =>
  queueJob({
    input: { inCollection: collection, ...(signal === undefined ? {} : { signal }) },
    payload: req.payload,
    req: nestedRequest({ req }),
    task: settleTask,
  })
