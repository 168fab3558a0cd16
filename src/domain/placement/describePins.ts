import type { LinkOrigin } from '../article.js'
import type { LinkBlock, PlaceableLink } from './fillSlots.js'

/** An article that an editor has pinned, and the place that the link has. */
export type PlacedPin = PlaceableLink & {
  readonly afterBlock: number
}

/** A pin with what has become of it. */
export type PinState<L> = PlacedPin & {
  /** Whether it is served: its article is live. */
  readonly isLive: boolean
  /** The automatic link that stands in its place while it is not served. */
  readonly filledBy: L | null
}

/** What becomes of the pins of an article, told from the blocks that are served. */
export function describePins<L extends PlaceableLink & { readonly origin: LinkOrigin }>({
  blocks,
  pins,
}: {
  readonly blocks: readonly LinkBlock<L>[]
  readonly pins: readonly PlacedPin[]
}): readonly PinState<L>[] {
  const served = new Set(blocks.flatMap(({ links }) => links.map(({ articleId }) => articleId)))
  const dead = pins.filter(({ articleId }) => !served.has(articleId))
  return pins.map((pin) => ({
    articleId: pin.articleId,
    afterBlock: pin.afterBlock,
    filledBy: dead.includes(pin) ? fillerOf({ blocks, dead, pin }) : null,
    isLive: served.has(pin.articleId),
  }))
}

/** Dead pins of one place are filled in their order by the automatic links that stand there. */
function fillerOf<L extends PlaceableLink & { readonly origin: LinkOrigin }>({
  blocks,
  dead,
  pin,
}: {
  readonly blocks: readonly LinkBlock<L>[]
  readonly dead: readonly PlacedPin[]
  readonly pin: PlacedPin
}): L | null {
  const fillers = blocks
    .filter(({ afterBlock }) => afterBlock === pin.afterBlock)
    .flatMap(({ links }) => links.filter(({ origin }) => origin === 'automatic'))
  const position = dead
    .filter(({ afterBlock }) => afterBlock === pin.afterBlock)
    .findIndex((other) => other === pin)
  return fillers[position] ?? null
}
