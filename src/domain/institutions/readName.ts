import type { Bearer, GazetteerEntry } from './gazetteer.js'
import type { Family } from './mention.js'
import type { NameNode } from './nameTree.js'

import { openHeads } from './data/nameNeighbours.js'
import { skipFillers, type Step, stepsFrom } from './followNames.js'
import { isSpelled, isWrittenAsName } from './spelling.js'
import { foldedAt, foldedBetween, gapBefore, type TextWords } from './textWords.js'

type At = { readonly of: TextWords; readonly root: NameNode }

/** What the words from one on name. */
export type Found =
  FoundName | { readonly kind: 'place'; readonly codes: readonly string[]; readonly end: number }

/** A name, and those who bear it. */
export type FoundName = {
  readonly kind: 'name'
  readonly bearers: readonly GazetteerEntry[]
  readonly codes: readonly string[] | null
  readonly end: number
  readonly family: Family | null
}

/** The longest name that begins with a word, or the place; null where none does. */
export function readName({
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

/** The place that stands behind a name, and where it ends. */
export function placeAfter({ from, of, root }: At & { readonly from: number }): {
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

function bareStem({ from, of, steps }: Omit<Stems, 'root'>): FoundName | null {
  const stem = steps.findLast(
    ({ end, node }) =>
      (node.family?.size ?? 0) >= fewestOfFamily &&
      !openHeads.has(foldedBetween({ end, from, of }).join(' ')) &&
      isWrittenAsName({ end, from, isLocal: false, of }) &&
      !isShortInSmall({ end, from, of }),
  )
  return stem === undefined
    ? null
    : { kind: 'name', bearers: [], codes: null, end: stem.end, family: stem.node.family }
}

/** `PN` in capitals alone. */
function isShortInSmall({
  end,
  from,
  of,
}: {
  readonly end: number
  readonly from: number
  readonly of: TextWords
}): boolean {
  const written = of.words[from]?.text ?? ''
  return end === from + 1 && written.length <= 3 && written !== written.toUpperCase()
}

/** Regions of a family whose name is looked for without a place. */
const fewestOfFamily = 5
