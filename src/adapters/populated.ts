import { type At, textAt, valueAt } from './values.js'

/** The documents of a relationship, single or many, that are populated. */
export const populatedAt = (args: At): readonly object[] => {
  const value = valueAt(args)
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((one): one is object => typeof one === 'object' && one !== null)
}

/** A text field, null when it is empty. */
export const textOrNull = (args: At): string | null => textAt(args) || null
