import type { Payload } from 'payload'

import { createLocalReq } from 'payload'

import { linkContext } from '../../src/adapters/links/linkContext.js'
import { recallCandidates } from '../../src/adapters/links/recallCandidates.js'
import { settleLinks } from '../../src/adapters/links/settleLinks.js'
import { markStale } from '../../src/adapters/links/staleRows.js'
import { signalHash } from '../../src/domain/related/signalHash.js'
import { linkedCollectionsOf } from '../../src/pluginState.js'
import { at } from './random.js'

/** Makes index and ledger of the articles 1 to `count` from nothing, as a rebuild does. */
export const fillIndex = async ({
  count,
  payload,
}: {
  readonly count: number
  readonly payload: Payload
}): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const collection = articlesOf(payload)
  const context = await linkContext({ collection, req })
  for (let first = 1; first <= count; first += 5000) {
    const documents = Array.from(
      { length: Math.min(5000, count - first + 1) },
      (_, offset) => first + offset,
    )
    await markStale({ ...context, documents, kind: 'reindex' })
  }
  await settleLinks({ collection, req, until: Number.POSITIVE_INFINITY })
}

/** Reads the candidates of one article that is in the index: what a publish asks the database. */
export const candidateReader = async (
  payload: Payload,
): Promise<
  (article: { readonly id: number; readonly publishedAt: string }) => Promise<unknown>
> => {
  const collection = articlesOf(payload)
  const context = await linkContext({ collection, req: await createLocalReq({}, payload) })
  return async ({ id, publishedAt }) =>
    recallCandidates({
      ...context,
      hosts: [{ id, publishedAt, scopes: [outletHash], signals: null }],
      parameters: collection.settings.parameters,
    })
}

/** The outlet that all loaded articles belong to. */
const outletHash = signalHash('outlet:1').toString()

const articlesOf = (payload: Payload) => at(linkedCollectionsOf(payload.config), 0)
