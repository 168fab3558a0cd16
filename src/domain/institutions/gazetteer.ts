import type { DocID } from '../article.js'

import { foreignNames } from './data/foreignNames.js'
import { placeForms, spellingOf, splitName } from './nameForms.js'
import { addMember, emptyNode, markPunctuation, type NameNode, reach } from './nameTree.js'

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
    const forms = names.flatMap((name) => placeForms({ code, words: splitName(name).words }))
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
    const nodes = above.names.map((name) => reach({ root, words: splitName(name).words }))
    if (nodes.some(({ family }) => family?.get(code)?.includes(entry) === true)) {
      nodes.forEach((node) => addMember({ code, entry, node }))
    }
    above = byID.get(String(above.parent ?? ''))
  }
}

const mostLevels = 3

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
    const { isPlain, raw, words } = splitName(name)
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
