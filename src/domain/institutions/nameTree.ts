import type { Bearer, GazetteerEntry } from './gazetteer.js'

import { nameWords } from './nameWords.js'

/** A node of the tree of names: what the words that lead here name. */
export type NameNode = {
  readonly next: Map<string, NameNode>
  /** Some name has punctuation in front of the word that leads here. */
  isPunctuated: boolean
  bearers: Bearer[] | null
  /** Local bodies whose names go on with a place, by the code of their region. */
  family: Map<string, GazetteerEntry[]> | null
  /** The codes of the regions that the words name. */
  places: string[] | null
  isForeign: boolean
}

/** A tree without names, or the end of a name that nobody bears. */
export function emptyNode(): NameNode {
  return {
    bearers: null,
    family: null,
    isForeign: false,
    isPunctuated: false,
    next: new Map(),
    places: null,
  }
}

/** The node that words lead to, made where there is none. */
export function reach({
  root,
  words,
}: {
  readonly root: NameNode
  readonly words: readonly string[]
}): NameNode {
  let node = root
  for (const word of words) {
    let next = node.next.get(word)
    if (next === undefined) {
      next = emptyNode()
      node.next.set(word, next)
    }
    node = next
  }
  return node
}

/** Adds a local body to the family of a node. */
export function addMember({
  code,
  entry,
  node,
}: {
  readonly code: string
  readonly entry: GazetteerEntry
  readonly node: NameNode
}): void {
  node.family ??= new Map()
  const known = node.family.get(code)
  if (known === undefined) {
    node.family.set(code, [entry])
  } else if (!known.includes(entry)) {
    known.push(entry)
  }
}

/** Notes at which words of a name it has punctuation. */
export function markPunctuation({
  name,
  root,
}: {
  readonly name: string
  readonly root: NameNode
}): void {
  let node = root
  for (const { folded, gap } of nameWords(name)) {
    const next = node.next.get(folded)
    if (next === undefined) {
      return
    }
    next.isPunctuated ||= gap === 'punctuation'
    node = next
  }
}
