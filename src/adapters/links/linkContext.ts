import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { LinkedCollection } from '../../linkedCollections.js'

import { idTypeOf } from '../../database/linkTables.js'
import { handleOf, postgresOf, type Queryable, queryableOf } from '../postgres.js'

/** What every statement on the tables of a collection needs to know. */
export type LinkContext = {
  readonly adapter: PostgresAdapter
  readonly collection: LinkedCollection
  /** In the transaction of the request, if it has one. */
  readonly db: Queryable
  readonly idType: string
  readonly req: PayloadRequest
  readonly slug: string
}

/** The {@link LinkContext} of a collection in a request. */
export const linkContext = async ({
  collection,
  req,
}: {
  readonly collection: LinkedCollection
  readonly req: PayloadRequest
}): Promise<LinkContext> => {
  const adapter = postgresOf(req.payload)
  const { slug } = collection
  return {
    adapter,
    collection,
    db: queryableOf(await handleOf(req)),
    idType: idTypeOf({ adapter, slug }),
    req,
    slug,
  }
}
