import type { Bearer } from './gazetteer.js'

import { commonWords } from './commonWords.js'
import { otherMeanings, smallWords, wordsAfter, wordsBefore } from './data/nameNeighbours.js'
import { foldedAt, foldedBetween, gapBefore, type TextWords } from './textWords.js'

type Run = { readonly end: number; readonly from: number; readonly of: TextWords }

/** Whether words are written as the name of one who bears it. */
export function isSpelled({
  spelling,
  ...run
}: Run & { readonly spelling: Bearer['spelling'] }): boolean {
  const { end, from, of } = run
  const isSingle = end === from + 1
  switch (spelling) {
    case 'any':
      return isSingle || isWrittenAsName({ end, from, isLocal: false, of })
    case 'capitals':
      return areCapitals(run) && !(of.isCapitals && isCommon(run))
    case 'proper':
      return isProper(run) && !(isCommon(run) && (of.isCapitals || startsSentence(run)))
  }
}

/**
 * Whether words are written as names are: each with a capital but for the small ones. Names with a place,
 * and all names of a text without any capital, may be in small letters.
 */
export function isWrittenAsName({ isLocal, ...run }: Run & { readonly isLocal: boolean }): boolean {
  return isProper(run) || ((isLocal || run.of.isSmall) && areSmall(run))
}

/**
 * Whether what stands around words makes them part of the name of something else (a street, a school, a
 * team), or tells that an acronym means something else here.
 */
export function isPartOfOther({ end, from, of }: Run): boolean {
  const before = gapBefore({ index: from, of }) === 'none' ? foldedAt(of, from - 1) : ''
  return (
    isInAddress({ end, from, of }) ||
    (wordsBefore.has(before) && !isLongAfterStreet({ before, from, of })) ||
    goesOnAsOther({ end, of }) ||
    isOtherSchool({ end, from, of }) ||
    hasOtherMeaning({ end, from, of })
  )
}

/** `pip.kemdikbud.go.id` and `info@bps.go.id` name nobody. */
function isInAddress({ end, from, of: { text, words } }: Run): boolean {
  const start = words[from]?.offset ?? 0
  const last = words[end - 1]
  const stop = last === undefined ? start : last.offset + last.text.length
  return (
    /[\p{L}\p{N}][.@]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[.@]\p{Ll}/u.test(text.slice(stop, stop + 2))
  )
}

/** In `Angkutan Jalan Komite Nasional …` the street word ends another name. */
function isLongAfterStreet({
  before,
  from,
  of,
}: Omit<Run, 'end'> & { readonly before: string }): boolean {
  return before === 'jalan' && headsOfLongNames.has(foldedAt(of, from))
}

const headsOfLongNames: ReadonlySet<string> = new Set(
  'badan direktorat kementerian komisi komite lembaga'.split(' '),
)

/** Whether the word behind a name makes it part of another one: `Telkom University`. */
export function goesOnAsOther({ end, of }: Omit<Run, 'from'>): boolean {
  return wordsAfter.has(foldedAt(of, end)) && gapBefore({ index: end, of }) === 'none'
}

/** `Universitas Indonesia Timur` is another one than `Universitas Indonesia`. */
function isOtherSchool({ end, from, of }: Run): boolean {
  const written = of.words[end]?.text ?? ''
  return (
    ['universitas', 'politeknik', 'institut'].includes(foldedAt(of, from)) &&
    /^\p{Lu}\p{Ll}/u.test(written) &&
    furtherNames.has(foldedAt(of, end))
  )
}

const furtherNames: ReadonlySet<string> = new Set(
  'timur barat utara selatan tengah kepulauan terbuka internasional raya'.split(' '),
)

function hasOtherMeaning({ end, from, of }: Run): boolean {
  const isShort = end === from + 1 && (of.words[from]?.text.length ?? 0) === 2
  if (isShort && foldedBetween({ end: from, from: Math.max(0, from - 6), of }).some(isOfInitials)) {
    return true
  }
  const companions = end === from + 1 ? otherMeanings.get(foldedAt(of, from)) : undefined
  return (
    companions !== undefined &&
    foldedBetween({ end: end + 2, from: Math.max(0, from - 4), of }).some((word) =>
      companions.has(word),
    )
  )
}

function isOfInitials(word: string): boolean {
  return word === 'berinisial' || word === 'inisial'
}

function isCommon({ end, from, of }: Run): boolean {
  return end === from + 1 && commonWords.has(foldedAt(of, from))
}

function startsSentence({ from, of }: Run): boolean {
  const word = of.words[from]
  const before = of.words[from - 1]
  return (
    word === undefined ||
    before === undefined ||
    /[.!?…]/.test(of.text.slice(before.offset + before.text.length, word.offset))
  )
}

function isProper({ end, from, of }: Run): boolean {
  for (let index = from; index < end; index += 1) {
    const word = of.words[index]?.text ?? ''
    if (!/^[\p{Lu}\p{Lt}\p{N}&]/u.test(word) && !(index > from && smallWords.has(word))) {
      return false
    }
  }
  return true
}

function areSmall({ end, from, of }: Run): boolean {
  for (let index = from; index < end; index += 1) {
    const word = of.words[index]?.text ?? ''
    if (word !== word.toLowerCase()) {
      return false
    }
  }
  return true
}

function areCapitals({ end, from, of }: Run): boolean {
  for (let index = from; index < end; index += 1) {
    const word = of.words[index]?.text ?? ''
    if (word !== word.toUpperCase()) {
      return false
    }
  }
  return true
}
