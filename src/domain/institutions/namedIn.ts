import type { DocID } from '../article.js'

import {
  buildGazetteer,
  type GazetteerEntry,
  recogniseInstitutions,
} from './recogniseInstitutions.js'

/** The ids of those entries that some texts name; no name runs from one text into the next. */
export function namedIn({
  entries,
  texts,
}: {
  readonly entries: readonly GazetteerEntry[]
  readonly texts: readonly string[]
}): ReadonlySet<DocID> {
  const gazetteer = buildGazetteer(entries)
  const found = recogniseInstitutions({ gazetteer, text: texts.join(paragraphBreak) })
  return new Set(found.map(({ id }) => id))
}

/** No name runs over it. */
const paragraphBreak = '\n\n'
