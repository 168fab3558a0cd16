import type { GivenSource } from './sourceTypes.js'

import { consequencesOf } from './sourceTable.js'

/** Whether an article has more of a source's text than its licence lets be taken. */
export function isTakenTooFar(source: GivenSource): boolean {
  const { mayTake } = consequencesOf(source)
  return (
    (source.gave === 'fullText' && mayTake !== 'whole') ||
    (source.gave === 'partOfText' && mayTake === 'nothing')
  )
}
