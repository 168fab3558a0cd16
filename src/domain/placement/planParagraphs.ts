import type { Place } from './describePlaces.js'
import type { ParagraphsPolicy, WantedBlock } from './placementPolicy.js'

import { isSuitablePlace } from './isSuitablePlace.js'
import { leavesRoom, type PlannedBlock, type TakenPlace } from './plannedBlock.js'

/**
 * The blocks of an article at the paragraphs a policy names.
 *
 * A block that is wanted at an unsuitable place moves to the next suitable one (one that is wanted
 * in the middle or at the end to the nearest), but not as far as the next wanted one, and not nearer
 * to the block before it than the policy allows; where there is none, it is left out, and so is one
 * that would be the neighbour of a place that is taken.
 */
export function planParagraphs({
  places,
  policy,
  taken,
}: {
  readonly places: readonly Place[]
  readonly policy: ParagraphsPolicy
  readonly taken: readonly TakenPlace[]
}): readonly PlannedBlock[] {
  const suitable = suitablePlaces({ places, policy })
  const wanted = wantedBlocks({ paragraphs: places.length, policy })
  const planned = wanted.reduce<readonly PlannedBlock[]>((above, block, index) => {
    const last = above.at(-1)?.place.paragraph ?? -Infinity
    const place = nearestPlace({
      block,
      earliest: last + policy.paragraphsBetween,
      end: wanted[index + 1]?.paragraph ?? Infinity,
      suitable,
    })
    return place ? [...above, { links: block.links, place }] : above
  }, [])

  return planned.filter(({ place }) =>
    leavesRoom({
      isFar: ({ paragraph }) => Math.abs(paragraph - place.paragraph) >= policy.paragraphsBetween,
      place,
      taken,
    }),
  )
}

function suitablePlaces({
  places,
  policy: { allowLast, attributionWords, shortArticle },
}: {
  readonly places: readonly Place[]
  readonly policy: ParagraphsPolicy
}): readonly Place[] {
  const mayBeLast = allowLast || places.length <= shortArticle
  return places.filter(
    (place) => isSuitablePlace({ place, attributionWords }) && (mayBeLast || place.next !== null),
  )
}

type NumberedBlock = {
  readonly links: number
  readonly paragraph: number
  /** Whether it may move towards the top, too. */
  readonly movesUp: boolean
}

function wantedBlocks({
  paragraphs,
  policy: { blocks, shortArticle },
}: {
  readonly paragraphs: number
  readonly policy: ParagraphsPolicy
}): readonly NumberedBlock[] {
  return paragraphs <= shortArticle
    ? [{ links: 1, movesUp: false, paragraph: paragraphs }]
    : blocks
        .map(({ afterParagraph, links }) => ({
          links,
          movesUp: typeof afterParagraph !== 'number',
          paragraph: toNumber({ afterParagraph, paragraphs }),
        }))
        .toSorted((a, b) => a.paragraph - b.paragraph)
}

function toNumber({
  afterParagraph,
  paragraphs,
}: {
  readonly afterParagraph: WantedBlock['afterParagraph']
  readonly paragraphs: number
}): number {
  switch (afterParagraph) {
    case 'last':
      return paragraphs
    case 'middle':
      return Math.ceil(paragraphs / 2)
    default:
      return afterParagraph
  }
}

function nearestPlace({
  block: { movesUp, paragraph: wanted },
  earliest,
  end,
  suitable,
}: {
  readonly block: NumberedBlock
  readonly earliest: number
  readonly end: number
  readonly suitable: readonly Place[]
}): Place | undefined {
  const from = movesUp ? earliest : Math.max(earliest, wanted)
  const distance = ({ paragraph }: Place): number => Math.abs(paragraph - wanted)
  return suitable
    .filter(({ paragraph }) => paragraph >= from && paragraph < end)
    .toSorted((a, b) => distance(a) - distance(b) || b.paragraph - a.paragraph)[0]
}
