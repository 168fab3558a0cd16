import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import type { LiveRow } from '../adapters/readLiveRow.js'
import type { DocID } from '../domain/article.js'
import type { ResolvedOptions } from '../options.js'

import { nestedRequest } from '../adapters/nestedRequest.js'
import { outletOf } from '../adapters/outlets.js'
import { queuePings } from '../adapters/pings/queuePings.js'
import { readLiveRow } from '../adapters/readLiveRow.js'
import { idOf, isoAt } from '../adapters/values.js'
import { changedURLs, type PublicState } from '../domain/pings/changedURLs.js'
import { fillPattern } from '../domain/urls/fillPattern.js'
import { notedLiveRow } from './liveRows.js'

/** Has others told of an article that was published, changed while it is live, or withdrawn. */
export const announcePageAfterChange =
  (options: ResolvedOptions): CollectionAfterChangeHook =>
  async ({ collection: { slug: collection }, doc, req }) => {
    const id: DocID = doc.id
    await announce({
      id,
      after: await readLiveRow({ id, collection, fields: announcedFields, req }),
      before: notedLiveRow({ id, collection, req }),
      options,
      req,
    })
    return doc
  }

/** Has others told of an article that was deleted while it was live. */
export const announcePageAfterDelete =
  (options: ResolvedOptions): CollectionAfterDeleteHook =>
  async ({ id, collection: { slug: collection }, req }) => {
    await announce({
      id,
      after: null,
      before: notedLiveRow({ id, collection, req }),
      options,
      req,
    })
  }

/** What a live row has to be noted with for {@link announcePageAfterChange}. */
export const announcedFields = ['modifiedAt', 'outlet'] as const

type Change = {
  readonly id: DocID
  readonly after: LiveRow | null
  readonly before: LiveRow | null
  readonly options: ResolvedOptions
  readonly req: PayloadRequest
}

const announce = async ({ id, after, before, options, req }: Change): Promise<void> => {
  const isUntouched = after?.updatedAt === before?.updatedAt && after !== null && before !== null
  if (isUntouched || !(before?.isLive === true || after?.isLive === true)) {
    return
  }
  const [is, was] = await Promise.all(
    [after, before].map(async (row) =>
      row?.isLive === true ? pageOf({ id, pattern: options.paths.article, req, row }) : null,
    ),
  )
  const isNews = changedURLs({ after: is ?? null, before: was ?? null }).length > 0
  await queuePings({
    changes: [is, was].flatMap((page) =>
      page
        ? [
            {
              isNews,
              outlet: page.outlet,
              tags: [`article:${id}`, ...(isNews ? ['lists'] : [])],
              urls: [page.url],
            },
          ]
        : [],
    ),
    payload: req.payload,
    req: nestedRequest({ req }),
  })
}

/** A page as readers found it, and the domain of its outlet: an article may move to another one. */
const pageOf = async ({
  id,
  pattern,
  req,
  row: { slug, stored },
}: {
  readonly id: DocID
  readonly pattern: string
  readonly req: PayloadRequest
  readonly row: LiveRow
}): Promise<PublicState & { readonly outlet: string }> => {
  const outlet = await outletOf({ id: idOf(stored['outlet']), req })
  const domain = outlet?.domain ?? ''
  return {
    modifiedAt: isoAt({ doc: stored, path: 'modifiedAt' }),
    outlet: domain,
    url: fillPattern({ domain, pattern, values: { id, slug } }),
  }
}
