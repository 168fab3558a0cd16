import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { APIError } from 'payload'

import { notedLiveRow } from './liveRows.js'

/** Notes whether an update says what shall become of the public row. */
export const noteIntentBeforeOperation: CollectionBeforeOperationHook = ({
  args,
  operation,
  req,
}) => {
  if (operation === 'update' || operation === 'updateByID') {
    const { data, draft } = args as { data?: object; draft?: boolean } // what both have in common
    req.context.newsroomUnclearUpdate = draft !== true && !('_status' in (data ?? {}))
  }
  return args
}

/**
 * Refuses an update without `_status` and without `draft=true` of a live article that has a newer
 * draft: Payload would take the status of the draft for it, and the story would go off the air.
 *
 * @throws {APIError} 409 with the code `newerDraft`
 */
export const keepLiveTextBeforeChange: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isSilent =
    operation === 'update' &&
    isUnclear(req) &&
    data._status === 'draft' &&
    !data.deletedAt &&
    notedLiveRow({ id: originalDoc?.id, collection: collection.slug, req })?.isLive === true
  if (isSilent) {
    throw new APIError(
      'Artikel ini tayang dan punya draf yang lebih baru. Kirim _status atau draft=true. / This article is live and has a newer draft. Send _status, or draft=true to change the draft.',
      409,
      { code: 'newerDraft' },
      true,
    )
  }
  return data
}

const isUnclear = ({ context }: PayloadRequest): boolean => context.newsroomUnclearUpdate === true
