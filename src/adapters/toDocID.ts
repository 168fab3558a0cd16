import type { BasePayload } from 'payload'

import type { DocID } from '../domain/article.js'

/** The id that a text stands for, in the type of the collection's ids. */
export const toDocID = ({
  collection,
  payload: { collections, db },
  text,
}: {
  readonly collection: string
  readonly payload: Pick<BasePayload, 'collections' | 'db'>
  readonly text: string
}): DocID => {
  const type = collections[collection]?.customIDType ?? db.defaultIDType
  return type === 'number' ? Number(text) : text
}
