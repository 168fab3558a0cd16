import { type CollectionConfig, flattenAllFields } from 'payload'

import { fieldAt } from './fieldAt.js'

/** The collection that a relationship field of another one points to; null when it is no such field. */
export const relationTarget = ({
  collection,
  path,
}: {
  readonly collection: CollectionConfig
  readonly path: string | null
}): string | null => {
  const field = fieldAt({ fields: flattenAllFields({ fields: collection.fields }), path })?.field
  return field !== undefined && 'relationTo' in field && typeof field.relationTo === 'string'
    ? field.relationTo
    : null
}
