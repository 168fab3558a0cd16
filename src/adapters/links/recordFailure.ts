import type { PayloadRequest } from 'payload'

import type { DocID } from '../../domain/article.js'

import { relinkTask } from '../../jobs/relinkTask.js'
import { nestedRequest } from '../nestedRequest.js'
import { queueJob } from '../queueJob.js'

/**
 * Records, in the publishing transaction, that the links of a document could not be written, and
 * queues the job that tries again. Editors see the record in the document's panel, operators in the
 * collection of failures and in the log.
 */
export const recordFailure = async ({
  id,
  collection,
  message,
  req,
}: {
  readonly id: DocID
  readonly collection: string
  readonly message: string
  readonly req: PayloadRequest
}): Promise<void> => {
  const { payload } = req
  payload.logger.error({ id, collection, msg: `newsroom: links not written: ${message}` })
  await payload.create({
    collection: 'failures',
    data: { document: String(id), inCollection: collection, message, step: 'links' },
    depth: 0,
    overrideAccess: true,
    req: nestedRequest({ req }),
  })
  await queueJob({
    input: { id: String(id), inCollection: collection },
    payload,
    req: nestedRequest({ req }),
    task: relinkTask,
  })
}
