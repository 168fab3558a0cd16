import type { Payload } from 'payload'

import type { DocID } from '../../domain/article.js'
import type { ParsedArticle } from '../../domain/importing/parsedArticle.js'

import { findOrCreateSources } from './findOrCreateSources.js'
import { importKey } from './importKey.js'
import { inTransaction, type TransactionReq } from './inTransaction.js'
import { toLexicalBody } from './toLexicalBody.js'

/** How the articles of an import are stored. */
export type ImportOptions = {
  /** Publishes the articles; otherwise they become drafts. */
  readonly publish: boolean
  /** ISO 8601 instant of first publication; null for now. */
  readonly publishedAt: string | null
  readonly section: DocID | null
}

/** The article of a text, and what a person should know about it: `code: text`. */
export type ImportedArticle = {
  readonly id: DocID
  readonly warnings: readonly string[]
}

/**
 * Stores one parsed text in one transaction. A text that was imported before (and is not in the
 * trash) changes nothing, unless its article is a draft that was never published and is to be
 * published now.
 *
 * @throws {Error} what Payload refuses, such as a `ValidationError`; then nothing is stored
 */
export const importArticle = async ({
  payload,
  parsed,
  options,
}: {
  readonly payload: Payload
  readonly parsed: ParsedArticle
  readonly options: ImportOptions
}): Promise<ImportedArticle> =>
  inTransaction({
    payload,
    run: async (newReq) => {
      const key = importKey(parsed)
      const existing = await findImported({ key, newReq, payload })
      return existing === null
        ? createArticle({ key, newReq, options, parsed, payload })
        : meetAgain({ existing, newReq, options, payload })
    },
  })

type Existing = {
  readonly id: DocID
  readonly isLive: boolean
  readonly wasPublished: boolean
}

const findImported = async ({
  payload,
  key,
  newReq,
}: {
  readonly payload: Payload
  readonly key: string
  readonly newReq: () => TransactionReq
}): Promise<Existing | null> => {
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req: newReq(),
    select: { _status: true, firstPublishedAt: true },
    sort: 'createdAt',
    where: { importKey: { equals: key } },
  })
  const article = docs[0]
  return article === undefined
    ? null
    : {
        id: article.id,
        isLive: article['_status'] === 'published',
        wasPublished: article['firstPublishedAt'] != null,
      }
}

const createArticle = async ({
  payload,
  parsed,
  options: { publish, publishedAt, section },
  key,
  newReq,
}: {
  readonly payload: Payload
  readonly parsed: ParsedArticle
  readonly options: ImportOptions
  readonly key: string
  readonly newReq: () => TransactionReq
}): Promise<ImportedArticle> => {
  const sources = await findOrCreateSources({ names: parsed.sources, newReq, payload })
  const { id } = await payload.create({
    collection: 'articles',
    data: {
      _status: publish ? 'published' : 'draft',
      body: toLexicalBody(parsed.paragraphs),
      importKey: key,
      kind: 'news',
      lead: parsed.lead,
      pendingLinks: parsed.readAlso.map(({ title, afterParagraph }) => ({
        afterBlock: afterParagraph,
        title,
      })),
      section,
      sources: sources.map((source) => ({ source })),
      title: parsed.title,
      ...(publishedAt === null ? {} : { firstPublishedAt: publishedAt }),
    },
    depth: 0,
    draft: !publish,
    overrideAccess: true,
    req: newReq(),
  })
  return { id, warnings: [] }
}

const meetAgain = async ({
  payload,
  existing: { id, isLive, wasPublished },
  options: { publish, publishedAt },
  newReq,
}: {
  readonly payload: Payload
  readonly existing: Existing
  readonly options: ImportOptions
  readonly newReq: () => TransactionReq
}): Promise<ImportedArticle> => {
  if (!publish || isLive) {
    return { id, warnings: ['unchanged: sudah ada, tidak diubah'] }
  }
  if (wasPublished) {
    return { id, warnings: ['withdrawn: pernah tayang lalu ditarik, tidak diterbitkan lagi'] }
  }
  await payload.update({
    id,
    collection: 'articles',
    data: {
      _status: 'published',
      ...(publishedAt === null ? {} : { firstPublishedAt: publishedAt }),
    },
    depth: 0,
    overrideAccess: true,
    req: newReq(),
  })
  return { id, warnings: ['published: sudah ada sebagai draf, sekarang tayang'] }
}
