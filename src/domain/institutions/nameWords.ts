import type { Word } from '../text/words.js'

import { foldWord } from '../text/foldWord.js'
import { words } from '../text/words.js'

/**
 * What stands between a word and the one before it: `none` of any weight (spaces, one line break, a
 * hyphen or slash without spaces, the full stop of an abbreviation), `punctuation`, or a
 * `paragraph` break (a blank line; also before the first word).
 */
export type Gap = 'none' | 'paragraph' | 'punctuation'

/** A word of a name or of a text that is searched for names. */
export type NameWord = Word & {
  readonly folded: string
  readonly gap: Gap
}

/** The words of a text with their folded forms and the gaps between them. */
export function nameWords(text: string): readonly NameWord[] {
  const found = words(text)
  return found.map((word, index) => ({
    text: word.text,
    offset: word.offset,
    folded: foldWord(word.text),
    gap: gapBetween({ text, before: found[index - 1], word }),
  }))
}

/** What stands between a word and the one before it in the text. */
export function gapBetween({
  text,
  before,
  word,
}: {
  readonly text: string
  readonly before: Word | undefined
  readonly word: Word
}): Gap {
  if (!before) {
    return 'paragraph'
  }
  const between = text.slice(before.offset + before.text.length, word.offset)
  if (between === ' ') {
    return 'none'
  }
  if (/\n\s*\n/.test(between)) {
    return 'paragraph'
  }
  const abbreviated = before.text.length <= longestAbbreviation && /^\.\s*$/.test(between)
  return abbreviated || lightGap.test(between) ? 'none' : 'punctuation'
}

const lightGap = /^(?:[\s\p{Cf}]*|[\p{Pd}/])$/u

/** Letters of the longest word whose full stop ends no sentence: `PT.`, `Kab.`, `Prov.` */
const longestAbbreviation = 4
