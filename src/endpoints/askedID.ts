import type { PayloadRequest } from 'payload'

import type { DocID } from '../domain/article.js'

import { toStorableID } from '../adapters/toStorableID.js'
import { textAt } from '../adapters/values.js'

/** The id that `:id` in the path names; null for one that no document of the collection can have. */
export const askedID = ({
  collection,
  req: { payload, routeParams },
}: {
  readonly collection: string
  readonly req: Pick<PayloadRequest, 'payload' | 'routeParams'>
}): DocID | null =>
  toStorableID({ collection, payload, text: textAt({ doc: routeParams, path: 'id' }) })
