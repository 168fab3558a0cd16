import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'

import type { DocID } from '../domain/article.js'

import { linkContext } from '../adapters/links/linkContext.js'
import { queueSettling } from '../adapters/links/queueSettling.js'
import { markStale } from '../adapters/links/staleRows.js'
import { readStorylineArticles } from '../adapters/links/storylineSteps.js'
import { linkedCollectionOf } from '../pluginState.js'

/** Has the links of the articles chosen again that stand in a storyline before it is written. */
export const chooseLinksAgainBeforeChange: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update') {
    await chooseAgain({ req, storyline: originalDoc.id })
  }
  return data
}

/** Has the links of the articles chosen again that stand in a storyline now. */
export const chooseLinksAgainAfterChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  await chooseAgain({ req, storyline: doc.id })
  return doc
}

/** Has the links of the articles chosen again that stand in a storyline which is deleted. */
export const chooseLinksAgainBeforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) =>
  chooseAgain({ req, storyline: id })

const chooseAgain = async ({
  req,
  storyline,
}: {
  readonly req: PayloadRequest
  readonly storyline: DocID
}): Promise<void> => {
  const collection = linkedCollectionOf({ config: req.payload.config, slug: 'articles' })
  if (collection === null) {
    return
  }
  const context = await linkContext({ collection, req })
  const documents = await readStorylineArticles({ ...context, storyline })
  if (documents.length > 0) {
    await markStale({ ...context, documents, kind: 'links' })
    await queueSettling({ collection: collection.slug, req })
  }
}
