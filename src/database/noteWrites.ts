import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { JsonObject, PayloadRequest } from 'payload'

import { deepCopyObjectSimple } from 'payload'

import type { DocID } from '../domain/article.js'

import { contextMap } from '../adapters/contextMap.js'

/**
 * Has the adapter note, in the request, each public row of some collections that it writes, as it
 * reads it back: what is stored is known then without reading it once more.
 */
export const noteWrites = ({
  adapter,
  slugs,
}: {
  readonly adapter: PostgresAdapter
  readonly slugs: readonly string[]
}): void => {
  const { create, updateOne } = adapter
  adapter.create = async (args) => {
    const row = await create.call(adapter, args)
    note({ collection: args.collection, isWhole: !args.select, req: args.req, row, slugs })
    return row
  }
  adapter.updateOne = async (args) => {
    const row = await updateOne.call(adapter, args)
    note({ collection: args.collection, isWhole: !args.select, req: args.req, row, slugs })
    return row
  }
}

/** What was written of a document since it was last asked for; null when that is not known. */
export const takeWritten = ({
  id,
  collection,
  req,
}: {
  readonly id: DocID
  readonly collection: string
  readonly req: Pick<PayloadRequest, 'context'>
}): JsonObject | null => {
  const notes = notesOf(req)
  const row = notes.get(`${collection}:${id}`) ?? null
  notes.delete(`${collection}:${id}`)
  return row
}

const note = ({
  collection,
  isWhole,
  req,
  row,
  slugs,
}: {
  readonly collection: string
  readonly isWhole: boolean
  readonly req: Partial<Pick<PayloadRequest, 'context'>> | undefined
  readonly row: JsonObject | null
  readonly slugs: readonly string[]
}): void => {
  if (isWhole && row !== null && req?.context !== undefined && slugs.includes(collection)) {
    // Payload goes on to make of the row what the user gets.
    notesOf({ context: req.context }).set(`${collection}:${row['id']}`, deepCopyObjectSimple(row))
  }
}

const notesOf = ({ context }: Pick<PayloadRequest, 'context'>): Map<string, JsonObject> =>
  contextMap({ context, key: 'newsroomWritten' })
