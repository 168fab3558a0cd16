import type { Mention } from './mention.js'

import { smallWords } from './data/nameNeighbours.js'
import { foldedAt, isBracketed, type TextWords } from './textWords.js'

/**
 * The acronyms, folded, that a text explains as something that is no institution: words whose initials
 * they are, with the acronym in brackets behind them (`Key Performance Indicator (KPI)`).
 */
export function definedOtherwise({
  mentions,
  of,
}: {
  readonly mentions: readonly Mention[]
  readonly of: TextWords
}): ReadonlySet<string> {
  const known = new Set(mentions.map(({ end }) => end))
  const found = new Set<string>()
  for (
    let index = of.text.includes('(') ? 1 : of.words.length;
    index < of.words.length;
    index += 1
  ) {
    const acronym = foldedAt(of, index)
    if (
      isBracketed({ index, of }) &&
      !known.has(index) &&
      isInitials({ acronym, end: index, of })
    ) {
      found.add(acronym)
    }
  }
  return found
}

function isInitials({
  acronym,
  end,
  of,
}: {
  readonly acronym: string
  readonly end: number
  readonly of: TextWords
}): boolean {
  let left = acronym.length
  let index = end - 1
  while (left > 0 && index >= 0) {
    const word = foldedAt(of, index)
    if (word.startsWith(acronym[left - 1] ?? '')) {
      left -= 1
    } else if (!smallWords.has(word)) {
      return false
    }
    index -= 1
  }
  return left === 0
}
