import type { PayloadRequest } from 'payload'

import type { HostLinks, ServedBlock, ServedLink } from '../../adapters/links/readBlocks.js'
import type { LinkedFrom } from '../../adapters/links/whereLinked.js'
import type { DocID } from '../../domain/article.js'
import type { PlacedPin } from '../../domain/placement/describePins.js'

import { type LinkContext, linkContext } from '../../adapters/links/linkContext.js'
import { type PinState, pinStates, storedPins } from '../../adapters/links/pinStates.js'
import { previewLinks } from '../../adapters/links/previewLinks.js'
import { readHostLinks } from '../../adapters/links/readBlocks.js'
import { readLinkedFrom } from '../../adapters/links/whereLinked.js'
import { readLiveRow } from '../../adapters/readLiveRow.js'
import { titleKey } from '../../domain/text/titleKey.js'
import { linkedCollectionOf } from '../../pluginState.js'
import { readFailure, readWantedTitles } from './panelFacts.js'

/** What the panel shows of a document's links. */
export type Panel = {
  readonly isLive: boolean
  /** Whether these are the links that would be chosen if the latest draft went live now. */
  readonly preview: boolean
  readonly blocks: readonly ServedBlock[]
  readonly pins: readonly PinState[]
  /** Titles of imported links whose article is not live. */
  readonly pending: readonly string[]
  /** What comes next when a link goes, best first. */
  readonly runnersUp: readonly ServedLink[]
  /** Who links to the document; null while it is not live. */
  readonly linkedFrom: LinkedFrom | null
  /** Whether links could not be written and the job that tries again is still due. */
  readonly hasFailure: boolean
}

/**
 * Reads the links of a document for the user of the request: as readers get them now, or for one
 * that is not live, as its latest draft would get them. There are none of a document that the user
 * may not read.
 */
export const readPanel = async ({
  id,
  collection: slug,
  req,
}: {
  readonly id: DocID | undefined
  readonly collection: string
  readonly req: PayloadRequest
}): Promise<Panel> => {
  const collection = linkedCollectionOf({ slug, config: req.payload.config })
  if (collection === null || id === undefined) {
    return nothing
  }
  const titles = await readWantedTitles({ id, collection: slug, req })
  if (titles === null) {
    return nothing
  }
  const context = { ...(await linkContext({ collection, req })), id }
  return (await readLiveRow({ id, collection: slug, req }))?.isLive === true
    ? readLive({ ...context, titles })
    : readPreview(context)
}

const nothing: Panel = {
  blocks: [],
  hasFailure: false,
  isLive: false,
  linkedFrom: null,
  pending: [],
  pins: [],
  preview: false,
  runnersUp: [],
}

type Args = LinkContext & { readonly id: DocID }

type Titles = { readonly titles: readonly string[] }

/** Runners-up and linking documents that are shown. */
const shownRunnersUp = 5
const shownHosts = 5

/** The panel is read whenever the editor is opened, so it counts less far than its endpoint. */
const countedHosts = 1000

const readLive = async (args: Args & Titles): Promise<Panel> => {
  const { id, collection, req, slug } = args
  const [byHost, pins, linkedFrom, hasFailure] = await Promise.all([
    readHostLinks({ collection, hosts: [id], req }),
    storedPins(args),
    readLinkedFrom({ ...args, after: null, limit: shownHosts, most: countedHosts }),
    readFailure({ id, collection: slug, req }),
  ])
  const links = byHost.get(String(id)) ?? { blocks: [], runnersUp: [] }
  return {
    ...nothing,
    ...(await shown({ ...args, links, pins })),
    hasFailure,
    isLive: true,
    linkedFrom,
  }
}

/** The editor can be opened when the candidates cannot be read, too. */
const readPreview = async (args: Args): Promise<Panel> => {
  try {
    const preview = await previewLinks(args)
    return preview === null
      ? nothing
      : {
          ...nothing,
          ...(await shown({ ...args, ...preview, links: preview })),
          preview: true,
        }
  } catch (err) {
    args.req.payload.logger.warn({ err, msg: 'newsroom: links of a draft not chosen' })
    return nothing
  }
}

const shown = async ({
  links: { blocks, runnersUp },
  pins,
  titles,
  ...context
}: Args &
  Titles & {
    readonly links: HostLinks
    readonly pins: readonly PlacedPin[]
  }): Promise<Pick<Panel, 'blocks' | 'pending' | 'pins' | 'runnersUp'>> => ({
  blocks,
  pending: withoutServed({ blocks, titles }),
  pins: await pinStates({ ...context, blocks, pins }),
  runnersUp: runnersUp.slice(0, shownRunnersUp),
})

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
