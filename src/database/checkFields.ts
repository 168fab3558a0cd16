import type { BasePayload } from 'payload'

import type { LinkedCollection } from '../linkedCollections.js'

import { columnsOf, type TableColumns } from '../adapters/columns.js'
import { localePlaceholder } from '../adapters/links/addressColumns.js'
import { localeCodes } from '../adapters/locales.js'
import { postgresOf } from '../adapters/postgres.js'
import { placeholdersOf } from '../domain/urls/fillPattern.js'
import { type FieldAt, fieldsAt } from '../fieldAt.js'
import { InvalidConfiguration } from '../invalidConfiguration.js'
import { newsroomOptionsOf } from '../pluginState.js'

/**
 * Looks, at start, whether the fields that the options of `bacaJuga` name are there and of a kind
 * that can be read, and says which ones could be named.
 *
 * @throws {InvalidConfiguration}
 */
export const checkFields = ({
  linked,
  payload,
}: {
  readonly linked: readonly LinkedCollection[]
  readonly payload: BasePayload
}): void => {
  for (const collection of linked) {
    const facts = factsOf({ collection, payload })
    requireOneStatus(facts)
    for (const rule of rulesOf(facts)) {
      requireField({ ...facts, rule })
    }
    requireAddress({ ...facts, payload })
  }
}

type Facts = {
  readonly collection: LinkedCollection
  readonly columns: TableColumns
  readonly fields: readonly FieldAt[]
  readonly hasNewsroom: boolean
}

const factsOf = ({
  collection,
  payload,
}: {
  readonly collection: LinkedCollection
  readonly payload: BasePayload
}): Facts => ({
  collection,
  columns: columnsOf({ adapter: postgresOf(payload), slug: collection.slug }),
  fields: fieldsAt({ fields: payload.collections[collection.slug]?.config.flattenedFields ?? [] }),
  hasNewsroom: newsroomOptionsOf(payload.config) !== null,
})

/** What an option can name. */
type Rule = {
  readonly option:
    'body' | 'date' | 'institutions' | 'lead' | 'outlet' | 'section' | 'title' | 'topics'
  readonly kind: string
  readonly fits: (at: FieldAt) => boolean
}

const rulesOf = ({ columns, hasNewsroom }: Facts): readonly Rule[] => {
  const isStored = (path: string): boolean => columns.columnOf(path) !== null
  const isText = ({ field: { type }, path }: FieldAt): boolean =>
    ['email', 'text', 'textarea'].includes(type) && isStored(path)
  const relates = ({ field }: FieldAt): boolean =>
    field.type === 'relationship' && typeof field.relationTo === 'string'
  const relation = { fits: relates, kind: 'relationship to one collection' }
  return [
    { fits: isText, kind: 'text field', option: 'title' },
    {
      fits: ({ field: { type }, path }) =>
        type === 'blocks' || (type === 'richText' && isStored(path)),
      kind: 'rich text field or field of blocks',
      option: 'body',
    },
    { fits: isText, kind: 'text field', option: 'lead' },
    { fits: ({ field: { type } }) => type === 'date', kind: 'date field', option: 'date' },
    { ...relation, option: 'section' },
    { ...relation, option: 'topics' },
    { ...relation, option: 'institutions' },
    {
      fits: (at) =>
        relates(at) &&
        columns.columnOf(at.path)?.isLocalized === false &&
        (!hasNewsroom || ('relationTo' in at.field && at.field.relationTo === 'outlets')),
      kind: `relationship to one document${hasNewsroom ? ' of "outlets"' : ''}, not localized`,
      option: 'outlet',
    },
  ]
}

const requireField = ({
  collection,
  fields,
  rule: { fits, kind, option },
}: Facts & { readonly rule: Rule }): void => {
  const path = collection[option]
  // A collection without timestamps has no date of its own; all documents are then of one age.
  const isDefault = option === 'date' && path === 'createdAt'
  if (path === null || isDefault || fields.some((at) => at.path === path && fits(at))) {
    return
  }
  throw new InvalidConfiguration(
    `collections.${collection.slug}.${option}: "${path}" is no ${kind} of "${collection.slug}". ${advice(
      fields.filter(fits).map((at) => at.path),
    )}`,
  )
}

const requireAddress = ({
  collection: { slug, url },
  columns,
  fields,
  payload,
}: Facts & { readonly payload: BasePayload }): void => {
  const isLocale = (name: string): boolean =>
    name === localePlaceholder && localeCodes(payload).length > 0
  const names = placeholdersOf(url)
  const wrong = names.find((name) => columns.columnOf(name) === null && !isLocale(name))
  const advised = advice([
    ':id',
    ...fields
      .filter(({ field: { type }, path }) => type === 'text' && columns.columnOf(path) !== null)
      .map(({ path }) => `:${path.replaceAll('.', '_')}`),
    ...(localeCodes(payload).length > 0 ? [`:${localePlaceholder}`] : []),
  ])
  if (wrong !== undefined) {
    throw new InvalidConfiguration(
      `collections.${slug}.url: "${slug}" stores no field "${wrong}". ${advised}`,
    )
  }
  if (names.every((name) => columns.columnOf(name) === null)) {
    throw new InvalidConfiguration(
      `collections.${slug}.url: "${url}" is the same for every document. ${advised}`,
    )
  }
}

/** Links are decided once for all locales: a document is live in all of them or in none. */
const requireOneStatus = ({ collection: { slug }, columns }: Facts): void => {
  if (columns.columnOf('_status')?.isLocalized === true) {
    throw new InvalidConfiguration(
      `collections.${slug}: a status for each locale is not supported. Leave out versions.drafts.localizeStatus; a document without a title in a locale is not linked there.`,
    )
  }
}

const advice = (names: readonly string[]): string =>
  names.length === 0
    ? 'The collection has none; add one.'
    : `Write ${names.length > 1 ? 'one of ' : ''}${names.join(', ')}.`
