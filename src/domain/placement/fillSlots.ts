import type { DocID } from '../article.js'

/** The least that a link must tell to be placed: which article it leads to. */
export type PlaceableLink = {
  readonly articleId: DocID
}

/** A link with the place an editor, or the imported text, wants for it. */
export type FixedLink<L extends PlaceableLink> = {
  readonly afterBlock: number
  readonly link: L
}

/** The links that stand together after one root block. */
export type LinkBlock<L extends PlaceableLink> = {
  readonly afterBlock: number
  readonly links: readonly L[]
}

/**
 * Puts links into slots (one `afterBlock` for each link, as `planSlots` gives them).
 *
 * Fixed links take a slot of their place, or get one more where none is left; the other slots are
 * filled with the ranked links in their order. No article is linked twice. Blocks come in the order
 * of the body, without empty ones; in a block the fixed links come first. Fixed links that must not
 * be served (their article is not live) are to be left out of `fixed`: a ranked link then takes
 * their slot.
 */
export function fillSlots<L extends PlaceableLink>({
  slots,
  fixed,
  ranked,
}: {
  readonly slots: readonly number[]
  readonly fixed: readonly FixedLink<L>[]
  readonly ranked: readonly L[]
}): readonly LinkBlock<L>[] {
  const pinned = fixed.filter(
    ({ link }, index) =>
      fixed.findIndex((other) => other.link.articleId === link.articleId) === index,
  )
  const others = withoutRepeats({ links: ranked, linked: pinned.map(({ link }) => link) })
  const free = slotsLeft({ slots, taken: pinned.map(({ afterBlock }) => afterBlock) })
  const automatic = free.flatMap((afterBlock, index) => {
    const link = others[index]
    return link ? [{ afterBlock, link }] : []
  })

  return groupByPlace([...pinned, ...automatic])
}

function withoutRepeats<L extends PlaceableLink>({
  links,
  linked,
}: {
  readonly links: readonly L[]
  readonly linked: readonly L[]
}): readonly L[] {
  const seen = new Set<DocID>(linked.map(({ articleId }) => articleId))
  return links.filter(({ articleId }) => {
    const isNew = !seen.has(articleId)
    seen.add(articleId)
    return isNew
  })
}

function slotsLeft({
  slots,
  taken,
}: {
  readonly slots: readonly number[]
  readonly taken: readonly number[]
}): readonly number[] {
  const open = new Map<number, number>()
  for (const afterBlock of taken) {
    open.set(afterBlock, (open.get(afterBlock) ?? 0) + 1)
  }
  return slots
    .filter((afterBlock) => {
      const count = open.get(afterBlock) ?? 0
      open.set(afterBlock, count - 1)
      return count <= 0
    })
    .toSorted((a, b) => a - b)
}

function groupByPlace<L extends PlaceableLink>(
  placed: readonly FixedLink<L>[],
): readonly LinkBlock<L>[] {
  const places = [...new Set(placed.map(({ afterBlock }) => afterBlock))].toSorted((a, b) => a - b)
  return places.map((afterBlock) => ({
    afterBlock,
    links: placed.filter((link) => link.afterBlock === afterBlock).map(({ link }) => link),
  }))
}
