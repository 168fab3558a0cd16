import type { DocID } from '../article.js'
import type { NameWord } from './nameWords.js'

import { normaliseTitle } from '../text/normaliseTitle.js'
import { nameWords } from './nameWords.js'

/** An institution and all that it is called: name, official name, acronym, aliases. */
export type GazetteerEntry = {
  readonly id: DocID
  readonly names: readonly string[]
}

/** All names to look for, as a tree of folded words. Made by {@link buildGazetteer}. */
export type Gazetteer = {
  readonly next: ReadonlyMap<string, Gazetteer>
  /** Some name has punctuation in front of the word that leads here. */
  readonly punctuated: boolean
  /** Who is called by the words that lead here. */
  readonly bearers: readonly Bearer[]
}

/** An institution that bears a name; `capitals` where only the capital spelling is its name. */
export type Bearer = {
  readonly id: DocID
  readonly capitals: boolean
}

/** An institution at its first mention: the name as written there, offset and length in UTF-16. */
export type RecognisedInstitution = {
  readonly id: DocID
  readonly name: string
  readonly offset: number
  readonly length: number
}

/** Makes the tree of names that {@link recogniseInstitutions} searches with. Build once, use often. */
export function buildGazetteer(entries: readonly GazetteerEntry[]): Gazetteer {
  const root = emptyNode()
  for (const { id, names } of entries) {
    for (const name of names) {
      addName({ root, id, name })
    }
  }
  return root
}

/**
 * The institutions named in a text, each once, in the order of their first mentions.
 *
 * Whole words only; of names that start at the same word the longest counts, and its words are not
 * read again. Case makes no difference, but for names of up to six letters, all capitals (MA, BI,
 * PN), which must stand in capitals. Names run over spaces of any kind and a line break, not over a
 * blank line, nor over punctuation that the name itself has not. `&` equals `dan`. A name that
 * several institutions bear names none of them; where one of them bears it as an acronym in
 * capitals and the text has capitals, it is that one.
 *
 * One walk over the text: the time depends on its length and the longest name, not on how many
 * names there are.
 */
export function recogniseInstitutions({
  text,
  gazetteer,
}: {
  readonly text: string
  readonly gazetteer: Gazetteer
}): readonly RecognisedInstitution[] {
  const words = nameWords(text)
  const found = new Map<DocID, RecognisedInstitution>()
  let from = 0
  while (from < words.length) {
    const match = longestMatch({ words, gazetteer, from })
    if (match?.id !== undefined && !found.has(match.id)) {
      found.set(match.id, mention({ text, id: match.id, words: words.slice(from, match.end) }))
    }
    from = match?.end ?? from + 1
  }
  return [...found.values()]
}

type Node = {
  readonly next: Map<string, Node>
  punctuated: boolean
  readonly bearers: Bearer[]
}

function emptyNode(): Node {
  return { next: new Map(), punctuated: false, bearers: [] }
}

function addName({
  root,
  id,
  name,
}: {
  readonly root: Node
  readonly id: DocID
  readonly name: string
}): void {
  const words = nameWords(name)
  let node = root
  for (const { folded, gap } of words) {
    const next = node.next.get(folded) ?? emptyNode()
    next.punctuated ||= gap === 'punctuation'
    node.next.set(folded, next)
    node = next
  }
  if (words.length > 0) {
    node.bearers.push({ id, capitals: isAcronym(words) })
  }
}

/** Where the longest name from a word on ends, and whose it is; no id if it is not one's alone. */
type Match = { readonly end: number; readonly id?: DocID }

function longestMatch({
  words,
  gazetteer,
  from,
}: {
  readonly words: readonly NameWord[]
  readonly gazetteer: Gazetteer
  readonly from: number
}): Match | undefined {
  let node: Gazetteer | undefined = gazetteer
  let longest: Match | undefined
  for (let end = from; end < words.length; end += 1) {
    node = follow({ node, word: words[end], first: end === from })
    if (!node) {
      break
    }
    const ids = bearersOf({ node, words: words.slice(from, end + 1) })
    const [id] = ids
    if (id !== undefined) {
      longest = ids.size === 1 ? { end: end + 1, id } : { end: end + 1 }
    }
  }
  return longest
}

function follow({
  node,
  word,
  first,
}: {
  readonly node: Gazetteer
  readonly word: NameWord | undefined
  readonly first: boolean
}): Gazetteer | undefined {
  const next = word && node.next.get(word.folded)
  if (first || word?.gap === 'none' || (word?.gap === 'punctuation' && next?.punctuated)) {
    return next
  }
  return undefined
}

function bearersOf({
  node,
  words,
}: {
  readonly node: Gazetteer
  readonly words: readonly NameWord[]
}): ReadonlySet<DocID> {
  const acronyms = areCapitals(words) ? node.bearers.filter(({ capitals }) => capitals) : []
  const bearers = acronyms.length > 0 ? acronyms : node.bearers.filter(({ capitals }) => !capitals)
  return new Set(bearers.map(({ id }) => id))
}

function mention({
  text,
  id,
  words,
}: {
  readonly text: string
  readonly id: DocID
  readonly words: readonly NameWord[]
}): RecognisedInstitution {
  const offset = words[0]?.offset ?? 0
  const last = words.at(-1)
  const end = last ? last.offset + last.text.length : offset
  return { id, name: normaliseTitle(text.slice(offset, end)), offset, length: end - offset }
}

function isAcronym(words: readonly NameWord[]): boolean {
  const letters = words.flatMap(({ text }) => text.match(/\p{L}/gu) ?? [])
  return letters.length <= longestAcronym && areCapitals(words)
}

function areCapitals(words: readonly NameWord[]): boolean {
  const written = words.map(({ text }) => text).join('')
  return written === written.toUpperCase() && written !== written.toLowerCase()
}

/** Letters up to which a name in capitals could be an ordinary word in small letters. */
const longestAcronym = 6
