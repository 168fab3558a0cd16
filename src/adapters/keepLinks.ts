import type { BasePayload, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../domain/article.js'
import type { LinkedCollection } from '../linkedCollections.js'
import type { Handle } from './postgres.js'

import { linkFunctionNames } from '../database/linkFunctions.js'
import { decideLinks } from './decideLinks.js'
import { handleOf } from './postgres.js'
import { toArticleFacts } from './toArticleFacts.js'

/** What could not be done, or null when all was. */
export type Failure = string | null

type Target = {
  readonly id: DocID
  readonly collection: LinkedCollection
  readonly req: PayloadRequest
}

/**
 * Writes index and ledger of a live document, in the transaction of the request if it has one.
 * Never throws for a failure of ours: the document is as live as it was.
 *
 * @param args.doc the document's stored row, relationships as ids
 */
export const keepLinks = async ({
  id,
  collection,
  doc,
  req,
}: Target & { readonly doc: unknown }): Promise<Failure> => {
  const { payload } = req
  const handle = await handleOf(req)
  const facts = await toArticleFacts({ id, collection, doc, handle, req })
  const { failure, record } = await decideLinks({ collection, doc, facts, payload })
  const { keep } = linkFunctionNames({ slug: collection.slug })
  const written = await callGuarded({ name: keep, argument: record, handle })
  return written ?? failure
}

/** Takes a document that is no longer live out of index and ledger. */
export const withdrawLinks = async ({ id, collection, req }: Target): Promise<Failure> => {
  const { withdraw } = linkFunctionNames({ slug: collection.slug })
  return callGuarded({ name: withdraw, argument: { id }, handle: await handleOf(req) })
}

/** The document's public row as stored, or null. */
export const storedRow = async ({
  id,
  collection,
  req,
}: {
  readonly id: DocID
  readonly collection: string
  readonly req: PayloadRequest
}): Promise<Awaited<ReturnType<BasePayload['db']['findOne']>>> =>
  req.payload.db.findOne({ collection, req, where: { id: { equals: id } } })

const callGuarded = async ({
  name,
  argument,
  handle,
}: {
  readonly name: string
  readonly argument: unknown
  readonly handle: Handle
}): Promise<Failure> => {
  const { rows } = await handle.execute<{ readonly outcome: { readonly error?: string } }>(
    sql`select ${sql.identifier(name)}(${JSON.stringify(argument)}::jsonb) as outcome`,
  )
  return rows[0]?.outcome.error ?? null
}
