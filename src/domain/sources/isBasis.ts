import type { GivenSource } from './sourceTypes.js'

import { consequencesOf } from './sourceTable.js'

/**
 * Whether an article is based on a source (rule SO-09): it has text of it, or tells the facts of a
 * source that is a report itself. Nobody is asked to say of old articles what their sources gave.
 */
export function isBasis(source: GivenSource): boolean {
  const { isNamed, isOrigin } = consequencesOf(source)
  switch (source.gave) {
    case 'fullText':
    case 'partOfText':
      return isNamed
    case 'facts':
    case null:
      return isOrigin
    case 'data':
    case 'picture':
    case 'quotes':
      return false
  }
}
