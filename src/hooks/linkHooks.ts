import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
  JsonObject,
  PayloadRequest,
} from 'payload'

import type { ChangeDetails } from '../adapters/links/staleRows.js'
import type { LiveRow } from '../adapters/readLiveRow.js'
import type { DocID } from '../domain/article.js'
import type { LinkedCollection } from '../linkedCollections.js'

import { chooseAhead } from '../adapters/links/chooseAhead.js'
import { keepLinks, withdrawLinks } from '../adapters/links/keepLinks.js'
import { queueSettling } from '../adapters/links/queueSettling.js'
import { recordFailure } from '../adapters/links/recordFailure.js'
import { storedRow } from '../adapters/links/storedRow.js'
import { readLiveRow, writtenLiveRow } from '../adapters/readLiveRow.js'
import { takeWritten } from '../database/noteWrites.js'
import { titleKey } from '../domain/text/titleKey.js'
import { notedLiveRow, noteLiveRow } from './liveRows.js'

/** Notes what is live before the document is written. */
export const noteLiveRowBeforeValidate =
  (collection: LinkedCollection): CollectionBeforeValidateHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation === 'update') {
      await note({ id: originalDoc?.id ?? data?.id, collection, req })
    }
    return data
  }

/** Notes what is live before the document is deleted. */
export const noteLiveRowBeforeDelete =
  (collection: LinkedCollection): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    await note({ id, collection, req })
  }

/** Starts to choose the links of what is about to go live, while it is written. */
export const chooseLinksBeforeChange =
  (links: LinkedCollection): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    if (!collection.versions?.drafts || data._status === 'published') {
      const id: DocID | null = operation === 'create' ? null : (originalDoc?.id ?? null)
      await chooseAhead({ id, collection: links, doc: data, req })
    }
    return data
  }

/** Keeps index and ledger in step with what the write has made of the live row. */
export const keepLinksAfterChange =
  (collection: LinkedCollection): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const id: DocID = doc.id
    const { slug } = collection
    const before = notedLiveRow({ id, collection: slug, req })
    const row = takeWritten({ id, collection: slug, req })
    const written = row && writtenLiveRow({ collection: slug, req, row })
    const after = written ?? (await readLiveRow({ id, collection: slug, req }))
    if (after?.isLive === true && wasWritten({ after, before })) {
      await keep({ id, after, before, collection, req, row })
    } else if (before?.isLive === true && after?.isLive !== true) {
      await withdraw({ id, before, collection, req })
    }
    return doc
  }

/**
 * Takes a deleted document out of index and ledger. One that was not live, as in the trash, may still
 * be pinned or banned there.
 */
export const withdrawLinksAfterDelete =
  (collection: LinkedCollection): CollectionAfterDeleteHook =>
  async ({ id, req }) => {
    const before = notedLiveRow({ id, collection: collection.slug, req })
    await withdraw({ id, before, collection, req })
  }

type Target = {
  readonly id: DocID
  readonly before: LiveRow | null
  readonly collection: LinkedCollection
  readonly req: PayloadRequest
}

const note = async ({
  id,
  collection: { noted, slug: collection },
  req,
}: Omit<Target, 'before'>): Promise<void> =>
  noteLiveRow({
    id,
    collection,
    req,
    row: await readLiveRow({ id, collection, fields: noted, req }),
  })

/** A draft saved on top leaves the row as it was. Without timestamps nothing tells, so it counts. */
const wasWritten = ({
  after,
  before,
}: {
  readonly after: LiveRow
  readonly before: LiveRow | null
}): boolean => after.updatedAt === null || after.updatedAt !== before?.updatedAt

const keep = async (
  target: Target & { readonly after: LiveRow; readonly row: JsonObject | null },
): Promise<void> => {
  const { id, after, before, collection, req } = target
  const doc = target.row ?? (await storedRow({ id, collection, req }))
  const failure = await keepLinks({
    id,
    change: changeOf([before, after]),
    collection,
    doc,
    isNew: before === null,
    meanwhile: async () => queueSettling({ collection: collection.slug, req }),
    req,
  })
  await (failure !== null &&
    recordFailure({ id, collection: collection.slug, message: failure, req }))
}

const withdraw = async (target: Target): Promise<void> => {
  const { id, before, collection, req } = target
  const change = before?.isLive === true ? changeOf([before, null]) : null
  const failure = await withdrawLinks({ ...target, change })
  await (failure === null
    ? queueSettling({ collection: collection.slug, req })
    : recordFailure({ id, collection: collection.slug, message: failure, req }))
}

const changeOf = ([before, after]: readonly [LiveRow | null, LiveRow | null]): ChangeDetails => ({
  isShown: before?.isLive !== after?.isLive || before?.shown !== after?.shown,
  titleKeys: [
    ...new Set(
      [before, after].flatMap((row) => (row?.isLive === true ? row.titles.map(titleKey) : [])),
    ),
  ],
})
