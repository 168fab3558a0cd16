import type { NameNode } from './nameTree.js'

import { stepsFrom } from './followNames.js'
import { foldedAt, foldedBetween, gapBefore, isBracketed, type TextWords } from './textWords.js'

type After = { readonly from: number; readonly of: TextWords }

/** The word behind a foreign country that stands with a name; null where none does. */
export function foreignEnd({ from, of, root }: After & { readonly root: NameNode }): number | null {
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
export function tailEnd({ from, of }: After): number {
  const [one = '', two = ''] = foldedBetween({ end: from + 2, from, of })
  if (gapBefore({ index: from, of }) !== 'none') {
    return from
  }
  if (one === 'ri' || one === 'indonesia') {
    return from + 1
  }
  return `${one} ${two}` === 'republik indonesia' || `${one} ${two}` === 'r i' ? from + 2 : from
}
