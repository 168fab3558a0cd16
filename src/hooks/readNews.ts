import type { FieldHook, FieldHookArgs, PayloadRequest } from 'payload'

import type { DocID } from '../domain/article.js'
import type { NewsFacts } from '../domain/news/newsFacts.js'

import { batched } from '../adapters/batched.js'
import { nestedRequest } from '../adapters/nestedRequest.js'
import { outletOf } from '../adapters/outlets.js'
import { readStoredArticles } from '../adapters/page/storedArticles.js'
import { toNewsFacts } from '../adapters/toNewsFacts.js'
import { idOf, valueAt } from '../adapters/values.js'
import { headData } from '../domain/news/headData.js'
import { newsArticle } from '../domain/news/newsArticle.js'
import { newsroomOptionsOf } from '../pluginState.js'
import { isRequested } from './requestedFields.js'

/** Serves the JSON-LD of an article, made from what is stored at this moment. */
export const readJsonLd: FieldHook = async (args) => derive({ args, make: newsArticle })

/**
 * Serves the keywords of an article: the names of its topics and institutions. None where someone in
 * it must not be recognised (rule ID-18).
 */
export const readKeywords: FieldHook = async (args) =>
  derive({ args, make: ({ article }) => (article.protectsIdentity ? [] : article.keywords) })

/** Serves title, meta and link tags of an article's page. */
export const readHead: FieldHook = async (args) => derive({ args, make: headData })

const derive = async <T>({
  args,
  make,
}: {
  readonly args: FieldHookArgs
  readonly make: (facts: NewsFacts) => T
}): Promise<T | undefined> => {
  const { originalDoc, req } = args
  const id: DocID | undefined = originalDoc?.id
  if (id === undefined || !isRequested({ args, light: false })) {
    return undefined
  }
  const facts = await batched({
    id,
    kind: 'news',
    load: (ids) => readNewsFacts({ ids, req }),
    req,
  })
  return facts === undefined ? undefined : make(facts)
}

const readNewsFacts = async ({ ids, req }: Wanted): Promise<ReadonlyMap<string, NewsFacts>> => {
  const options = newsroomOptionsOf(req.payload.config)
  if (options === null) {
    return new Map()
  }
  const docs = (await storedDocs({ ids, req })) ?? (await foundDocs({ ids, req }))
  const entries = await Promise.all(
    docs.map(async (doc) => {
      const outlet = await outletOf({ id: idOf(valueAt({ doc, path: 'outlet' })), req })
      return outlet === null
        ? []
        : [[String(idOf(doc)), toNewsFacts({ doc, outlet, paths: options.paths, req })] as const]
    }),
  )
  return new Map(entries.flat())
}

type Wanted = { readonly ids: readonly DocID[]; readonly req: PayloadRequest }

/** In one statement, as anybody reads them: what metadata says is public. */
const storedDocs = async (wanted: Wanted): Promise<readonly object[] | null> => {
  const found = await readStoredArticles(wanted)
  return found && Array.from(found.values(), ({ body, doc }) => ({ ...doc, body }))
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
  reviewed: true,
  section: true,
  slug: true,
  sources: true,
  sponsor: true,
  title: true,
  topics: true,
  translations: true,
} as const
