import type { GivenSource, PassOn } from './sourceTypes.js'

import { consequencesOf } from './sourceTable.js'

/**
 * How much of an article others may get from us: as much as the source allows that allows least. A
 * copy whose origin is not said is for nobody.
 */
export function passOn({
  isSyndicated,
  sources,
}: {
  readonly isSyndicated: boolean
  readonly sources: readonly GivenSource[]
}): PassOn {
  const found = new Set(sources.map(passOnOf))
  const isOfUnknown = isSyndicated && !sources.some(isWholeCopy)
  if (isOfUnknown || found.has('nothing')) {
    return 'nothing'
  }
  return found.has('summary') ? 'summary' : 'whole'
}

/** Whether an article has the whole text of a medium from this source. */
export function isWholeCopy(source: GivenSource): boolean {
  return source.gave === 'fullText' && consequencesOf(source).wholeTextIs === 'copy'
}

/** Parts that may be quoted may be quoted by others as well. */
function passOnOf(source: GivenSource): PassOn {
  const { mayTake, passOn: ofWhole } = consequencesOf(source)
  switch (source.gave) {
    case 'fullText':
      return ofWhole
    case 'partOfText':
      return ofWhole === 'whole' || mayTake === 'part' ? 'whole' : 'summary'
    case 'data':
    case 'facts':
    case 'picture':
    case 'quotes':
    case null:
      return 'whole'
  }
}
