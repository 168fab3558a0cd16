import type { BasePayload, FlattenedField } from 'payload'

import type { DocID } from '../domain/article.js'

import { fieldsOfRow } from '../fieldAt.js'
import { idOf, valueAt } from './values.js'

type Related = {
  readonly doc: unknown
  readonly fields: readonly FlattenedField[]
  readonly payload: Pick<BasePayload, 'blocks'>
  /** The collection that relationships point to. */
  readonly to: string
}

/** The ids of all documents of a collection that a document points to, in whatever fields, each once. */
export const relatedIDs = (related: Related): readonly DocID[] => {
  const found = new Map<string, DocID>()
  mapRelated({
    ...related,
    toID: (id) => {
      found.set(String(id), id)
      return id
    },
  })
  return [...found.values()]
}

/**
 * A document that points to others instead of those of a collection that it points to; in a list each
 * stands once. Relationships in rich texts are left as they are.
 */
export const mapRelated = <T>(
  related: Omit<Related, 'doc'> & { readonly doc: T; readonly toID: (id: DocID) => DocID },
): T => {
  const { doc, fields } = related
  if (typeof doc !== 'object' || doc === null) {
    return doc
  }
  const values = fields
    .filter(({ name }) => name in doc)
    .map(
      (field) =>
        [
          field.name,
          mapField({ ...related, field, value: valueAt({ doc, path: field.name }) }),
        ] as const,
    )
  return { ...doc, ...Object.fromEntries(values) }
}

type Mapping = Omit<Related, 'doc' | 'fields'> & {
  readonly field: FlattenedField
  readonly toID: (id: DocID) => DocID
  readonly value: unknown
}

const mapField = (mapping: Mapping): unknown => {
  const { field, payload, value } = mapping
  switch (field.type) {
    case 'array':
    case 'blocks':
      return Array.isArray(value)
        ? value.map((row: unknown) =>
            mapRelated({ ...mapping, doc: row, fields: fieldsOfRow({ field, payload, row }) }),
          )
        : value
    case 'group':
    case 'tab':
      return mapRelated({ ...mapping, doc: value, fields: field.flattenedFields })
    case 'relationship':
    case 'upload':
      return mapRelation({ ...mapping, field })
    default:
      return value
  }
}

const mapRelation = ({
  field: { relationTo },
  to,
  toID,
  value,
}: Mapping & {
  readonly field: Extract<FlattenedField, { type: 'relationship' | 'upload' }>
}): unknown => {
  const mapOne = (one: unknown): unknown => {
    if (Array.isArray(relationTo)) {
      const id =
        valueAt({ doc: one, path: 'relationTo' }) === to
          ? idOf(valueAt({ doc: one, path: 'value' }))
          : null
      return id === null ? one : { relationTo: to, value: toID(id) }
    }
    const id = relationTo === to ? idOf(one) : null
    return id === null ? one : toID(id)
  }
  return Array.isArray(value) ? unique(value.map(mapOne)) : mapOne(value)
}

const unique = (values: readonly unknown[]): readonly unknown[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
]
