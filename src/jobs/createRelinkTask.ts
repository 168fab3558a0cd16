import type { PayloadRequest, TaskConfig } from 'payload'

import type { DocID } from '../domain/article.js'

import { keepLinks, withdrawLinks } from '../adapters/links/keepLinks.js'
import { queueSettling } from '../adapters/links/queueSettling.js'
import { storedRow } from '../adapters/links/storedRow.js'
import { readLiveRow } from '../adapters/readLiveRow.js'
import { toDocID } from '../adapters/toDocID.js'
import { titleKey } from '../domain/text/titleKey.js'
import { linkedCollectionOf } from '../pluginState.js'
import { relinkTask } from './relinkTask.js'
import { retries } from './retries.js'

/**
 * The task that puts the links of one document right: written anew while it is live, taken out
 * while it is not. Running it twice changes nothing.
 */
export const createRelinkTask = (): TaskConfig => ({
  slug: relinkTask.slug,
  handler: async ({ input, req }) => {
    const { id, inCollection } = input as { id: string; inCollection: string } // as inputSchema says
    await relink({
      id: toDocID({ collection: inCollection, payload: req.payload, text: id }),
      collection: inCollection,
      req,
    })
    return { output: {} }
  },
  inputSchema: [
    { name: 'id', type: 'text', required: true },
    { name: 'inCollection', type: 'text', required: true },
  ],
  label: 'BACA JUGA',
  retries,
})

/**
 * Writes index and ledger of one document again and closes its open failures.
 *
 * @throws when it fails again
 */
const relink = async ({
  id,
  collection: slug,
  req,
}: {
  readonly id: DocID
  readonly collection: string
  readonly req: PayloadRequest
}): Promise<void> => {
  const collection = linkedCollectionOf({ slug, config: req.payload.config })
  if (collection === null) {
    return
  }
  const live = await readLiveRow({ id, collection: slug, req })
  const change = { isShown: true, titleKeys: (live?.titles ?? []).map(titleKey) }
  const failure =
    live?.isLive === true
      ? await keepLinks({
          id,
          change,
          collection,
          doc: await storedRow({ id, collection, req }),
          req,
        })
      : await withdrawLinks({ id, change, collection, req })
  if (failure !== null) {
    throw new Error(`The links of ${slug} ${id} could not be written: ${failure}`)
  }
  await closeFailures({ id, collection: slug, req })
  await queueSettling({ collection: slug, req })
}

const closeFailures = async ({
  id,
  collection,
  req,
}: {
  readonly id: DocID
  readonly collection: string
  readonly req: PayloadRequest
}): Promise<void> => {
  await req.payload.update({
    collection: 'failures',
    data: { resolvedAt: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
    where: {
      document: { equals: String(id) },
      inCollection: { equals: collection },
      resolvedAt: { exists: false },
    },
  })
}
