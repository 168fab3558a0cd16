import { textAt, valueAt } from './values.js'

/** A document and a field path in it. */
export type At = { readonly doc: unknown; readonly path: string }

/** The entries of a list field; none when it is no list. */
export const listAt = (args: At): readonly unknown[] => {
  const value = valueAt(args)
  return Array.isArray(value) ? value : []
}

/** The documents of a relationship, single or many, that are populated. */
export const populatedAt = (args: At): readonly object[] => {
  const value = valueAt(args)
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((one): one is object => typeof one === 'object' && one !== null)
}

/** A text field, null when it is empty. */
export const textOrNull = (args: At): string | null => textAt(args) || null
