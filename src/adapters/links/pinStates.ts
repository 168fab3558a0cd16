import type { DocID } from '../../domain/article.js'
import type { LinkContext } from './linkContext.js'
import type { ServedBlock, ServedLink } from './readBlocks.js'

import { linkTableNames } from '../../database/linkTableNames.js'
import {
  describePins,
  type PlacedPin,
  type PinState as State,
} from '../../domain/placement/describePins.js'
import { readTitles } from './readTitles.js'

/** A pin with what has become of it; the title is null where the user may not read the article. */
export type PinState = State<ServedLink> & { readonly title: string | null }

/** The pins of a live document, in their order. */
export const storedPins = async ({
  id,
  db,
  slug,
}: LinkContext & { readonly id: DocID }): Promise<readonly PlacedPin[]> => {
  const { links } = linkTableNames({ slug })
  const { rows } = await db.query<{ readonly target: DocID; readonly after_block: number }>({
    text: `select target, after_block from ${links}
      where host = $1 and origin = 'pinned' and target is not null order by rank`,
    values: [id],
  })
  return rows.map(({ after_block, target }) => ({
    afterBlock: after_block,
    articleId: String(target),
  }))
}

/** Whether pins are served from these blocks, and if not, what stands in their places. */
export const pinStates = async ({
  blocks,
  pins,
  ...context
}: LinkContext & {
  readonly blocks: readonly ServedBlock[]
  readonly pins: readonly PlacedPin[]
}): Promise<readonly PinState[]> => {
  const states = describePins({ blocks, pins })
  const served = new Map(
    blocks.flatMap(({ links }) => links.map(({ articleId, title }) => [articleId, title])),
  )
  const dead = states.flatMap(({ articleId, isLive }) => (isLive ? [] : [articleId]))
  const titles = await readTitles({ ...context, ids: dead })
  return states.map((state) => ({
    ...state,
    title: served.get(String(state.articleId)) ?? titles.get(String(state.articleId)) ?? null,
  }))
}
