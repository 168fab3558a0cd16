import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { ValidationError } from 'payload'

import type { LiveRow } from '../adapters/readLiveRow.js'
import type { DocID } from '../domain/article.js'
import type { ResolvedOptions } from '../options.js'

import { institutionsNamedIn } from '../adapters/gazetteer.js'
import { withoutReadAlso } from '../adapters/lexical.js'
import { reviewNews } from '../adapters/reviewNews.js'
import { fieldsOf, idOf, idsAt, isoAt, listAt, textAt, valueAt } from '../adapters/values.js'
import {
  isCorrected,
  isMaterialChange,
  type MaterialParts,
} from '../domain/publishing/isMaterialChange.js'
import { type ArticleTimes, settleTimes } from '../domain/publishing/settleTimes.js'
import { notedLiveRow } from './liveRows.js'

/**
 * Settles, on the way to the public, what is stored with the article itself: times, former slugs,
 * the times of corrections, the institutions that the text names, what its sources make of it. Whatever is saved gets its review
 * for Google News, so that a planned article has one. Everything goes into the same row and version
 * as the article.
 */
export const settlePublicationBeforeChange =
  ({ attachInstitutions }: ResolvedOptions): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    const next = operation === 'create' ? { ...data, createdBy: creatorOf(req) } : data
    if (next._status !== 'published') {
      return withReview({ data: next, req })
    }
    const id: DocID | null = operation === 'update' ? (originalDoc?.id ?? null) : null
    const live = id === null ? null : notedLiveRow({ id, collection: collection.slug, req })
    const now = new Date()
    const dated = { ...next, ...datedCorrections({ data: next, now }) }
    return withReview({
      data: {
        ...dated,
        ...timesOf({ data: dated, now, req, stored: live?.stored }),
        ...(await settleInstitutions({ attach: attachInstitutions, data: next, req })),
        previousSlugs: formerSlugs({ data: next, live }),
        smallFix: false,
      },
      req,
    })
  }

/** What of a row as stored tells whether an article has changed, and when it did. */
export const datedFields = [
  'body',
  'corrections',
  'firstPublishedAt',
  'kicker',
  'lead',
  'mainImage',
  'mainImageCaption',
  'modifiedAt',
  'title',
] as const

type Data = Readonly<Record<string, unknown>>

const withReview = async ({
  data,
  req,
}: {
  readonly data: Data
  readonly req: PayloadRequest
}): Promise<Data> => {
  const reviewed = await reviewNews({ data, req })
  return {
    ...data,
    // What a source gave may still be chosen wrong and put right in a draft.
    ...(data['_status'] === 'published' && reviewed?.settled),
    news: { ...fieldsOf(data['news']), ...reviewed?.review },
  }
}

/** A correction without a time of its own gets the one at which readers first see it. */
const datedCorrections = ({
  data,
  now,
}: {
  readonly data: Data
  readonly now: Date
}): { readonly corrections?: readonly unknown[] } =>
  Array.isArray(data['corrections'])
    ? {
        corrections: data['corrections'].map((row: unknown) => ({
          ...fieldsOf(row),
          publishedAt: isoAt({ doc: row, path: 'publishedAt' }) ?? now.toISOString(),
        })),
      }
    : {}

const creatorOf = ({ user }: PayloadRequest): DocID | null =>
  user?.collection === 'users' ? user.id : null

const timesOf = ({
  data,
  now,
  req,
  stored,
}: {
  readonly data: Data
  readonly now: Date
  readonly req: PayloadRequest
  readonly stored: unknown
}): ArticleTimes => {
  const versions = { after: materialParts(data), before: materialParts(stored) }
  const settled = settleTimes({
    incoming: { firstPublishedAt: isoAt({ doc: data, path: 'firstPublishedAt' }) },
    isMaterial: isMaterialChange(versions),
    isSmallFix: data['smallFix'] === true && !isCorrected(versions),
    now: now.toISOString(),
    stored: {
      firstPublishedAt: isoAt({ doc: stored, path: 'firstPublishedAt' }),
      modifiedAt: isoAt({ doc: stored, path: 'modifiedAt' }),
    },
  })
  if (settled.kind === 'settled') {
    return settled.times
  }
  const message = 'Waktu tayang ada di masa depan. Gunakan penjadwalan. / Lies in the future.'
  throw new ValidationError(
    { collection: 'articles', errors: [{ message, path: settled.field }], req },
    req.t,
  )
}

const materialParts = (doc: unknown): MaterialParts => ({
  body: withoutReadAlso(valueAt({ doc, path: 'body' })),
  corrections: listAt({ doc, path: 'corrections' }).map(toCorrection),
  kicker: textAt({ doc, path: 'kicker' }),
  lead: textAt({ doc, path: 'lead' }),
  mainImage: idOf(valueAt({ doc, path: 'mainImage' })),
  mainImageCaption: textAt({ doc, path: 'mainImageCaption' }),
  title: textAt({ doc, path: 'title' }),
})

/** Of a document, or of a row as Postgres names its columns. */
const toCorrection = (row: unknown): unknown => ({
  publishedAt:
    isoAt({ doc: row, path: 'publishedAt' }) ?? isoAt({ doc: row, path: 'published_at' }),
  text: textAt({ doc: row, path: 'text' }),
  url: textAt({ doc: row, path: 'url' }),
})

const settleInstitutions = async ({
  attach,
  data,
  req,
}: {
  readonly attach: boolean
  readonly data: Data
  readonly req: PayloadRequest
}): Promise<{
  readonly institutions: readonly DocID[]
  readonly proposedInstitutions: readonly DocID[]
}> => {
  const attached = idsAt({ doc: data, path: 'institutions' })
  const others = await institutionsNamedIn({ doc: data, req })
  return attach
    ? { institutions: [...attached, ...others], proposedInstitutions: [] }
    : { institutions: attached, proposedInstitutions: others }
}

const formerSlugs = ({
  data,
  live,
}: {
  readonly data: Data
  readonly live: LiveRow | null
}): readonly string[] => {
  const slugs = [
    ...listAt({ doc: data, path: 'previousSlugs' }),
    live?.isLive === true ? live.slug : null,
  ]
  return [...new Set(slugs)].filter(
    (slug): slug is string => typeof slug === 'string' && slug !== '' && slug !== data.slug,
  )
}
