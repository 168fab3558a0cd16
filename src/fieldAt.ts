import type { BasePayload, FlattenedBlock, FlattenedField } from 'payload'

import { valueAt } from './adapters/values.js'

/** A field with what can be said of its place: a path leads to it through groups and named tabs. */
export type FieldAt = {
  readonly field: FlattenedField
  readonly path: string
  /** Whether it, or one that it stands in, has a value for each locale. */
  readonly isLocalized: boolean
}

/** The field at a path such as `title` or `meta.title`; null when there is none. */
export const fieldAt = ({
  fields,
  path,
}: {
  readonly fields: readonly FlattenedField[]
  readonly path: string | null
}): FieldAt | null => (path === null ? null : (byPath(fields).get(path) ?? null))

/** Payload makes the fields of a collection once, and they are asked for with every document. */
const known = new WeakMap<readonly FlattenedField[], ReadonlyMap<string, FieldAt>>()

const byPath = (fields: readonly FlattenedField[]): ReadonlyMap<string, FieldAt> => {
  const map =
    known.get(fields) ??
    new Map(
      fieldsAt({ fields })
        .map((found) => [found.path, found] as const)
        .toReversed(), // of fields with one path the first counts
    )
  known.set(fields, map)
  return map
}

/** All fields with a path of their own, in the order of the form. */
export const fieldsAt = ({
  fields,
  isLocalized = false,
  prefix = '',
}: {
  readonly fields: readonly FlattenedField[]
  readonly isLocalized?: boolean
  readonly prefix?: string
}): readonly FieldAt[] =>
  fields.flatMap((field) => {
    const found = {
      field,
      isLocalized: isLocalized || ('localized' in field && field.localized === true),
      path: `${prefix}${field.name}`,
    }
    return field.type === 'group' || field.type === 'tab'
      ? [
          found,
          ...fieldsAt({
            fields: field.flattenedFields,
            isLocalized: found.isLocalized,
            prefix: `${found.path}.`,
          }),
        ]
      : [found]
  })

/** The blocks that a field can hold, those that the configuration names once for all included. */
export const blocksOf = ({
  field,
  payload,
}: {
  readonly field: FlattenedField
  readonly payload: Pick<BasePayload, 'blocks'>
}): readonly FlattenedBlock[] =>
  field.type === 'blocks'
    ? (field.blockReferences ?? field.blocks).flatMap((block) =>
        typeof block === 'string' ? (payload.blocks[block] ?? []) : [block],
      )
    : []

/** The fields of a row of a list, of a group, or of a block of a field of blocks. */
export const fieldsOfRow = ({
  field,
  payload,
  row,
}: {
  readonly field: FlattenedField
  readonly payload: Pick<BasePayload, 'blocks'>
  readonly row: unknown
}): readonly FlattenedField[] => {
  if ('flattenedFields' in field) {
    return field.flattenedFields
  }
  const type = valueAt({ doc: row, path: 'blockType' })
  return blocksOf({ field, payload }).find(({ slug }) => slug === type)?.flattenedFields ?? []
}

/** Whether a field, or one inside of it, has a value for each locale. */
export const holdsLocalized = ({
  field,
  payload,
}: {
  readonly field: FlattenedField
  readonly payload: Pick<BasePayload, 'blocks'>
}): boolean =>
  ('localized' in field && field.localized === true) ||
  [
    ...('flattenedFields' in field ? field.flattenedFields : []),
    ...blocksOf({ field, payload }).flatMap(({ flattenedFields }) => flattenedFields),
  ].some((inner) => holdsLocalized({ field: inner, payload }))
