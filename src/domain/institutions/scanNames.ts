import type { Bearer, Gazetteer, GazetteerEntry, NameNode } from './gazetteer.js'
import type { Family, Mention, PlaceMention } from './mention.js'

import { openHeads } from './data/nameNeighbours.js'
import { goesOnAsOther, isPartOfOther, isSpelled, isWrittenAsName } from './spelling.js'
import {
  endOf,
  foldedAt,
  foldedBetween,
  gapBefore,
  isBracketed,
  type TextWords,
} from './textWords.js'

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

type Found =
  FoundName | { readonly kind: 'place'; readonly codes: readonly string[]; readonly end: number }

type FoundName = {
  readonly kind: 'name'
  readonly bearers: readonly GazetteerEntry[]
  readonly codes: readonly string[] | null
  readonly end: number
  readonly family: Family | null
}

type Step = { readonly end: number; readonly node: NameNode }

function readName({
  first,
  from,
  of,
  root,
}: At & { readonly first: NameNode; readonly from: number }): Found | null {
  const steps = stepsFrom({ first, from, of })
  const exact = exactIn({ from, of, steps })
  const local = readLocal({ from, of, root, steps })
  const place = steps.findLast(({ node }) => node.places !== null)
  const longest = Math.max(exact?.end ?? 0, local?.end ?? 0)
  if (place !== undefined && place.end > longest) {
    return { kind: 'place', codes: place.node.places ?? [], end: place.end }
  }
  if (exact === null || (local !== null && local.end > exact.end)) {
    return local ?? bareStem({ from, of, steps })
  }
  return local?.end === exact.end ? { ...exact, codes: local.codes, family: local.family } : exact
}

/** The longest name that stands there as it is. */
function exactIn({ from, of, steps }: Omit<Stems, 'root'>): FoundName | null {
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const step = steps[index]
    if (step?.node.bearers != null) {
      const bearers = bearersAt({ ...step, from, of })
      if (bearers.length > 0) {
        return { kind: 'name', bearers, codes: null, end: step.end, family: step.node.family }
      }
    }
  }
  return null
}

function stepsFrom({
  first,
  from,
  of,
}: {
  readonly first: NameNode
  readonly from: number
  readonly of: TextWords
}): readonly Step[] {
  const steps: Step[] = [{ end: from + 1, node: first }]
  let node = first
  for (let index = from + 1; index < of.words.length; index += 1) {
    const inside: number = node.next.size === 0 ? index : skipInside({ from: index, node, of })
    const next = node.next.get(foldedAt(of, inside))
    const gap = next === undefined ? null : gapBefore({ index: inside, of })
    const isApart = gap === 'punctuation' && inside === index && next?.isPunctuated !== true
    if (next === undefined || gap === 'paragraph' || isApart) {
      break
    }
    steps.push({ end: inside + 1, node: next })
    index = inside
    node = next
  }
  return steps
}

function bearersAt({
  end,
  from,
  node,
  of,
}: Step & { readonly from: number; readonly of: TextWords }): readonly GazetteerEntry[] {
  const spelled = (node.bearers ?? []).filter((bearer) =>
    isSpelled({ end, from, of, spelling: bearer.spelling }),
  )
  return ownFirst(spelled).map(({ entry }) => entry)
}

/** Where the text has capitals, those whose acronym it is go before those whose word it could be. */
function ownFirst(bearers: readonly Bearer[]): readonly Bearer[] {
  const acronyms = bearers.filter(({ spelling }) => spelling === 'capitals')
  return acronyms.length > 0 ? acronyms : bearers
}

type Stems = At & { readonly from: number; readonly steps: readonly Step[] }

/** A name with a place behind it: `Kejari Kab. Lahat`, `KPU (RI) Sumsel`. */
function readLocal({ from, of, root, steps }: Stems): FoundName | null {
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const { end, node } = steps[index] ?? { end: 0, node: root }
    const { family } = node
    if (
      family !== null &&
      isWrittenAsName({ end, from, isLocal: family.size >= fewestOfFamily, of })
    ) {
      const place = placeAfter({ from: end, of, root })
      const bearers = place === null ? [] : membersAt({ codes: place.codes, family })
      if (place !== null && bearers.length > 0) {
        return { kind: 'name', bearers, codes: place.codes, end: place.end, family }
      }
    }
  }
  return null
}

/** The local bodies of a family in some regions. */
export function membersAt({
  codes,
  family,
}: {
  readonly codes: readonly string[]
  readonly family: Family
}): readonly GazetteerEntry[] {
  return [...new Set(codes.flatMap((code) => family.get(code) ?? []))]
}

function placeAfter({ from, of, root }: At & { readonly from: number }): {
  readonly codes: readonly string[]
  readonly end: number
} | null {
  const start = skipFillers({ from, of })
  const first = root.next.get(foldedAt(of, start))
  const isNear = start > from || gapBefore({ index: start, of }) === 'none'
  const step =
    first === undefined || !isNear
      ? undefined
      : stepsFrom({ first, from: start, of }).findLast(({ node }) => node.places !== null)
  return step === undefined ? null : { codes: step.node.places ?? [], end: step.end }
}

/** Inside a name only what the name itself has not: its acronym in brackets, the class of a prison. */
function skipInside({
  from,
  node,
  of,
}: {
  readonly from: number
  readonly node: NameNode
  readonly of: TextWords
}): number {
  if (node.next.has(foldedAt(of, from))) {
    return from
  }
  return isBracketed({ index: from, of }) || foldedAt(of, from) === 'kelas'
    ? skipFillers({ from, of })
    : from
}

/** What may stand between a name and its place: its acronym in brackets, `RI`, the class of a court. */
function skipFillers({ from, of }: { readonly from: number; readonly of: TextWords }): number {
  let index = from
  for (;;) {
    const word = foldedAt(of, index)
    const isNear = gapBefore({ index, of }) === 'none'
    if (isBracketed({ index, of }) && !/^\d/.test(word)) {
      index += 1
    } else if (isNear && between.has(word)) {
      index += 1
    } else if (isNear && word === 'republik' && foldedAt(of, index + 1) === 'indonesia') {
      index += 2
    } else if (isNear && word === 'kelas' && index + 1 < of.words.length) {
      index += foldedAt(of, index + 2) === 'khusus' ? 3 : 2
    } else {
      return index
    }
  }
}

const between: ReadonlySet<string> = new Set(['kanwil', 'perwakilan', 'ri', 'wilayah'])

function bareStem({ from, of, steps }: Omit<Stems, 'root'>): FoundName | null {
  const stem = steps.findLast(
    ({ end, node }) =>
      (node.family?.size ?? 0) >= fewestOfFamily &&
      !openHeads.has(foldedBetween({ end, from, of }).join(' ')) &&
      isWrittenAsName({ end, from, isLocal: false, of }),
  )
  return stem === undefined
    ? null
    : { kind: 'name', bearers: [], codes: null, end: stem.end, family: stem.node.family }
}

/** Regions of a family whose name is looked for without a place. */
const fewestOfFamily = 5

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

/** The word behind a foreign country that stands with a name; null where none does. */
function foreignEnd({ from, of, root }: At & { readonly from: number }): number | null {
  let start = isBracketed({ index: from, of }) ? from + 1 : from
  const isNear = start > from || gapBefore({ index: from, of }) === 'none'
  if (foldedAt(of, start) === 'di') {
    start += 1
  }
  const first = root.next.get(foldedAt(of, start))
  const written = of.words[start]?.text ?? ''
  const isProper = of.isSmall || /^\p{Lu}/u.test(written)
  if (
    first === undefined ||
    !isNear ||
    !isProper ||
    (foldedAt(of, start) === 'as' && written !== 'AS')
  ) {
    return null
  }
  return stepsFrom({ first, from: start, of }).findLast(({ node }) => node.isForeign)?.end ?? null
}

/** Where `RI`, `R.I.`, `Republik Indonesia` or `Indonesia` behind a name ends. */
function tailEnd({ from, of }: { readonly from: number; readonly of: TextWords }): number {
  const [one = '', two = ''] = foldedBetween({ end: from + 2, from, of })
  if (gapBefore({ index: from, of }) !== 'none') {
    return from
  }
  if (one === 'ri' || one === 'indonesia') {
    return from + 1
  }
  return `${one} ${two}` === 'republik indonesia' || `${one} ${two}` === 'r i' ? from + 2 : from
}
