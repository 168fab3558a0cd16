import type { CollectionBeforeOperationHook } from 'payload'

import { readAhead } from '../adapters/page/wholeArticle.js'
import { toStorableID } from '../adapters/toStorableID.js'

/**
 * Starts to read what the derived fields of an article are made of while Payload reads the article
 * itself: of one that is asked for by id, with all its fields. Not inside a transaction, whose only
 * connection Payload needs.
 */
export const readArticleAhead: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isOfOne = operation === 'read' && 'id' in args && !('where' in args)
  const isNested = 'currentDepth' in args && Boolean(args.currentDepth)
  const isWhole = !('select' in args && args.select) && req.payloadAPI !== 'GraphQL'
  if (isOfOne && !isNested && isWhole && (req.transactionID ?? null) === null) {
    const { payload } = req
    const id = toStorableID({ collection: 'articles', payload, text: String(args.id) })
    if (id !== null) {
      readAhead({ id, req })
    }
  }
  return args
}
