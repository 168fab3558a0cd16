import { foldWord } from '../text/foldWord.js'
import { stopWords } from '../text/stopWords.js'
import { words } from '../text/words.js'

/** A word or name counted: how readers see it, and how often it stands in title and body. */
export type Count = {
  readonly label: string
  readonly inTitle: number
  readonly inBody: number
}

/**
 * Counts the terms of an article by their folded form: words of three characters or more that are
 * neither bare numbers nor stop words. The label is the first spelling, or the first one in small
 * letters if there is any (headlines capitalise every word).
 */
export function countTerms({
  title,
  body,
}: {
  readonly title: string
  readonly body: readonly string[]
}): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>()
  for (const { text } of words(title)) {
    add({ counts, text, inTitle: 1, inBody: 0 })
  }
  for (const { text } of body.flatMap(words)) {
    add({ counts, text, inTitle: 0, inBody: 1 })
  }
  return counts
}

/** Whether a folded word is a term: three characters or more, no bare number, no stop word. */
export function isTerm(folded: string): boolean {
  return folded.length >= 3 && !/^\p{N}+$/u.test(folded) && !stopWords.has(folded)
}

function add({
  counts,
  text,
  inTitle,
  inBody,
}: {
  readonly counts: Map<string, Count>
  readonly text: string
  readonly inTitle: number
  readonly inBody: number
}): void {
  const folded = foldWord(text)
  if (!isTerm(folded)) {
    return
  }
  const before = counts.get(folded)
  counts.set(folded, {
    label: before && (isSmall(before.label) || !isSmall(text)) ? before.label : text,
    inTitle: (before?.inTitle ?? 0) + inTitle,
    inBody: (before?.inBody ?? 0) + inBody,
  })
}

function isSmall(text: string): boolean {
  return text === text.toLowerCase()
}
