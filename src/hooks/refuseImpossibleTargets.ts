import type {
  BasePayload,
  CollectionBeforeValidateHook,
  CollectionConfig,
  FlattenedField,
} from 'payload'

import { ValidationError } from 'payload'

import { type ImpossibleTarget, impossibleTargets } from '../adapters/impossibleTargets.js'
import { valueAt } from '../adapters/values.js'
import { fieldsOfRow } from '../fieldAt.js'

/** A collection that takes no rich text which points to a document that cannot exist. */
export const withPossibleTargets = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeValidate: [...(collection.hooks?.beforeValidate ?? []), refuseImpossibleTargets],
  },
})

/**
 * Refuses what is new of {@link impossibleTargets} in any rich text, drafts included: reading them
 * together with what they point to would fail. What is stored already keeps no document from being
 * corrected or withdrawn.
 */
const refuseImpossibleTargets: CollectionBeforeValidateHook = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const texts = (doc: unknown) =>
    richTextsIn({ doc, fields: collection.flattenedFields, payload: req.payload, prefix: '' })
  const targetsIn = (value: unknown) => impossibleTargets({ payload: req.payload, value })
  const found = texts(data).map(({ path, value }) => ({ path, targets: targetsIn(value) }))
  if (found.every(({ targets }) => targets.length === 0)) {
    return data
  }
  const stored = new Set(texts(originalDoc).flatMap(({ value }) => targetsIn(value).map(keyOf)))
  const errors = found
    .map(({ path, targets }) => ({ path, fresh: targets.filter((at) => !stored.has(keyOf(at))) }))
    .filter(({ fresh }) => fresh.length > 0)
    .map(({ fresh, path }) => ({ message: messageOf(fresh), path }))
  if (errors.length > 0) {
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
  return data
}

type RichText = { readonly path: string; readonly value: unknown }

/** The rich texts of a document, those in lists, groups, tabs and blocks included. */
const richTextsIn = ({
  doc,
  fields,
  payload,
  prefix,
}: {
  readonly doc: unknown
  readonly fields: readonly FlattenedField[]
  readonly payload: Pick<BasePayload, 'blocks'>
  readonly prefix: string
}): readonly RichText[] =>
  fields.flatMap((field) => {
    const value = valueAt({ doc, path: field.name })
    const path = `${prefix}${field.name}`
    if (field.type === 'richText') {
      return [{ path, value }]
    }
    const rows = Array.isArray(value)
      ? value.map((row: unknown, index) => ({ row, at: `${path}.${index}.` }))
      : [{ row: value, at: `${path}.` }]
    return rows.flatMap(({ at, row }) =>
      richTextsIn({ doc: row, fields: fieldsOfRow({ field, payload, row }), payload, prefix: at }),
    )
  })

const keyOf = ({ id, collection }: ImpossibleTarget): string => `${collection}/${id}`

/** Targets named in one message at most. */
const mostNamed = 3

const messageOf = (targets: readonly ImpossibleTarget[]): string => {
  const named = targets.slice(0, mostNamed)
  return `${named.map(inIndonesian).join(' ')} / ${named.map(inEnglish).join(' ')}`
}

const inIndonesian = ({ id, collection, kind, part, text }: ImpossibleTarget): string =>
  `${nouns[kind].id}${quoted(text)} di bagian ke-${part} menunjuk ke ${collection} “${id}”, yang tidak mungkin ada. Hapus, atau pilih lagi dokumennya.`

const inEnglish = ({ id, collection, kind, part, text }: ImpossibleTarget): string =>
  `${nouns[kind].en}${quoted(text)} in part ${part} points to ${collection} “${id}”, which cannot exist. Remove it, or choose the document again.`

const quoted = (text: string): string => (text === '' ? '' : ` “${text}”`)

const nouns = {
  document: { en: 'The document', id: 'Dokumen' },
  link: { en: 'The link', id: 'Tautan' },
  upload: { en: 'The file', id: 'Berkas' },
} as const
