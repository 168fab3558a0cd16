import type { PayloadRequest } from 'payload'

import type { LiveRow } from '../adapters/readLiveRow.js'
import type { DocID } from '../domain/article.js'

import { contextMap } from '../adapters/contextMap.js'

type Key = {
  readonly id: DocID
  readonly collection: string
  readonly req: Pick<PayloadRequest, 'context'>
}

/**
 * Remembers, for the rest of a write, what was live before it. Bulk updates share one request, so
 * the note is kept under collection and id.
 */
export const noteLiveRow = ({ row, ...key }: Key & { readonly row: LiveRow | null }): void => {
  notesOf(key).set(nameOf(key), row)
}

/** What {@link noteLiveRow} remembered; null for a document that was not there before. */
export const notedLiveRow = (key: Key): LiveRow | null => notesOf(key).get(nameOf(key)) ?? null

const nameOf = ({ id, collection }: Key): string => `${collection}:${id}`

const notesOf = ({ req: { context } }: Key): Map<string, LiveRow | null> =>
  contextMap({ context, key: 'newsroomLiveRows' })
