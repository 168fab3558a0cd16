import type { PayloadRequest } from 'payload'

import type { DocID } from '../../domain/article.js'

import { readBlocks, type ServedBlock } from '../../adapters/readBlocks.js'
import { readLiveRow } from '../../adapters/readLiveRow.js'
import { textAt, valueAt } from '../../adapters/values.js'
import { titleKey } from '../../domain/text/titleKey.js'
import { linkedCollectionOf } from '../../pluginState.js'

/** What the panel shows of a document's links. */
export type Panel = {
  readonly isLive: boolean
  readonly blocks: readonly ServedBlock[]
  /** Titles of imported links whose article is not live. */
  readonly pending: readonly string[]
  /** Whether links could not be written and the job that tries again is still due. */
  readonly hasFailure: boolean
}

/**
 * Reads the links of a document as readers get them now, for the user of the request. A draft has
 * none yet, nor has a document that the user may not read.
 */
export const readPanel = async ({
  id,
  collection,
  req,
}: {
  readonly id: DocID | undefined
  readonly collection: string
  readonly req: PayloadRequest
}): Promise<Panel> => {
  const linked = linkedCollectionOf({ slug: collection, config: req.payload.config })
  if (linked === null || id === undefined) {
    return notLive
  }
  const titles = await readWantedTitles({ id, collection, req })
  if (titles === null || (await readLiveRow({ id, collection, req }))?.isLive !== true) {
    return notLive
  }
  const [byHost, hasFailure] = await Promise.all([
    readBlocks({ collection: linked, hosts: [id], req }),
    readFailure({ id, collection, req }),
  ])
  const blocks = byHost.get(String(id)) ?? []
  return { blocks, hasFailure, isLive: true, pending: withoutServed({ blocks, titles }) }
}

const notLive: Panel = { blocks: [], hasFailure: false, isLive: false, pending: [] }

type PanelArgs = {
  readonly id: DocID
  readonly collection: string
  readonly req: PayloadRequest
}

/** The titles that the imported text links to; null when the user may not read the document. */
const readWantedTitles = async ({
  id,
  collection,
  req: { payload, user },
}: PanelArgs): Promise<readonly string[] | null> => {
  const document: unknown = await payload.findByID({
    id,
    collection,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    select: { pendingLinks: true },
    user,
  })
  const links = valueAt({ doc: document, path: 'pendingLinks' })
  return document === null
    ? null
    : (Array.isArray(links) ? links : []).map((doc) => textAt({ doc, path: 'title' }))
}

const withoutServed = ({
  blocks,
  titles,
}: {
  readonly blocks: readonly ServedBlock[]
  readonly titles: readonly string[]
}): readonly string[] => {
  const served = new Set(blocks.flatMap(({ links }) => links.map(({ title }) => titleKey(title))))
  return [...new Set(titles)].filter((title) => !served.has(titleKey(title)))
}

const readFailure = async ({ id, collection, req: { payload } }: PanelArgs): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'failures',
    // Whoever may read the document is told that its links are late.
    overrideAccess: true,
    where: {
      document: { equals: String(id) },
      inCollection: { equals: collection },
      resolvedAt: { exists: false },
    },
  })
  return totalDocs > 0
}
