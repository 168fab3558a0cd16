import type { Bearer } from './gazetteer.js'

import { foldWord } from '../text/foldWord.js'
import { commonWords } from './commonWords.js'
import { nameWords } from './nameWords.js'
import { regionAbove } from './regionCode.js'

/** The words of a name as written and folded; `isPlain` where only spaces stand between them. */
export type SplitName = {
  readonly isPlain: boolean
  readonly raw: readonly string[]
  readonly words: readonly string[]
}

/** Splits a name. Most are plain words with a space between them, which needs no tables of Unicode. */
export function splitName(name: string): SplitName {
  if (/^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/.test(name)) {
    const raw = name.split(' ')
    return { isPlain: true, raw, words: name.toLowerCase().split(' ') }
  }
  const words = nameWords(name)
  return {
    isPlain: words.every(({ gap }, index) => index === 0 || gap === 'none'),
    raw: words.map(({ text }) => text),
    words: words.map(({ text }) => foldWord(text)),
  }
}

const classWords = new Map([
  ['kabupaten', ['kabupaten', 'kab']],
  ['kota', ['kota']],
  ['provinsi', ['provinsi', 'prov']],
])

/** The words of a place with and without what it is (`Kota`), and how that is shortened. */
export function placeForms({
  code,
  words,
}: {
  readonly code: string
  readonly words: readonly string[]
}): readonly (readonly string[])[] {
  const [first = '', ...rest] = words
  const heads = classWords.get(first)
  if (heads !== undefined && rest.length > 0) {
    return [rest, ...heads.map((head) => [head, ...rest])]
  }
  const short = first === 'kepulauan' ? [['kep', ...rest]] : []
  return regionAbove(code) === null
    ? [words, ...short, ['provinsi', ...words], ['prov', ...words]]
    : [words, ...short]
}

/** Letters up to which a name in capitals could be an ordinary word in small letters. */
const longestAcronym = 3

/** How a name has to be written in a text to be its bearer's. */
export function spellingOf({
  hasLongName,
  raw,
  words,
}: {
  readonly hasLongName: boolean
  readonly raw: readonly string[]
  readonly words: readonly string[]
}): Bearer['spelling'] {
  const [written = ''] = raw
  const isCapitals = raw.every((word) => word === word.toUpperCase())
  if (words.length === 1) {
    const isShort = written.length <= longestAcronym || commonWords.has(words[0] ?? '')
    if (isShort) {
      return isCapitals ? 'capitals' : 'proper'
    }
    return hasLongName ? 'any' : 'proper'
  }
  const letters = raw.join('').length
  return isCapitals && letters <= 6 ? 'capitals' : 'any'
}
