import type { DocID } from '../article.js'

import { buildGazetteer, findInstitutions } from './findInstitutions.js'

/**
 * The ids of those institutions that some texts name, on whatever day; no name runs from one text into the
 * next. A name that several of them bear names none.
 */
export function namedIn({
  entries,
  texts,
}: {
  readonly entries: readonly { readonly id: DocID; readonly names: readonly string[] }[]
  readonly texts: readonly string[]
}): ReadonlySet<DocID> {
  const gazetteer = buildGazetteer({
    entries: entries.map((entry) => ({ ...entry, ...undated })),
    places: [],
  })
  const found = findInstitutions({
    attached: entries.map(({ id }) => id),
    date: '',
    gazetteer,
    region: null,
    // Editors know whom they mean: in a hurry names are written small among other words as well.
    texts: [...texts, ...texts.map((text) => text.toLowerCase())],
  })
  return new Set(found.flatMap(({ id }) => id ?? []))
}

const undated = {
  parent: null,
  region: null,
  successors: [],
  validFrom: null,
  validTo: null,
} as const
