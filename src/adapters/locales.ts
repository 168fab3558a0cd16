import type { BasePayload, FlattenedField, PayloadRequest } from 'payload'

import { fieldShouldBeLocalized } from 'payload/shared'

import type { LinkedCollection } from '../linkedCollections.js'

import { placeholdersOf } from '../domain/urls/fillPattern.js'
import { fieldAt, fieldsOfRow, holdsLocalized } from '../fieldAt.js'

/** The locales of an application, the default first; none where it has no localization. */
export const localeCodes = ({ config }: Pick<BasePayload, 'config'>): readonly string[] => {
  const { localization } = config
  return localization
    ? [
        localization.defaultLocale,
        ...localization.localeCodes.filter((code) => code !== localization.defaultLocale),
      ]
    : []
}

/**
 * The locale that a read is served in: the one asked for, and the default one where a read asks for
 * all or for one that the application does not have. null without localization.
 */
export const localeOf = ({
  locale,
  payload,
}: Pick<PayloadRequest, 'locale' | 'payload'>): string | null => {
  const codes = localeCodes(payload)
  return codes.find((code) => code === locale) ?? codes[0] ?? null
}

/**
 * The locales in which documents of a collection have texts of their own, the default first; none
 * where neither title, body nor address are localized.
 */
export const textLocales = ({
  collection: { slug, body, title, url },
  payload,
}: {
  readonly collection: LinkedCollection
  readonly payload: BasePayload
}): readonly string[] => {
  const fields = payload.collections[slug]?.config.flattenedFields ?? []
  const isLocalized = [title, body, ...placeholdersOf(url)].some((path) => {
    const found = fieldAt({ fields, path })
    return found !== null && (found.isLocalized || holdsLocalized({ field: found.field, payload }))
  })
  return isLocalized ? localeCodes(payload) : []
}

/**
 * A document as Payload's adapter reads it, for all locales at once, in one of them: without a value
 * where the locale has none of its own. A value that is not by locale, as in a document that was
 * read in one of them, stays.
 */
export const inLocale = ({
  doc,
  fields,
  isInside = false,
  locale,
  payload,
}: {
  readonly doc: unknown
  readonly fields: readonly FlattenedField[]
  /** Whether the document is part of a localized field: nothing in it is localized again. */
  readonly isInside?: boolean
  readonly locale: string
  readonly payload: BasePayload
}): unknown => {
  if (!isRecord(doc)) {
    return doc
  }
  const values = fields
    .filter(({ name }) => name in doc)
    .map((field) => {
      const isLocalized = fieldShouldBeLocalized({ field, parentIsLocalized: isInside })
      const value = doc[field.name]
      const own =
        isLocalized && isRecord(value) && isByLocale({ payload, value }) ? value[locale] : value
      return [
        field.name,
        withinField({ field, isInside: isInside || isLocalized, locale, payload, value: own }),
      ] as const
    })
  return { ...doc, ...Object.fromEntries(values) }
}

const withinField = ({
  field,
  value,
  ...place
}: {
  readonly field: FlattenedField
  readonly isInside: boolean
  readonly locale: string
  readonly payload: BasePayload
  readonly value: unknown
}): unknown => {
  if (Array.isArray(value)) {
    return value.map((row: unknown) =>
      inLocale({ ...place, doc: row, fields: fieldsOfRow({ ...place, field, row }) }),
    )
  }
  return 'flattenedFields' in field
    ? inLocale({ ...place, doc: value, fields: field.flattenedFields })
    : value
}

const isByLocale = ({
  payload,
  value,
}: {
  readonly payload: BasePayload
  readonly value: Readonly<Record<string, unknown>>
}): boolean => {
  const codes = localeCodes(payload)
  return Object.keys(value).every((key) => codes.includes(key))
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
