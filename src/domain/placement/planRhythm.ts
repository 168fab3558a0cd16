import type { Place } from './describePlaces.js'
import type { RhythmPolicy } from './placementPolicy.js'

import { isSuitablePlace } from './isSuitablePlace.js'
import { leavesRoom, type PlannedBlock, type TakenPlace } from './plannedBlock.js'

/**
 * The blocks of an article by the words read: the first one at the first suitable place with enough
 * words and paragraphs above it, each further one at the next suitable place that is far enough from
 * it, and all of them far enough from the places that are taken.
 *
 * Where more would fit than the policy allows, the blocks spread over the whole article: newsrooms,
 * too, rather widen the gaps of a long article (to a median of 155 words at 450 to 600 words of
 * text, from 81 at 150 to 250).
 *
 * An article that has no place for even one (too short, or all its places unsuitable) gets a single
 * link: at the first suitable place from the policy's first paragraph on, and if there is none, at
 * the very end, whatever `allowLast` says, because short items would never get a link otherwise.
 * Where places are taken it has links already and gets none.
 */
export function planRhythm({
  places,
  policy,
  taken,
}: {
  readonly places: readonly Place[]
  readonly policy: RhythmPolicy
  readonly taken: readonly TakenPlace[]
}): readonly PlannedBlock[] {
  const { attributionWords, linksPerBlock, maxBlocks } = policy
  const suitable = places.filter((place) => isSuitablePlace({ place, attributionWords }))
  const rhythm = followRhythm({ places: suitable, policy, taken })
  const chosen = rhythm.length > 0 || taken.length > 0 ? rhythm : onlyPlace({ suitable, policy })
  const links = rhythm.length > 0 ? linksPerBlock : Math.min(1, linksPerBlock)

  return spread({ count: maxBlocks, places: chosen }).map((place) => ({ links, place }))
}

function followRhythm({
  places,
  policy: { allowLast, firstAfterParagraph, firstAfterWords, wordsBetween },
  taken,
}: Parameters<typeof planRhythm>[0]): readonly Place[] {
  const open = places.filter(
    (place) =>
      place.words >= firstAfterWords &&
      place.paragraph >= firstAfterParagraph &&
      (allowLast || place.next !== null) &&
      leavesRoom({
        isFar: ({ words }) => Math.abs(words - place.words) >= wordsBetween,
        place,
        taken,
      }),
  )
  return open.reduce<readonly Place[]>((chosen, place) => {
    const last = chosen.at(-1)
    return !last || place.words - last.words >= wordsBetween ? [...chosen, place] : chosen
  }, [])
}

function onlyPlace({
  suitable,
  policy: { firstAfterParagraph },
}: {
  readonly suitable: readonly Place[]
  readonly policy: RhythmPolicy
}): readonly Place[] {
  const place =
    suitable.find(({ paragraph }) => paragraph >= firstAfterParagraph) ??
    suitable.find(({ next }) => next === null)
  return place ? [place] : []
}

/** As many of the places, evenly among them, the first one always. */
function spread({
  count,
  places,
}: {
  readonly count: number
  readonly places: readonly Place[]
}): readonly Place[] {
  const shareOf = (index: number): number => Math.floor((index * count) / places.length)
  return places
    .filter((_, index) => index === 0 || shareOf(index) > shareOf(index - 1))
    .slice(0, Math.max(0, count))
}
