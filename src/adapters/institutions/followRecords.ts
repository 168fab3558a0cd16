import type { PayloadRequest } from 'payload'

import type { DocID } from '../../domain/article.js'
import type { GazetteerList } from './gazetteerList.js'
import type { RecordResult } from './installList.js'

import { regionKey } from '../../domain/related/statedSignals.js'
import { announceSite } from '../../hooks/announceRecords.js'
import { linkedCollectionsOf, newsroomOptionsOf } from '../../pluginState.js'
import { queueSettling } from '../links/queueSettling.js'

/**
 * Has the index entries of articles made again that have to do with an institution or region, where what
 * they take over from it was changed; in the transaction of the request.
 */
export const followRecords = async ({
  ids,
  list: { slug: list },
  req,
  results,
}: {
  readonly ids: ReadonlyMap<string, DocID>
  readonly list: GazetteerList
  readonly req: PayloadRequest
  readonly results: readonly RecordResult[]
}): Promise<void> => {
  const collections = linkedCollectionsOf(req.payload.config).filter(
    ({ institutions, region }) => institutions !== null || region !== null,
  )
  for (const { plan, record } of results) {
    const isIndexed = plan.kind === 'update' && indexed.some((field) => field in plan.changes.texts)
    for (const { slug } of isIndexed ? collections : []) {
      await queueSettling({
        collection: slug,
        req,
        signal:
          list === 'regions' ? regionKey(record.key) : `institution:${ids.get(record.key) ?? ''}`,
      })
    }
  }
}

/** What the index takes over, as `followNames` has it. */
const indexed = ['name', 'parent', 'region']

/** Tells reader sites, where they want to be told, when documents were changed that pages may name. */
export const tellOfChanges = async ({
  req,
  results,
}: {
  readonly req: PayloadRequest
  readonly results: readonly RecordResult[]
}): Promise<void> => {
  const isTold = newsroomOptionsOf(req.payload.config)?.delivery.webhook != null
  if (isTold && results.some(({ plan: { kind } }) => kind === 'update')) {
    await announceSite(req)
  }
}
