import type { LinkBlock, PlaceableLink } from './fillSlots.js'

/** The first link, in the order of the body, that blocks have and had not before; or null. */
export function linkGained<L extends PlaceableLink>({
  after,
  before,
}: {
  readonly after: readonly LinkBlock<L>[]
  readonly before: readonly LinkBlock<L>[]
}): L | null {
  const had = new Set(before.flatMap(({ links }) => links.map(({ articleId }) => articleId)))
  return after.flatMap(({ links }) => links).find(({ articleId }) => !had.has(articleId)) ?? null
}
