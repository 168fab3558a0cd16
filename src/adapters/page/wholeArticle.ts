import type { PayloadRequest } from 'payload'

import type { DocID } from '../../domain/article.js'
import type { NewsFacts } from '../../domain/news/newsFacts.js'
import type { ServedBlock } from '../links/readBlocks.js'
import type { StoredPage } from './storedArticles.js'

import { newsroomOptionsOf } from '../../pluginState.js'
import { articlesOf } from '../articlesOf.js'
import { batched } from '../batched.js'
import { contextMap } from '../contextMap.js'
import { blocksOrNone } from '../links/blocksOrNone.js'
import { toHostLinks } from '../links/readBlocks.js'
import { nestedRequest } from '../nestedRequest.js'
import { outletOf } from '../outlets.js'
import { toNewsFacts } from '../toNewsFacts.js'
import { idOf, valueAt } from '../values.js'
import { readStoredArticles } from './storedArticles.js'

/** What the derived fields of an article are made of. */
export type WholeArticle = {
  readonly blocks: readonly ServedBlock[]
  /** null where the reader may not see the article that is stored. */
  readonly facts: NewsFacts | null
}

/** Reads an article together with all others asked for in this turn, in one statement. */
export const wholeArticle = async ({
  id,
  req,
}: {
  readonly id: DocID
  readonly req: PayloadRequest
}): Promise<WholeArticle | undefined> =>
  batched({ id, kind: 'whole', load: async (ids) => takeOrRead({ ids, req }), req })

/**
 * Starts to read an article that will be asked for soon, while Payload reads it itself: the next
 * {@link wholeArticle} of the same request takes what is read then.
 */
export const readAhead = ({
  id,
  req,
}: {
  readonly id: DocID
  readonly req: PayloadRequest
}): void => {
  const reading = readWhole({ ids: [id], req })
  // Who takes it is told; where nobody does, as for an article that is not there, it is no matter.
  reading.catch(() => undefined)
  readAheadBy(req).set(String(id), reading)
}

const readAheadBy = ({
  context,
}: PayloadRequest): Map<string, Promise<ReadonlyMap<string, WholeArticle>>> =>
  contextMap({ context, key: 'newsroomReadAhead' })

/** Taken once: a later read of the same request may find another text. */
const takeOrRead = async ({ ids, req }: Wanted): Promise<ReadonlyMap<string, WholeArticle>> => {
  const ahead = readAheadBy(req)
  const [id] = ids
  const reading = ids.length === 1 ? ahead.get(String(id)) : undefined
  ahead.clear()
  return reading ?? readWhole({ ids, req })
}

type Wanted = { readonly ids: readonly DocID[]; readonly req: PayloadRequest }

const readWhole = async (wanted: Wanted): Promise<ReadonlyMap<string, WholeArticle>> => {
  const { ids, req } = wanted
  const stored = await readStoredArticles(wanted)
  const blocks =
    stored === null
      ? await blocksOrNone({ collection: articlesOf(req), hosts: ids, req })
      : await storedBlocks({ pages: [...stored.values()], req })
  const docs: readonly Readable[] =
    stored === null
      ? (await foundDocs(wanted)).map((doc) => ({ doc }))
      : Array.from(stored.values(), ({ body, doc, regions }) => ({
          doc: { ...doc, body },
          regions,
        }))
  const facts = new Map(
    await Promise.all(
      docs.map(async (one) => [String(idOf(one.doc)), await toFacts({ ...one, req })] as const),
    ),
  )
  return new Map(
    ids.map((id) => [
      String(id),
      { blocks: blocks.get(String(id)) ?? [], facts: facts.get(String(id)) ?? null },
    ]),
  )
}

/** The blocks of articles that are read, by id as text; those without links have no entry. */
export const storedBlocks = async ({
  pages,
  req,
}: {
  readonly pages: readonly StoredPage[]
  readonly req: PayloadRequest
}): Promise<ReadonlyMap<string, readonly ServedBlock[]>> => {
  const rows = pages.flatMap(({ links }) => links)
  const hosts = await toHostLinks({
    collection: articlesOf(req),
    req,
    rows: Promise.resolve(rows),
  })
  return new Map(Array.from(hosts, ([id, { blocks }]) => [id, blocks]))
}

type Readable = {
  /** An article with its text and all that it names. */
  readonly doc: object
  /** The names of its region and of all above; without them, as far as they are populated. */
  readonly regions?: readonly string[]
}

/** The facts of an article. */
export const toFacts = async ({
  req,
  ...readable
}: Readable & { readonly req: PayloadRequest }): Promise<NewsFacts | null> => {
  const { doc } = readable
  const options = newsroomOptionsOf(req.payload.config)
  const outlet = await outletOf({ id: idOf(valueAt({ doc, path: 'outlet' })), req })
  return options === null || outlet === null
    ? null
    : toNewsFacts({ ...readable, outlet, paths: options.paths, req })
}

const foundDocs = async ({ ids, req }: Wanted): Promise<readonly object[]> => {
  const { docs } = await req.payload.find({
    collection: 'articles',
    depth: 2,
    draft: false,
    limit: ids.length,
    overrideAccess: false,
    pagination: false,
    req: nestedRequest({ req }),
    select: storedFields,
    user: req.user,
    where: { id: { in: [...ids] } },
  })
  return docs
}

const storedFields = {
  authors: true,
  body: true,
  corrections: true,
  dateline: true,
  editor: true,
  firstPublishedAt: true,
  institutions: true,
  isSyndicated: true,
  kind: true,
  lead: true,
  live: true,
  mainImage: true,
  mainImageCaption: true,
  mainImageCredit: true,
  modifiedAt: true,
  notForGoogleNews: true,
  outlet: true,
  paywall: true,
  places: true,
  protectsIdentity: true,
  region: true,
  reviewed: true,
  section: true,
  slug: true,
  sources: true,
  sponsor: true,
  title: true,
  topics: true,
  translations: true,
} as const
