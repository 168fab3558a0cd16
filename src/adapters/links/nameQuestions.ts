import type { BasePayload } from 'payload'

import type { LinkedCollection } from '../../linkedCollections.js'
import type { NameQuestion } from './readNames.js'

import { fieldAt } from '../../fieldAt.js'
import { idsAt } from '../values.js'

/** The fields that name what a document is about: section, topics, institutions, proposed ones, region. */
export const namingPaths = (collection: LinkedCollection): readonly (string | null)[] => [
  collection.section,
  collection.topics,
  collection.institutions,
  collection.proposedInstitutions,
  collection.region,
]

/**
 * What has to be read to know the names that documents are ranked by, in the order of
 * {@link namingPaths}.
 *
 * @param args.docs as stored, or about to be: relationships as ids
 */
export const nameQuestions = ({
  collection,
  docs,
  payload,
}: {
  readonly collection: LinkedCollection
  readonly docs: readonly unknown[]
  readonly payload: BasePayload
}): readonly NameQuestion[] =>
  namingPaths(collection).map((path) => ({
    collection: targetOf({ collection, path, payload }),
    ids: [...new Set(docs.flatMap((doc) => idsAt({ doc, path })))],
  }))

const targetOf = ({
  collection,
  path,
  payload,
}: {
  readonly collection: LinkedCollection
  readonly path: string | null
  readonly payload: BasePayload
}): string => {
  const fields = payload.collections[collection.slug]?.config.flattenedFields ?? []
  const field = fieldAt({ fields, path })?.field
  const target = field !== undefined && 'relationTo' in field ? field.relationTo : undefined
  return typeof target === 'string' ? target : collection.slug
}
