import { foldWord } from '../text/foldWord.js'
import { stopWords } from '../text/stopWords.js'
import { words } from '../text/words.js'

/** A word of a text as the counts need it. */
export type Token = {
  readonly text: string
  /** By `foldWord`. */
  readonly folded: string
  readonly isTerm: boolean
  readonly isCapital: boolean
  /** First of its text, or after a full stop, an exclamation or question mark, a colon or a quote. */
  readonly startsSentence: boolean
  /** Whether nothing but space parts it from the word before. */
  readonly joinsPrevious: boolean
}

/** The words of a text in their order. `language` is an ISO 639-1 code and decides what a term is. */
export function readTokens({
  text,
  language,
}: {
  readonly text: string
  readonly language: string
}): readonly Token[] {
  let end = 0
  return words(text).map((word, index) => {
    const gap = text.slice(end, word.offset)
    end = word.offset + word.text.length
    const folded = foldWord(word.text)
    return {
      text: word.text,
      folded,
      isTerm: isTerm({ folded, language }),
      isCapital: isCapital(word.text),
      // Most gaps are one space, so that the pattern is rarely needed.
      startsSentence: index === 0 || (gap !== ' ' && /[.!?:"“]\s*$/.test(gap)),
      joinsPrevious: index > 0 && (gap === ' ' || gap.trim() === ''),
    }
  })
}

/**
 * Whether a folded word is a term. In Indonesian: three characters or more, no bare number, no stop
 * word. In any other language, for which there is no list of stop words: four characters or more,
 * which leaves out most function words, and no bare number.
 */
export function isTerm({
  folded,
  language,
}: {
  readonly folded: string
  readonly language: string
}): boolean {
  const isIndonesian = language === 'id'
  return (
    folded.length >= (isIndonesian ? 3 : 4) &&
    !(isIndonesian && stopWords.has(folded)) &&
    !(startsOutsideASCIILetters(folded) && /^\p{N}+$/u.test(folded))
  )
}

function isCapital(text: string): boolean {
  return startsOutsideASCIILetters(text) ? /^\p{Lu}/u.test(text) : text.charCodeAt(0) <= letterZ
}

const letterZ = 0x5a

/** Spares nearly every word the look into the tables of Unicode. */
function startsOutsideASCIILetters(text: string): boolean {
  const letter = text.charCodeAt(0) | 0x20
  return !(letter >= 0x61 && letter <= 0x7a)
}
