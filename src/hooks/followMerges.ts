import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'

import { currentInstitutions } from '../adapters/merging/currentInstitutions.js'
import { mapRelated, relatedIDs } from '../adapters/relatedIDs.js'
import { toStorableID } from '../adapters/toStorableID.js'

/**
 * Has what is saved point to the institution that another one was merged into, where it still names that
 * one: an editor may have opened it before the merge. Those that are named are kept from being merged
 * away until it is saved.
 */
export const withFollowedMerges = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeChange: [...(collection.hooks?.beforeChange ?? []), followMergesBeforeChange],
  },
})

const isID = (asked: Parameters<typeof toStorableID>[0]): boolean => toStorableID(asked) !== null

const followMergesBeforeChange: CollectionBeforeChangeHook = async ({
  collection: { flattenedFields, slug },
  data,
  operation,
  originalDoc,
  req,
}) => {
  const related = {
    fields: flattenedFields,
    payload: req.payload,
    to: 'institutions',
  }
  // What is no id at all, Payload refuses when it validates, after this hook.
  const ids = relatedIDs({ ...related, doc: data }).filter((id) =>
    isID({ collection: 'institutions', payload: req.payload, text: String(id) }),
  )
  if (ids.length === 0) {
    return data
  }
  const own = operation === 'update' ? (originalDoc?.id ?? null) : null
  const current = await currentInstitutions({ collection: slug, ids, own, req })
  return current.size === 0
    ? data
    : mapRelated({ ...related, doc: data, toID: (id) => current.get(String(id)) ?? id })
}
