import type { PayloadRequest } from 'payload'

import type { LinkedCollection } from '../linkedCollections.js'

import { linkedCollectionOf } from '../pluginState.js'

/** How the articles of a newsroom are linked; only for what `newsroom()` has installed. */
export const articlesOf = ({ payload }: Pick<PayloadRequest, 'payload'>): LinkedCollection => {
  const collection = linkedCollectionOf({ config: payload.config, slug: 'articles' })
  if (collection === null) {
    throw new Error('Only newsroom() has articles.')
  }
  return collection
}
