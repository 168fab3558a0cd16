import { foldWord } from '../text/foldWord.js'
import { titleKey } from '../text/titleKey.js'
import { words } from '../text/words.js'
import { isTerm } from './tokens.js'

/** What of a title tells whether it is like another. Empty parts are like nothing. */
export type TitleShape = {
  /** The folded words in their order; of a title without words its `titleKey`. */
  readonly text: string
  /** The same but for numbers and dates: what all parts of a series have in common. */
  readonly series: string
  /** The folded terms. */
  readonly terms: ReadonlySet<string>
}

/** Reads the shape of a title. */
export function titleShape(title: string): TitleShape {
  const folded = words(title).map(({ text }) => foldWord(text))
  const hasNumbers = /\p{N}/u.test(title)
  const lasting = folded.filter(
    (word) => !dateWords.has(word) && !(hasNumbers && /\p{N}/u.test(word)),
  )
  return {
    text: folded.join(' ') || titleKey(title),
    series: lasting.length >= leastSeriesWords ? lasting.join(' ') : '',
    terms: new Set(folded.filter((word) => isTerm({ folded: word, language: 'id' }))),
  }
}

/**
 * Whether two titles say the same: their words are equal, as they are where `titleKey` is; they are
 * parts of a series, equal but for numbers, dates, weekdays and months; or of their terms, four or
 * more each, the share that both have of all that either has reaches `likeness`.
 */
export function areAlike({
  one,
  other,
  likeness,
}: {
  readonly one: TitleShape
  readonly other: TitleShape
  readonly likeness: number
}): boolean {
  return (
    hasSameText({ one, other }) ||
    (one.series !== '' && one.series === other.series) ||
    (Math.min(one.terms.size, other.terms.size) >= leastTerms &&
      commonShare({ one: one.terms, other: other.terms }) >= likeness)
  )
}

/** Whether two titles have the same words. */
export function hasSameText({
  one,
  other,
}: {
  readonly one: TitleShape
  readonly other: TitleShape
}): boolean {
  return one.text !== '' && one.text === other.text
}

const leastSeriesWords = 2
const leastTerms = 4

function commonShare({
  one,
  other,
}: {
  readonly one: ReadonlySet<string>
  readonly other: ReadonlySet<string>
}): number {
  let common = 0
  for (const term of one) {
    common += other.has(term) ? 1 : 0
  }
  return common / (one.size + other.size - common)
}

/** Weekdays and months in Indonesian and English, and their usual short forms. */
const dateWords: ReadonlySet<string> = new Set(
  `
  senin selasa rabu kamis jumat sabtu minggu ahad
  januari februari maret april mei juni juli agustus september oktober november desember
  jan feb mar apr jun jul agu agt ags sep sept okt nov des
  monday tuesday wednesday thursday friday saturday sunday
  january february march may june july august october december aug oct dec
  `
    .split(/\s+/)
    .filter((word) => word !== ''),
)
