import type { Payload } from 'payload'

import type { DocID } from '../../domain/article.js'
import type { TransactionReq } from './inTransaction.js'

import { slugify } from '../../domain/text/slugify.js'

/**
 * Ids of the sources of these names, in their order and each once. A source that differs only in
 * case or punctuation is the same; one that is not there yet is made, as another medium.
 */
export const findOrCreateSources = async ({
  payload,
  names,
  newReq,
}: {
  readonly payload: Payload
  readonly names: readonly string[]
  readonly newReq: () => TransactionReq
}): Promise<readonly DocID[]> => {
  const ids = new Set<DocID>()
  for (const name of names) {
    ids.add(
      (await findSource({ name, newReq, payload })) ??
        (await createSource({ name, newReq, payload })),
    )
  }
  return [...ids]
}

type SourceArgs = {
  readonly payload: Payload
  readonly name: string
  readonly newReq: () => TransactionReq
}

// The slug is unique, so a name that gives a slug which is taken could not be created.
const findSource = async ({ payload, name, newReq }: SourceArgs): Promise<DocID | null> => {
  const { docs } = await payload.find({
    collection: 'sources',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req: newReq(),
    select: {},
    where: { slug: { equals: slugify({ fallback: 'tanpa-nama', text: name }) } },
  })
  return docs[0]?.id ?? null
}

const createSource = async ({ payload, name, newReq }: SourceArgs): Promise<DocID> => {
  const { id } = await payload.create({
    collection: 'sources',
    data: { kind: 'otherMedium', name },
    depth: 0,
    overrideAccess: true,
    req: newReq(),
  })
  return id
}
