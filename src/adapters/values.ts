import type { DocID } from '../domain/article.js'

/** A value at a field path such as `meta.summary`; undefined where something on the way is missing. */
export const valueAt = ({
  doc,
  path,
}: {
  readonly doc: unknown
  readonly path: string | null
}): unknown =>
  path === null
    ? undefined
    : path.split('.').reduce<unknown>(
        (value, key) =>
          typeof value === 'object' && value !== null
            ? (value as Record<string, unknown>)[key] // any object may be asked for a key
            : undefined,
        doc,
      )

/** The fields of a document, group or row; none of what is no such thing. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

/** A text value, empty when it is none. */
export const textAt = (args: { readonly doc: unknown; readonly path: string | null }): string => {
  const value = valueAt(args)
  return typeof value === 'string' ? value : ''
}

/** The ids of a relationship, populated or not, single or many. */
export const idsAt = (args: {
  readonly doc: unknown
  readonly path: string | null
}): readonly DocID[] => {
  const value = valueAt(args)
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.map(idOf).filter((id) => id !== null)
}

/** The id of a relationship's value, populated or not; null when there is none. */
export const idOf = (value: unknown): DocID | null => {
  if (typeof value === 'number' || typeof value === 'string') {
    return value
  }
  return typeof value === 'object' && value !== null && 'id' in value ? idOf(value.id) : null
}

/** A document and a field path in it. */
export type At = { readonly doc: unknown; readonly path: string }

/** The entries of a list field; none when it is no list. */
export const listAt = (args: At): readonly unknown[] => {
  const value = valueAt(args)
  return Array.isArray(value) ? value : []
}

/** The texts of a list of texts; what is none is left out. */
export const textsAt = (args: At): readonly string[] =>
  listAt(args).filter((text) => typeof text === 'string')

/** A date field; null when it is empty or no date. */
export const instantAt = (args: At): Date | null => {
  const value = valueAt(args)
  const date = value instanceof Date || typeof value === 'string' ? new Date(value) : null
  return date === null || Number.isNaN(date.getTime()) ? null : date
}

/** A date field as an ISO 8601 instant; null when it is empty or no date. */
export const isoAt = (args: At): string | null => instantAt(args)?.toISOString() ?? null
