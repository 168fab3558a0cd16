import type { Gift, SourceFacts } from './sourceTypes.js'

import { consequencesOf } from './sourceTable.js'

/**
 * The credit lines that an article has to print, each once: of what was taken over as it is, not of
 * facts that were only told and of words that are quoted by name. Who asks for no words of its own is
 * named. Where nobody has said what a source gave, its own words are printed.
 */
export function creditLines(sources: readonly SourceFacts[]): readonly string[] {
  const lines = sources
    .filter((source) => consequencesOf(source).isCredited)
    .map(({ creditLine, gave, medium, name }) => {
      if (gave === null) {
        return creditLine
      }
      return taken.has(gave) ? (creditLine ?? medium?.name ?? name) : null
    })
  return [...new Set(lines.flatMap((line) => (line ? [line] : [])))]
}

const taken: ReadonlySet<Gift> = new Set(['fullText', 'partOfText', 'data', 'picture'])
