import type { PostgresAdapter } from '@payloadcms/db-postgres'

import type { LinkedCollection } from '../../linkedCollections.js'

import { placeholdersOf } from '../../domain/urls/fillPattern.js'
import { columnsOf, requiredColumn } from '../columns.js'
import { localeCodes } from '../locales.js'

/** SQL for what a title and an address are made of, and for being live, of a collection's rows. */
export type AddressColumns = {
  readonly table: string
  /** What has to stand behind the table, as its texts in the locale; empty without localized ones. */
  readonly joins: string
  readonly title: string
  readonly outlet: string
  /** A JSON object with the values of the address's placeholders. */
  readonly parts: string
  /** The same values, each by itself. */
  readonly values: readonly { readonly name: string; readonly value: string }[]
  /** A condition, whatever the locale. */
  readonly live: string
  /** A condition: live, with a title and an address of its own in the locale. */
  readonly served: string
  /** The table of the texts of all locales and its name in the statement; null without such. */
  readonly texts: { readonly alias: string; readonly table: string } | null
}

/**
 * The {@link AddressColumns} of a collection whose table stands in the statement as `alias`.
 *
 * @param args.locale one of the application's; the default one when it is left out
 */
export const addressColumns = ({
  adapter,
  alias,
  collection,
  locale = null,
}: {
  readonly adapter: PostgresAdapter
  readonly alias: string
  readonly collection: LinkedCollection
  readonly locale?: string | null
}): AddressColumns => {
  const { slug } = collection
  const columns = columnsOf({ adapter, slug })
  const code = literal(locale ?? localeCodes(adapter.payload)[0] ?? '')
  const texts = `${alias}_texts`
  const column = (path: string): string => {
    const { name, isLocalized } = requiredColumn({ columns, path, slug })
    return `${isLocalized ? texts : alias}."${name}"`
  }
  const isLocale = (name: string): boolean =>
    name === localePlaceholder &&
    columns.columnOf(name) === null &&
    localeCodes(adapter.payload).length > 0
  const names = placeholdersOf(collection.url)
  const values = names.map((name) => ({ name, value: isLocale(name) ? code : column(name) }))
  const parts = values.map(({ name, value }) => `'${name}', ${value}`)
  const localized = [collection.title, ...names].filter(
    (path) => columns.columnOf(path)?.isLocalized === true,
  )
  const live = [
    columns.columnOf('_status') === null ? null : `${alias}._status = 'published'`,
    columns.columnOf('deletedAt') === null ? null : `${alias}.deleted_at is null`,
  ].filter((condition) => condition !== null)
  return {
    joins:
      localized.length === 0
        ? ''
        : `\nleft join "${columns.localesTable}" ${texts} on ${texts}._parent_id = ${alias}.id and ${texts}._locale = ${code}`,
    live: allOf(live),
    outlet: collection.outlet === null ? 'null' : column(collection.outlet),
    parts: `jsonb_build_object(${parts.join(', ')})`,
    table: `"${columns.table}"`,
    texts: localized.length === 0 ? null : { alias: texts, table: `"${columns.localesTable}"` },
    served: allOf([
      ...live,
      ...localized.map((path) => `coalesce(${column(path)}::text, '') <> ''`),
    ]),
    title: column(collection.title),
    values,
  }
}

/** In an address, the locale of the reader, unless the collection has a field of that name. */
export const localePlaceholder = 'locale'

const allOf = (conditions: readonly string[]): string => conditions.join(' and ') || 'true'

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`
