import type { FieldHook, FieldHookArgs } from 'payload'

import type { ServedBlock } from '../adapters/links/readBlocks.js'
import type { DocID } from '../domain/article.js'

import { batched } from '../adapters/batched.js'
import { blocksOrNone } from '../adapters/links/blocksOrNone.js'
import { localeOf } from '../adapters/locales.js'
import { wholeArticle } from '../adapters/page/wholeArticle.js'
import { linkedCollectionOf, newsroomOptionsOf } from '../pluginState.js'
import { isRequested, isWhole } from './requestedFields.js'

/** Serves the BACA JUGA blocks of a document; one query for all documents of a list. */
export const readBacaJuga: FieldHook = async (args) =>
  isRequested({ args, light: true }) ? blocksOfDocument(args) : undefined

/** The blocks of one document, read together with those of all others asked for in this turn. */
export const blocksOfDocument = async ({
  collection: config,
  originalDoc,
  ...args
}: FieldHookArgs): Promise<readonly ServedBlock[]> => {
  const { req } = args
  const slug = config?.slug ?? ''
  const id: DocID | undefined = originalDoc?.id
  const collection = linkedCollectionOf({ slug, config: req.payload.config })
  if (collection === null || id === undefined) {
    return []
  }
  if (slug === 'articles' && newsroomOptionsOf(req.payload.config) !== null && isWhole(args)) {
    return (await wholeArticle({ id, req }))?.blocks ?? []
  }
  const blocks = await batched({
    id,
    kind: `blocks:${slug}:${localeOf(req)}`,
    load: (hosts) => blocksOrNone({ collection, hosts, req }),
    req,
  })
  return blocks ?? []
}
