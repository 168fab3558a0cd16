import type { PayloadRequest } from 'payload'

import type { LinkedCollection } from '../../linkedCollections.js'

import { linkTableNames } from '../../database/linkTableNames.js'
import { linkContext } from './linkContext.js'

/** How many documents the index of a collection has, and how many links its ledger. */
export const countLedger = async ({
  collection,
  req,
}: {
  readonly collection: LinkedCollection
  readonly req: PayloadRequest
}): Promise<{ readonly documents: number; readonly links: number }> => {
  const { db } = await linkContext({ collection, req })
  const { documents, links } = linkTableNames(collection)
  const { rows } = await db.query<{ readonly documents: number; readonly links: number }>({
    text: `select (select count(*) from ${documents})::float8 as documents,
      (select count(*) from ${links})::float8 as links`,
  })
  return rows[0] ?? { documents: 0, links: 0 }
}
