import type { NameNode } from './nameTree.js'

import { foldedAt, gapBefore, isBracketed, type TextWords } from './textWords.js'

/** A node of the tree of names, and the word behind those that lead there. */
export type Step = { readonly end: number; readonly node: NameNode }

/** Follows the tree of names from a word on: what the words up to each further one name. */
export function stepsFrom({
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
export function skipFillers({
  from,
  of,
}: {
  readonly from: number
  readonly of: TextWords
}): number {
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
