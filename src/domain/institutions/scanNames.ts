import type { Gazetteer } from './gazetteer.js'
import type { Mention, PlaceMention } from './mention.js'
import type { NameNode } from './nameTree.js'

import { foreignEnd, tailEnd } from './nameTails.js'
import { type FoundName, membersAt, placeAfter, readName } from './readName.js'
import { goesOnAsOther, isPartOfOther } from './spelling.js'
import { endOf, foldedAt, foldedBetween, type TextWords } from './textWords.js'

/** What a text names, in its order: bodies, and places that stand by themselves. */
export type Scan = {
  readonly mentions: readonly Mention[]
  readonly places: readonly PlaceMention[]
}

type At = { readonly of: TextWords; readonly root: NameNode }

/** Reads one text from its first word to its last; of names that start at the same word the longest counts. */
export function scanNames({
  gazetteer: { root, smallStarts },
  of,
  text,
}: {
  readonly gazetteer: Gazetteer
  readonly of: TextWords
  readonly text: number
}): Scan {
  const mentions: Mention[] = []
  const places: PlaceMention[] = []
  let from = 0
  while (from < of.words.length) {
    const isStart = of.isSmall || mayStart({ smallStarts, word: of.words[from]?.text ?? '' })
    const first = isStart ? root.next.get(foldedAt(of, from)) : undefined
    const found = first === undefined ? null : readName({ first, from, of, root })
    if (found?.kind === 'place') {
      places.push({ codes: found.codes })
    }
    from =
      found?.kind === 'name'
        ? take({ found, from, mentions, of, root, text })
        : (found?.end ?? from + 1)
  }
  return { mentions, places }
}

/** Most words of a text are small, and few names may be: this alone is asked of them. */
function mayStart({
  smallStarts,
  word,
}: {
  readonly smallStarts: ReadonlySet<string>
  readonly word: string
}): boolean {
  const letter = word.charCodeAt(0)
  return letter < smallA || letter > smallZ || smallStarts.has(word)
}

const smallA = 97
const smallZ = 122

/** Notes what a name names, and where it goes on from there. */
function take({
  found,
  from,
  mentions,
  of,
  root,
  text,
}: At & {
  readonly found: FoundName
  readonly from: number
  readonly mentions: Mention[]
  readonly text: number
}): number {
  const foreign = foreignEnd({ from: found.end, of, root })
  const mention = toMention({ found, from, isForeign: foreign !== null, of, text })
  if (mention === null) {
    return foreign ?? found.end + Number(goesOnAsOther({ end: found.end, of }))
  }
  const joined = joinedTo({ mention, of, root })
  mentions.push(mention)
  if (joined !== null) {
    mentions.push(joined)
  }
  return joined?.end ?? mention.end
}

function toMention({
  found: { bearers, codes, end, family },
  from,
  isForeign,
  of,
  text,
}: {
  readonly found: FoundName
  readonly from: number
  readonly isForeign: boolean
  readonly of: TextWords
  readonly text: number
}): Mention | null {
  const isNational =
    tailEnd({ from: end, of }) > end || /^(?:ri|indonesia)$/.test(foldedAt(of, end - 1))
  if ((isForeign && !isNational) || isPartOfOther({ end, from, of })) {
    return null
  }
  const offset = of.words[from]?.offset ?? 0
  return {
    bearers,
    codes,
    end,
    family,
    folded: foldedBetween({ end, from, of }).join(' '),
    isAcronym: end === from + 1,
    isNational,
    length: endOf({ index: end - 1, of }) - offset,
    offset,
    start: from,
    text,
  }
}

/** `Pemkab Lahat dan Muara Enim` names two. */
function joinedTo({ mention, of, root }: At & { readonly mention: Mention }): Mention | null {
  const { codes, end, family } = mention
  if (codes === null || family === null || foldedAt(of, end) !== 'dan') {
    return null
  }
  const place = placeAfter({ from: end + 1, of, root })
  const bearers = place === null ? [] : membersAt({ codes: place.codes, family })
  if (place === null || bearers.length === 0) {
    return null
  }
  const offset = of.words[end + 1]?.offset ?? 0
  return {
    ...mention,
    bearers,
    codes: place.codes,
    end: place.end,
    folded: foldedBetween({ end: place.end, from: end + 1, of }).join(' '),
    length: endOf({ index: place.end - 1, of }) - offset,
    offset,
    start: end + 1,
  }
}
