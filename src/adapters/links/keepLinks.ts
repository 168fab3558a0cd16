import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { LinkedCollection } from '../../linkedCollections.js'
import type { Handle } from '../postgres.js'
import type { LinkRecord } from './linkRecord.js'
import type { ChangeDetails, StaleEntry } from './staleRows.js'

import { linkFunctionNames } from '../../database/linkFunctions.js'
import { handleOf, runPrepared } from '../postgres.js'
import { chosenAhead } from './chooseAhead.js'
import { tryChoosing } from './chooseFor.js'
import { rankedPart } from './rankedPart.js'
import { toArticleFacts } from './toArticleFacts.js'
import { toLinkRecord } from './toLinkRecord.js'

/** What could not be done, or null when all was. */
export type Failure = string | null

type Target = {
  readonly id: DocID
  readonly collection: LinkedCollection
  readonly req: PayloadRequest
}

/**
 * Writes index and ledger of a live document, in the transaction of the request if it has one.
 * Never throws for a failure of ours: the document is as live as it was. When the candidates cannot
 * be read, the automatic links that it has stay, and the failure says why.
 *
 * @param args.doc the document's stored row, relationships as ids
 * @param args.isNew whether nothing can point to it yet
 * @param args.meanwhile done while candidates are read, which is on a connection of their own
 */
export const keepLinks = async ({
  id,
  change,
  collection,
  doc,
  isNew = false,
  meanwhile,
  req,
}: Target & {
  readonly change: ChangeDetails
  readonly doc: unknown
  readonly isNew?: boolean
  readonly meanwhile?: () => Promise<void>
}): Promise<Failure> => {
  const handle = await handleOf(req)
  const [facts] = await toArticleFacts({ collection, docs: [{ id, doc }], handle, req })
  if (facts === undefined) {
    return null
  }
  const ahead = chosenAhead({ collection, doc, facts, isNew, req })
  const ranked = ahead?.ranked ?? rankedPart(facts)
  const choice = ahead?.choice ?? tryChoosing({ collection, doc, isNew, ranked, req })
  const record = toLinkRecord({ collection, doc, facts, ranked })
  const [{ failure, links }] = await Promise.all([choice, meanwhile?.()])
  const written = await writeRecords({
    collection,
    handle,
    records: [{ ...record, automatic: links }],
    stale: [{ details: change, document: id, kind: 'changed' }],
  })
  return written ?? failure
}

/**
 * Takes a document that is no longer live out of index and ledger, in the transaction of the request
 * if it has one.
 *
 * @param args.change null when nothing that readers see has changed
 */
export const withdrawLinks = async ({
  id,
  change,
  collection,
  req,
}: Target & { readonly change: ChangeDetails | null }): Promise<Failure> =>
  withdrawRecords({
    collection,
    handle: await handleOf(req),
    ids: [id],
    stale: [{ details: change, document: id, kind: 'changed' }],
  })

/** Writes records to index and ledger, and entries to the list of what is stale. */
export const writeRecords = ({
  collection: { slug },
  handle,
  records,
  stale = [],
}: {
  readonly collection: LinkedCollection
  readonly handle: Handle
  readonly records: readonly LinkRecord[]
  readonly stale?: readonly StaleEntry[]
}): Promise<Failure> =>
  callGuarded({ name: linkFunctionNames({ slug }).keep, argument: { records, stale }, handle })

/** Takes documents that are no longer live out of index and ledger. */
export const withdrawRecords = ({
  collection: { slug },
  handle,
  ids,
  stale = [],
}: {
  readonly collection: LinkedCollection
  readonly handle: Handle
  readonly ids: readonly DocID[]
  readonly stale?: readonly StaleEntry[]
}): Promise<Failure> =>
  callGuarded({ name: linkFunctionNames({ slug }).withdraw, argument: { ids, stale }, handle })

const callGuarded = async ({
  name,
  argument,
  handle,
}: {
  readonly name: string
  readonly argument: unknown
  readonly handle: Handle
}): Promise<Failure> => {
  const rows = await runPrepared<{ readonly outcome: { readonly error?: string } }>({
    handle,
    statement: sql`select ${sql.identifier(name)}(${JSON.stringify(argument)}::jsonb) as outcome`,
  })
  return rows[0]?.outcome.error ?? null
}
