import type { JsonObject, PayloadRequest, SelectIncludeType } from 'payload'

import type { DocID } from '../../domain/article.js'
import type { LinkedCollection } from '../../linkedCollections.js'

/** A document's public row as stored, relationships as ids, with what its links depend on; or null. */
export const storedRow = async ({
  id,
  collection,
  req,
}: {
  readonly id: DocID
  readonly collection: LinkedCollection
  readonly req: PayloadRequest
}): Promise<JsonObject | null> =>
  req.payload.db.findOne({
    collection: collection.slug,
    req,
    select: selectStored(collection),
    where: { id: { equals: id } },
  })

/** Selects what links depend on: each list left out is a join less. */
export const selectStored = (collection: LinkedCollection): SelectIncludeType => {
  const paths = [
    ...ownFields,
    collection.body,
    collection.date,
    collection.institutions,
    collection.kind,
    collection.lead,
    collection.outlet,
    collection.proposedInstitutions,
    collection.region,
    collection.section,
    collection.title,
    collection.topics,
  ]
  return paths.filter((path) => path !== null).reduce<SelectIncludeType>(withPath, {})
}

const ownFields = [
  'avoidWords',
  'bans',
  'createdAt',
  'evergreen',
  'linkWords',
  'neverLinked',
  'noAutomaticLinks',
  'pendingLinks',
  'pins',
  'protectsIdentity',
  'updatedAt',
] as const

const withPath = (select: SelectIncludeType, path: string): SelectIncludeType => {
  const [name = '', ...rest] = path.split('.')
  const known = select[name]
  return {
    ...select,
    [name]:
      rest.length === 0 ? true : withPath(typeof known === 'object' ? known : {}, rest.join('.')),
  }
}
