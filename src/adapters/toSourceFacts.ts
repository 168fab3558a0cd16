import type { RelatedInstitution } from '../domain/news/newsFacts.js'
import type { SourceFacts } from '../domain/sources/sourceTypes.js'

import { toSource } from './checkedParts.js'
import { populatedAt, textOrNull } from './populated.js'
import { idOf, textAt } from './values.js'

/** The source of a row of an article; none where it is not populated. */
export const toSources = (row: unknown): readonly SourceFacts[] =>
  populatedAt({ doc: row, path: 'source' }).map((source) => ({
    ...toSource({ row, source }),
    archivedURL: textOrNull({ doc: row, path: 'archivedURL' }),
    creditLine: textOrNull({ doc: source, path: 'creditLine' }),
    institution: populatedAt({ doc: source, path: 'institution' }).map(toRelated)[0] ?? null,
    medium: toMedium(source),
  }))

const toMedium = (source: object): SourceFacts['medium'] => {
  const name = textOrNull({ doc: source, path: 'medium.name' })
  return name === null ? null : { name, url: textOrNull({ doc: source, path: 'medium.url' }) }
}

/** An institution that another one or a source names. */
export const toRelated = (doc: object): RelatedInstitution => ({
  id: idOf(doc) ?? '',
  name: textAt({ doc, path: 'name' }),
  kind: textAt({ doc, path: 'kind' }) as RelatedInstitution['kind'], // a select of these
})
