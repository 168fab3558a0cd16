import type { BodyBlock } from '../article.js'
import type { Place } from './describePlaces.js'

import { wordsAbove } from './wordsAbove.js'

/** A block that the policy wants, at its place. */
export type PlannedBlock = {
  readonly place: Place
  readonly links: number
}

/** A place where links stand already, measured like a {@link Place}. */
export type TakenPlace = Pick<Place, 'afterBlock' | 'paragraph' | 'words'>

/** The places after the given root blocks as the planner measures them, each once. */
export function describeTaken({
  afterBlocks,
  body,
  places,
}: {
  readonly afterBlocks: readonly number[]
  readonly body: readonly BodyBlock[]
  readonly places: readonly Place[]
}): readonly TakenPlace[] {
  const words = wordsAbove(body)
  return [...new Set(afterBlocks)].map((afterBlock) => ({
    afterBlock,
    paragraph: places.filter((place) => place.afterBlock <= afterBlock).length,
    words: words[afterBlock] ?? 0,
  }))
}

/** Whether a block may stand here: as part of one that is there already, or far enough from all. */
export function leavesRoom({
  isFar,
  place,
  taken,
}: {
  readonly isFar: (other: TakenPlace) => boolean
  readonly place: Place
  readonly taken: readonly TakenPlace[]
}): boolean {
  return taken.some(({ afterBlock }) => afterBlock === place.afterBlock) || taken.every(isFar)
}
