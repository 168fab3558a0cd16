import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'

import type { DocID } from '../domain/article.js'
import type { LinkedCollection } from '../linkedCollections.js'

import { type Failure, keepLinks, storedRow, withdrawLinks } from '../adapters/keepLinks.js'
import { readLiveRow } from '../adapters/readLiveRow.js'
import { recordFailure } from '../adapters/recordFailure.js'
import { notedLiveRow, noteLiveRow } from './liveRows.js'

/** Notes what is live before the document is written. */
export const noteLiveRowBeforeChange =
  (slug: string): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation === 'update') {
      const id: DocID = originalDoc?.id ?? data.id
      noteLiveRow({
        id,
        collection: slug,
        req,
        row: await readLiveRow({ id, collection: slug, req }),
      })
    }
    return data
  }

/** Keeps index and ledger in step with what the write has made of the live row. */
export const keepLinksAfterChange =
  (collection: LinkedCollection): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const id: DocID = doc.id
    const before = notedLiveRow({ id, collection: collection.slug, req })
    const after = await readLiveRow({ id, collection: collection.slug, req })
    if (after?.isLive === true && after.updatedAt !== before?.updatedAt) {
      await keep({ id, collection, req })
    } else if (before?.isLive === true && after?.isLive !== true) {
      await withdraw({ id, collection, req })
    }
    return doc
  }

/** Takes a deleted document out of index and ledger. */
export const withdrawLinksAfterDelete =
  (collection: LinkedCollection): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    await withdraw({ id, collection, req })
  }

type Target = {
  readonly id: DocID
  readonly collection: LinkedCollection
  readonly req: PayloadRequest
}

const keep = async (target: Target): Promise<void> => {
  const { id, collection, req } = target
  const doc = await storedRow({ id, collection: collection.slug, req })
  await report({ ...target, failure: await keepLinks({ ...target, doc }) })
}

const withdraw = async (target: Target): Promise<void> =>
  report({ ...target, failure: await withdrawLinks(target) })

const report = async ({
  id,
  collection,
  failure,
  req,
}: Target & { readonly failure: Failure }): Promise<void> => {
  if (failure !== null) {
    await recordFailure({ id, collection: collection.slug, message: failure, req })
  }
}
