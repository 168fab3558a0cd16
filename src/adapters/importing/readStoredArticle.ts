import type { Payload } from 'payload'

import type { DocID } from '../../domain/article.js'

import { textAt } from '../values.js'

/** What a report says about a stored article. */
export type StoredArticle = {
  readonly title: string
  readonly slug: string
  readonly status: 'draft' | 'published'
  readonly institutions: readonly string[]
  readonly sources: readonly string[]
}

/**
 * Reads an article back after its transaction. Payload answers "created" also where Postgres rolled
 * the transaction back in the end, so only a row that is there counts.
 *
 * @returns null when it is not there
 */
export const readStoredArticle = async ({
  payload,
  id,
}: {
  readonly payload: Payload
  readonly id: DocID
}): Promise<StoredArticle | null> => {
  const article: unknown = await payload.findByID({
    id,
    collection: 'articles',
    depth: 1,
    disableErrors: true,
    overrideAccess: true,
    populate: { institutions: { name: true }, sources: { name: true } },
    select: {
      _status: true,
      institutions: true,
      proposedInstitutions: true,
      slug: true,
      sources: true,
      title: true,
    },
  })
  return isRecord(article) ? describe(article) : null
}

const describe = (article: Readonly<Record<string, unknown>>): StoredArticle => ({
  institutions: [
    ...new Set([...namesOf(article['institutions']), ...namesOf(article['proposedInstitutions'])]),
  ],
  slug: textAt({ doc: article, path: 'slug' }),
  sources: listOf(article['sources']).flatMap((row) =>
    namesOf([isRecord(row) ? row['source'] : row]),
  ),
  status: article['_status'] === 'published' ? 'published' : 'draft',
  title: textAt({ doc: article, path: 'title' }),
})

const namesOf = (documents: unknown): readonly string[] =>
  listOf(documents).flatMap((document) =>
    isRecord(document) && typeof document['name'] === 'string' ? [document['name']] : [],
  )

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
