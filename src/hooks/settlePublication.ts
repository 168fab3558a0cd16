import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { ValidationError } from 'payload'

import type { LiveRow } from '../adapters/readLiveRow.js'
import type { DocID } from '../domain/article.js'
import type { ResolvedOptions } from '../options.js'

import { institutionsNamedIn } from '../adapters/gazetteer.js'
import { withoutReadAlso } from '../adapters/lexical.js'
import { reviewNews } from '../adapters/reviewNews.js'
import { type At, idOf, idsAt, instantAt, listAt, textAt, valueAt } from '../adapters/values.js'
import { isMaterialChange, type MaterialParts } from '../domain/publishing/isMaterialChange.js'
import { type ArticleTimes, settleTimes } from '../domain/publishing/settleTimes.js'
import { notedLiveRow } from './liveRows.js'

/**
 * Settles, on the way to the public, what is stored with the article itself: times, former slugs,
 * the institutions that the text names, and the review for Google News. Everything goes into the
 * same row and version as the article.
 */
export const settlePublicationBeforeChange =
  ({ attachInstitutions }: ResolvedOptions): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    const next = operation === 'create' ? { ...data, createdBy: creatorOf(req) } : data
    if (next._status !== 'published') {
      return next
    }
    const id: DocID | null = operation === 'update' ? (originalDoc?.id ?? null) : null
    const live = id === null ? null : notedLiveRow({ id, collection: collection.slug, req })
    const settled = {
      ...next,
      ...timesOf({ data: next, now: new Date(), req, stored: live?.stored }),
      ...(await settleInstitutions({ attach: attachInstitutions, data: next, req })),
      previousSlugs: formerSlugs({ data: next, live }),
    }
    return { ...settled, news: { ...next.news, ...(await reviewNews({ data: settled, req })) } }
  }

/** What of a row as stored tells whether an article has changed, and when it did. */
export const datedFields = [
  'body',
  'firstPublishedAt',
  'kicker',
  'lead',
  'mainImage',
  'mainImageCaption',
  'modifiedAt',
  'title',
] as const

type Data = Readonly<Record<string, unknown>>

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
  const settled = settleTimes({
    incoming: { firstPublishedAt: isoAt({ doc: data, path: 'firstPublishedAt' }) },
    isMaterial: isMaterialChange({ after: materialParts(data), before: materialParts(stored) }),
    isSmallFix: false,
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

const isoAt = (at: At): string | null => instantAt(at)?.toISOString() ?? null

const materialParts = (doc: unknown): MaterialParts => ({
  body: withoutReadAlso(valueAt({ doc, path: 'body' })),
  kicker: textAt({ doc, path: 'kicker' }),
  lead: textAt({ doc, path: 'lead' }),
  mainImage: idOf(valueAt({ doc, path: 'mainImage' })),
  mainImageCaption: textAt({ doc, path: 'mainImageCaption' }),
  title: textAt({ doc, path: 'title' }),
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
