import type { DocID } from '../../domain/article.js'
import type { IndexedArticle } from '../../domain/related/indexedArticle.js'
import type { LabelledSignal } from '../../domain/related/labels.js'

import { unpackVector } from '../../domain/related/packVector.js'

/** A row of the documents table, as far as the ranker reads it. */
export type IndexRow = {
  readonly id: DocID
  readonly title: string
  /** Milliseconds since 1970. */
  readonly published_at: number
  readonly section: string | null
  readonly top_section: string | null
  readonly outlet: string
  readonly kind: string | null
  readonly is_evergreen: boolean
  readonly vector: Uint8Array
  readonly labels?: readonly LabelledSignal[]
}

/** The columns of an {@link IndexRow} but for its labels, of the documents table as `d`. */
export const indexColumns = `d.document as id, d.title, d.section, d.top_section, d.outlet::text as outlet, d.kind,
  d.is_evergreen, d.vector, round(date_part('epoch', d.published_at) * 1000) as published_at`

/** A document of the index as the ranker sees it, of its own outlet and in no storyline. */
export const toIndexedArticle = (row: IndexRow): IndexedArticle => ({
  id: row.id,
  title: row.title,
  isEvergreen: row.is_evergreen,
  isSister: false,
  kind: row.kind,
  labels: row.labels ?? [],
  outlet: row.outlet,
  publishedAt: new Date(row.published_at).toISOString(),
  section: row.section,
  steps: [],
  topSection: row.top_section,
  vector: unpackVector(row.vector),
})
