import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import type { LiveRow } from '../adapters/readLiveRow.js'
import type { DocID } from '../domain/article.js'
import type { ResolvedOptions } from '../options.js'

import { nestedRequest } from '../adapters/nestedRequest.js'
import { outletOf } from '../adapters/outlets.js'
import { queuePings } from '../adapters/pings/queuePings.js'
import { readLiveRow } from '../adapters/readLiveRow.js'
import { idOf } from '../adapters/values.js'
import { changedURLs, type PublicState } from '../domain/pings/changedURLs.js'
import { fillPattern } from '../domain/urls/fillPattern.js'
import { notedLiveRow } from './liveRows.js'

/** Has others told of an article that was published, changed while it is live, or withdrawn. */
export const announcePageAfterChange =
  (options: ResolvedOptions): CollectionAfterChangeHook =>
  async ({ collection: { slug: collection }, doc, req }) => {
    const id: DocID = doc.id
    const fields = ['modifiedAt', 'outlet']
    await announce({
      id,
      after: await readLiveRow({ id, collection, fields, req }),
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
  const outlet = await outletOf({ id: outletIn(after) ?? outletIn(before), req })
  const [is, was] = [after, before].map((row) =>
    row?.isLive === true
      ? stateOf({ id, domain: outlet?.domain ?? '', pattern: options.paths.article, row })
      : null,
  )
  const news = changedURLs({ after: is ?? null, before: was ?? null })
  const urls = [...new Set([is, was].flatMap((state) => (state ? [state.url] : [])))]
  await queuePings({
    changes: [
      {
        isNews: news.length > 0,
        outlet: outlet?.domain ?? '',
        tags: [`article:${id}`, ...(news.length > 0 ? ['lists'] : [])],
        urls,
      },
    ],
    payload: req.payload,
    req: nestedRequest({ req }),
  })
}

const outletIn = (row: LiveRow | null): DocID | null => idOf(row?.stored['outlet'])

const stateOf = ({
  id,
  domain,
  pattern,
  row: { slug, stored },
}: {
  readonly id: DocID
  readonly domain: string
  readonly pattern: string
  readonly row: LiveRow
}): PublicState => ({
  modifiedAt: instantOf(stored['modifiedAt']),
  url: fillPattern({ domain, pattern, values: { id, slug } }),
})

const instantOf = (value: unknown): string | null =>
  typeof value === 'string' || value instanceof Date ? new Date(value).toISOString() : null
