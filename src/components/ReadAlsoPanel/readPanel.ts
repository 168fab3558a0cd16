import type { PayloadRequest } from 'payload'

import type { DocID } from '../../domain/article.js'

import { findLiveByTitle } from '../../adapters/findLiveByTitle.js'
import { readBlocks, type ServedBlock } from '../../adapters/readBlocks.js'
import { readLiveRow } from '../../adapters/readLiveRow.js'
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

/** Reads the links of a document as readers get them now; a draft has none yet. */
export const readPanel = async ({
  collection,
  id,
  req,
}: {
  readonly collection: string
  readonly id: DocID | undefined
  readonly req: PayloadRequest
}): Promise<Panel> => {
  const linked = linkedCollectionOf({ config: req.payload.config, slug: collection })
  if (linked === null || id === undefined) {
    return notLive
  }
  const row = await readLiveRow({ collection, id, req })
  if (row?.isLive !== true) {
    return notLive
  }
  const [blocks, pending, hasFailure] = await Promise.all([
    readBlocks({ collection: linked, hosts: [id], req }),
    readPending({ collection, id, req }),
    readFailure({ collection, id, req }),
  ])
  return { blocks: blocks.get(String(id)) ?? [], hasFailure, isLive: true, pending }
}

const notLive: Panel = { blocks: [], hasFailure: false, isLive: false, pending: [] }

type PanelArgs = {
  readonly collection: string
  readonly id: DocID
  readonly req: PayloadRequest
}

const readPending = async ({
  collection,
  id,
  req: { payload, user },
}: PanelArgs): Promise<readonly string[]> => {
  const article = await payload.findByID({
    id,
    collection,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    select: { pendingLinks: true },
    user,
  })
  const titles = titlesOf(article?.pendingLinks)
  const live = await findLiveByTitle({ payload, titleKeys: titles.map(titleKey) })
  return [...new Set(titles)].filter((title) => !live.has(titleKey(title)))
}

const titlesOf = (rows: unknown): readonly string[] =>
  Array.isArray(rows)
    ? rows.flatMap((row: { title?: unknown }) => (typeof row.title === 'string' ? [row.title] : []))
    : []

const readFailure = async ({ collection, id, req: { payload } }: PanelArgs): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'failures',
    // Whoever may edit the document is told that its links are late.
    overrideAccess: true,
    where: {
      document: { equals: String(id) },
      inCollection: { equals: collection },
      resolvedAt: { exists: false },
    },
  })
  return totalDocs > 0
}
