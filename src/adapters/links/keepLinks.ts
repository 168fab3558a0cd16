import type { BasePayload, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { IndexedArticle } from '../../domain/related/indexedArticle.js'
import type { LinkedCollection } from '../../linkedCollections.js'
import type { Handle } from '../postgres.js'
import type { LedgerRow, LinkRecord } from './linkRecord.js'
import type { ChangeDetails, StaleRow } from './staleRows.js'

import { linkFunctionNames } from '../../database/linkFunctions.js'
import { handleOf, postgresOf } from '../postgres.js'
import { sidePoolOf } from '../sidePool.js'
import { chooseLinks, keptLinksOf } from './chooseLinks.js'
import { recallCandidates } from './recallCandidates.js'
import { scopesByOutlet } from './scopesOf.js'
import { readStorylineSteps } from './storylineSteps.js'
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
 */
export const keepLinks = async ({
  id,
  change,
  collection,
  doc,
  req,
}: Target & { readonly change: ChangeDetails; readonly doc: unknown }): Promise<Failure> => {
  const handle = await handleOf(req)
  const [facts] = await toArticleFacts({ collection, docs: [{ id, doc }], handle, req })
  if (facts === undefined) {
    return null
  }
  const { host, record } = toLinkRecord({ collection, doc, facts })
  const { failure, links } = await tryChoosing({ collection, host, record, req })
  const written = await writeRecords({
    collection,
    handle,
    records: [{ ...record, automatic: links }],
    stale: [{ details: change, document: id, kind: 'changed' }],
  })
  return written ?? failure
}

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
  readonly stale?: readonly StaleRow[]
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
  readonly stale?: readonly StaleRow[]
}): Promise<Failure> =>
  callGuarded({ name: linkFunctionNames({ slug }).withdraw, argument: { ids, stale }, handle })

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

/**
 * The automatic links of a document, stored or not, chosen now on the side pool: a failure there
 * cannot abort the transaction of the request.
 *
 * @throws when the candidates cannot be read
 */
export const chooseFor = async ({
  collection,
  host,
  record,
  req,
}: ChoiceArgs): Promise<readonly LedgerRow[]> => {
  if (!record.isAutomatic) {
    return []
  }
  const { slug, settings } = collection
  const adapter = postgresOf(req.payload)
  const db = sidePoolOf(req.payload)
  const [scopes, steps] = await Promise.all([
    scopesByOutlet({ collection, req }),
    readStorylineSteps({ adapter, articles: [host.id], db, slug }),
  ])
  const candidates = await recallCandidates({
    adapter,
    db,
    hosts: [
      {
        id: host.id,
        publishedAt: host.publishedAt,
        scopes: scopes.get(host.outlet) ?? [host.outlet],
        signals: record.signals,
      },
    ],
    parameters: settings.parameters,
    slug,
    wanted: [...steps.keys()].map((document) => ({ document, host: host.id })),
  })
  return chooseLinks({
    avoidWords: record.avoidWords,
    candidates: candidates.get(String(host.id)) ?? [],
    excluded: excludedOf({ host, record }),
    host,
    limit: keptLinksOf({ collection, payload: req.payload }),
    parameters: settings.parameters,
    steps,
  })
}

type ChoiceArgs = Pick<Target, 'collection' | 'req'> & {
  readonly host: IndexedArticle
  readonly record: LinkRecord
}

const tryChoosing = async (
  args: ChoiceArgs,
): Promise<{ readonly failure: Failure; readonly links: readonly LedgerRow[] | null }> => {
  try {
    return { failure: null, links: await chooseFor(args) }
  } catch (err) {
    return { failure: err instanceof Error ? err.message : String(err), links: null }
  }
}

const excludedOf = ({
  host,
  record: { bans, fixed },
}: {
  readonly host: IndexedArticle
  readonly record: LinkRecord
}): readonly (DocID | null)[] => [
  ...bans.filter(({ document }) => document === host.id).map(({ target }) => target),
  ...fixed.map(({ target }) => target),
]

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
