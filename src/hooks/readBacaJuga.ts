import type { FieldHook, PayloadRequest } from 'payload'

import type { ServedBlock } from '../adapters/links/readBlocks.js'
import type { DocID } from '../domain/article.js'

import { batched } from '../adapters/batched.js'
import { readBlocks } from '../adapters/links/readBlocks.js'
import { localeOf } from '../adapters/locales.js'
import { linkedCollectionOf } from '../pluginState.js'
import { isRequested } from './requestedFields.js'

/** Serves the BACA JUGA blocks of a document; one query for all documents of a list. */
export const readBacaJuga: FieldHook = async (args) =>
  isRequested({ args, light: true }) && args.collection
    ? blocksOfDocument({
        id: args.originalDoc?.id,
        collection: args.collection.slug,
        req: args.req,
      })
    : undefined

/** The blocks of one document, read together with those of all others asked for in this turn. */
export const blocksOfDocument = async ({
  id,
  collection: slug,
  req,
}: {
  readonly id: DocID | undefined
  readonly collection: string
  readonly req: PayloadRequest
}): Promise<readonly ServedBlock[]> => {
  const collection = linkedCollectionOf({ slug, config: req.payload.config })
  if (collection === null || id === undefined) {
    return []
  }
  const blocks = await batched({
    id,
    kind: `blocks:${slug}:${localeOf(req)}`,
    load: (hosts) => readBlocksOrNone({ collection, hosts, req }),
    req,
  })
  return blocks ?? []
}

/** A page is served without links rather than not at all. */
const readBlocksOrNone = async (
  args: Parameters<typeof readBlocks>[0],
): ReturnType<typeof readBlocks> => {
  try {
    return await readBlocks(args)
  } catch (err) {
    args.req.payload.logger.error({ err, msg: 'newsroom: links not read' })
    return new Map()
  }
}
