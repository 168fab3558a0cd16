import type { Gap } from './nameWords.js'

import { foldWord } from '../text/foldWord.js'
import { type Word, words } from '../text/words.js'
import { gapBetween } from './nameWords.js'

/** The words of a text that is searched for names, and what its letters tell of how it is written. */
export type TextWords = {
  readonly text: string
  readonly words: readonly Word[]
  /** As a headline: capitals tell nothing. */
  readonly isCapitals: boolean
  /** In a hurry: not one capital. */
  readonly isSmall: boolean
  /** Folded forms, as far as they have been asked for. */
  readonly known: (string | undefined)[]
}

/** Splits a text into words. */
export function textWords(text: string): TextWords {
  const found = words(text)
  const isSmall = text === text.toLowerCase()
  return {
    isCapitals: !isSmall && found.length > 2 && text === text.toUpperCase(),
    isSmall,
    known: [],
    text,
    words: found,
  }
}

/** A word in its folded form; empty behind the last. */
export function foldedAt({ known, words: all }: TextWords, index: number): string {
  const before = known[index]
  if (before !== undefined) {
    return before
  }
  const word = all[index]
  if (word === undefined) {
    return ''
  }
  const folded = foldWord(word.text)
  known[index] = folded
  return folded
}

/** The folded forms of some words, those from one on and before another. */
export function foldedBetween({
  end,
  from,
  of,
}: {
  readonly end: number
  readonly from: number
  readonly of: TextWords
}): readonly string[] {
  const found: string[] = []
  for (let index = from; index < end; index += 1) {
    found.push(foldedAt(of, index))
  }
  return found
}

/** What stands between a word and the one before it. */
export function gapBefore({
  index,
  of: { text, words: all },
}: {
  readonly index: number
  readonly of: TextWords
}): Gap {
  const word = all[index]
  return word === undefined ? 'paragraph' : gapBetween({ before: all[index - 1], text, word })
}

/** Where a run of words ends in the text (UTF-16). */
export function endOf({ index, of }: { readonly index: number; readonly of: TextWords }): number {
  const word = of.words[index]
  return word === undefined ? of.text.length : word.offset + word.text.length
}

/** Whether a word stands alone in brackets. */
export function isBracketed({
  index,
  of,
}: {
  readonly index: number
  readonly of: TextWords
}): boolean {
  const word = of.words[index]
  return (
    word !== undefined &&
    of.text[word.offset - 1] === '(' &&
    of.text[word.offset + word.text.length] === ')'
  )
}
