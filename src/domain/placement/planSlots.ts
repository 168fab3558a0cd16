import type { BodyBlock } from '../article.js'
import type { Place } from './describePlaces.js'
import type { PlacementPolicy, WantedBlock } from './placementPolicy.js'

import { clampAfterBlock } from './clampAfterBlock.js'
import { describePlaces } from './describePlaces.js'
import { isSuitablePlace } from './isSuitablePlace.js'

/**
 * Decides where the links of an article stand: one `afterBlock` for each link, ascending, repeated
 * for links of the same block (`[2, 2, 6, 6, 10]`).
 *
 * A block that is wanted at an unsuitable place moves to the next suitable one, but not as far as
 * the next wanted one, and not nearer to the block before it than the policy allows; where there is
 * none, it is left out. The place after the very last paragraph counts as one between paragraphs.
 *
 * `fixed` are the places an editor asked for: they stay where they are, within the body, suitable or
 * not, and count first towards the number of links that the policy gives this body. A planned block
 * that would be their neighbour is left out; one at the very same place only fills it up. A body
 * without blocks has no places at all.
 */
export function planSlots({
  body,
  policy,
  fixed,
}: {
  readonly body: readonly BodyBlock[]
  readonly policy: PlacementPolicy
  readonly fixed: readonly number[]
}): readonly number[] {
  if (body.length === 0) {
    return []
  }
  const places = describePlaces(body)
  const kept = fixed.map((afterBlock) => clampAfterBlock({ afterBlock, blocks: body.length }))
  const planned = planBlocks({ places, policy })
  const capacity = planned.reduce((sum, { links }) => sum + links, 0)
  const added = planned.flatMap((block) => openSlots({ block, kept, places, policy }))

  return [...kept, ...added.slice(0, Math.max(0, capacity - kept.length))].toSorted((a, b) => a - b)
}

type PlannedBlock = {
  readonly place: Place
  readonly links: number
}

function planBlocks({
  places,
  policy,
}: {
  readonly places: readonly Place[]
  readonly policy: PlacementPolicy
}): readonly PlannedBlock[] {
  const suitable = places.filter((place) =>
    isSuitablePlace({ place, attributionWords: policy.attributionWords }),
  )
  const wanted = wantedBlocks({ paragraphs: places.length, policy })

  return wanted.reduce<readonly PlannedBlock[]>((planned, { afterParagraph, links }, index) => {
    const last = planned.at(-1)
    const earliest = last ? last.place.paragraph + policy.paragraphsBetween : 1
    const end = wanted[index + 1]?.afterParagraph ?? Infinity
    const place = suitable.find(
      ({ paragraph }) => paragraph >= Math.max(afterParagraph, earliest) && paragraph < end,
    )
    return place ? [...planned, { place, links }] : planned
  }, [])
}

function wantedBlocks({
  paragraphs,
  policy: { blocks, shortArticle },
}: {
  readonly paragraphs: number
  readonly policy: PlacementPolicy
}): readonly WantedBlock[] {
  return paragraphs <= shortArticle
    ? [{ afterParagraph: paragraphs, links: 1 }]
    : blocks.toSorted((a, b) => a.afterParagraph - b.afterParagraph)
}

function openSlots({
  block: { place, links },
  kept,
  places,
  policy,
}: {
  readonly block: PlannedBlock
  readonly kept: readonly number[]
  readonly places: readonly Place[]
  readonly policy: PlacementPolicy
}): readonly number[] {
  const taken = kept.filter((afterBlock) => afterBlock === place.afterBlock).length
  const isNeighbour = kept.some(
    (afterBlock) =>
      Math.abs(paragraphsUpTo({ afterBlock, places }) - place.paragraph) < policy.paragraphsBetween,
  )
  const open = taken > 0 ? links - taken : isNeighbour ? 0 : links
  return Array.from({ length: Math.max(0, open) }, () => place.afterBlock)
}

function paragraphsUpTo({
  afterBlock,
  places,
}: {
  readonly afterBlock: number
  readonly places: readonly Place[]
}): number {
  return places.filter((place) => place.afterBlock <= afterBlock).length
}
