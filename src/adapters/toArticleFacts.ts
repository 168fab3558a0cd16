import type { BasePayload, FlattenedField, PayloadRequest } from 'payload'

import type { ArticleFacts, DocID } from '../domain/article.js'
import type { LinkedCollection } from '../linkedCollections.js'
import type { Handle } from './postgres.js'

import { toBodyBlocks } from './lexical.js'
import { namesOf } from './namesOf.js'
import { outletOf } from './outlets.js'
import { idOf, idsAt, instantAt, textAt, valueAt } from './values.js'

/**
 * What the ranker knows of a document, read from its stored row (relationships as ids) and one
 * statement for the names of its section, topics and institutions.
 */
export const toArticleFacts = async ({
  id,
  collection,
  doc,
  handle,
  req,
}: {
  readonly id: DocID
  readonly collection: LinkedCollection
  readonly doc: unknown
  readonly handle: Handle
  readonly req: PayloadRequest
}): Promise<ArticleFacts> => {
  const { payload } = req
  const question = (path: string | null) => ({
    collection: targetOf({ collection, path, payload }),
    ids: idsAt({ doc, path }),
  })
  const [section = [], topics = [], institutions = [], proposed = []] = await namesOf({
    handle,
    payload,
    questions: [
      question(collection.section),
      question(collection.topics),
      question(collection.institutions),
      question(collection.proposedInstitutions),
    ],
  })

  return {
    id,
    body: toBodyBlocks(valueAt({ doc, path: collection.body })),
    institutions: [...institutions, ...proposed],
    lead: textAt({ doc, path: collection.lead }),
    outlet: await outletIDOf({ collection, doc, req }),
    publishedAt: (
      instantAt({ doc, path: collection.date }) ??
      instantAt({ doc, path: 'createdAt' }) ??
      new Date(0)
    ).toISOString(),
    section: section[0] ?? null,
    title: textAt({ doc, path: collection.title }),
    topics,
  }
}

const outletIDOf = async ({
  collection: { outlet },
  doc,
  req,
}: {
  readonly collection: LinkedCollection
  readonly doc: unknown
  readonly req: PayloadRequest
}): Promise<DocID | null> =>
  outlet === null
    ? null
    : ((await outletOf({ id: idOf(valueAt({ doc, path: outlet })), req }))?.id ?? null)

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
  const field = path === null ? undefined : fieldAt({ fields, path: path.split('.') })
  const target = field !== undefined && 'relationTo' in field ? field.relationTo : undefined
  return typeof target === 'string' ? target : collection.slug
}

const fieldAt = ({
  fields,
  path: [name, ...rest],
}: {
  readonly fields: readonly FlattenedField[]
  readonly path: readonly string[]
}): FlattenedField | undefined => {
  const field = fields.find((candidate) => candidate.name === name)
  return rest.length > 0 && field !== undefined && 'flattenedFields' in field
    ? fieldAt({ fields: field.flattenedFields, path: rest })
    : field
}
