import type { DocID } from '../article.js'

import { foldWord } from '../text/foldWord.js'
import { commonWords } from './commonWords.js'
import { foreignNames } from './data/foreignNames.js'
import { nameWords } from './nameWords.js'
import { regionAbove } from './regionCode.js'

/** An institution as the recogniser knows it. Days are ISO 8601 (`2024-10-21`). */
export type GazetteerEntry = {
  readonly id: DocID
  /** Name, official name, acronym, aliases. */
  readonly names: readonly string[]
  readonly parent: DocID | null
  /** The dotted code of the Ministry of Home Affairs. */
  readonly region: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly successors: readonly DocID[]
}

/** A region with all that it is called (`Kota Palembang`, `Palembang`). */
export type GazetteerPlace = { readonly code: string; readonly names: readonly string[] }

/** An institution that bears a name, and how the name has to be written to be its own. */
export type Bearer = {
  readonly entry: GazetteerEntry
  /** `capitals`: only in capitals (MA, BI); `proper`: each word with a capital; `any`: also in small letters. */
  readonly spelling: 'any' | 'capitals' | 'proper'
}

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

/** All names to look for. Made by {@link buildGazetteer}. */
export type Gazetteer = {
  readonly byID: ReadonlyMap<string, GazetteerEntry>
  readonly root: NameNode
  /** First words of names that may be written small among words with capitals. */
  readonly smallStarts: ReadonlySet<string>
}

/** Makes the tree of names that `findInstitutions` searches with. Build once, use often. */
export function buildGazetteer({
  entries,
  places,
}: {
  readonly entries: readonly GazetteerEntry[]
  readonly places: readonly GazetteerPlace[]
}): Gazetteer {
  const root = emptyNode()
  const smallStarts = new Set<string>()
  const placeWords = new Map<string, readonly (readonly string[])[]>()
  for (const { code, names } of places) {
    const forms = names.flatMap((name) => formsOf({ code, words: split(name).words }))
    placeWords.set(code, forms)
    for (const form of forms) {
      const node = reach({ root, words: form })
      node.places ??= []
      if (!node.places.includes(code)) {
        node.places.push(code)
      }
    }
  }
  for (const name of foreignNames) {
    reach({ root, words: name.split(' ') }).isForeign = true
  }
  for (const entry of entries) {
    addEntry({ entry, forms: placeWords.get(entry.region ?? '') ?? [], root, smallStarts })
  }
  const byID = new Map(entries.map((entry) => [String(entry.id), entry]))
  for (const entry of entries) {
    addToAncestors({ byID, entry, root })
  }
  return { byID, root, smallStarts }
}

/** Where one name of a body above it with a place names the entry, all names of that body do. */
function addToAncestors({
  byID,
  entry,
  root,
}: {
  readonly byID: ReadonlyMap<string, GazetteerEntry>
  readonly entry: GazetteerEntry
  readonly root: NameNode
}): void {
  const code = entry.region
  let above = byID.get(String(entry.parent ?? ''))
  for (let level = 0; level < mostLevels && above !== undefined && code !== null; level += 1) {
    const nodes = above.names.map((name) => reach({ root, words: split(name).words }))
    if (nodes.some(({ family }) => family?.get(code)?.includes(entry) === true)) {
      nodes.forEach((node) => addMember({ code, entry, node }))
    }
    above = byID.get(String(above.parent ?? ''))
  }
}

const mostLevels = 3

function addMember({
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

type SplitName = {
  readonly isPlain: boolean
  readonly raw: readonly string[]
  readonly words: readonly string[]
}

/** Most names are plain words with a space between them, which needs no tables of Unicode. */
function split(name: string): SplitName {
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
function formsOf({
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

function addEntry({
  entry,
  forms,
  root,
  smallStarts,
}: {
  readonly entry: GazetteerEntry
  readonly forms: readonly (readonly string[])[]
  readonly root: NameNode
  readonly smallStarts: Set<string>
}): void {
  const hasLongName = entry.names.some((name) => name.split(' ').length > 2)
  for (const name of entry.names) {
    const { isPlain, raw, words } = split(name)
    if (words.length === 0) {
      continue
    }
    const node = reach({ root, words })
    if (!isPlain) {
      markPunctuation({ name, root })
    }
    node.bearers ??= []
    if (!node.bearers.some((bearer) => bearer.entry === entry)) {
      const spelling = spellingOf({ hasLongName, raw, words })
      node.bearers.push({ entry, spelling })
      if (spelling === 'any' && (words.length === 1 || entry.region !== null)) {
        smallStarts.add(words[0] ?? '')
      }
    }
    addToFamilies({ entry, forms, root, words })
  }
}

/** `Polres Lahat` belongs to the family `Polres`, under the code of Lahat. */
function addToFamilies({
  entry,
  forms,
  root,
  words,
}: {
  readonly entry: GazetteerEntry
  readonly forms: readonly (readonly string[])[]
  readonly root: NameNode
  readonly words: readonly string[]
}): void {
  for (const form of forms) {
    const stem = words.length - form.length
    if (stem > 0 && form.every((word, index) => words[stem + index] === word)) {
      const node = reach({ root, words: words.slice(0, stem) })
      addMember({ code: entry.region ?? '', entry, node })
    }
  }
}

/** Letters up to which a name in capitals could be an ordinary word in small letters. */
const longestAcronym = 3

function spellingOf({
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

function emptyNode(): NameNode {
  return {
    bearers: null,
    family: null,
    isForeign: false,
    isPunctuated: false,
    next: new Map(),
    places: null,
  }
}

function reach({
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

function markPunctuation({ name, root }: { readonly name: string; readonly root: NameNode }): void {
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
