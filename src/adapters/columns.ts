import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'

import { sql } from '@payloadcms/db-postgres'

import { snake } from '../database/linkTableNames.js'
import { InvalidConfiguration } from '../invalidConfiguration.js'

/** Where a field is stored. */
export type Column = {
  readonly name: string
  /** Whether it stands in the table of locales, with a value for each of them. */
  readonly isLocalized: boolean
  /** As Payload names it: `varchar`, `boolean`, `enum`, … */
  readonly type: string
}

/** The Postgres tables of a collection and, by field path, its columns. */
export type TableColumns = {
  readonly table: string
  /** The table of its localized fields, which may not exist. */
  readonly localesTable: string
  /** The column of a field path such as `title` or `meta.summary`, or null when it has none. */
  readonly columnOf: (path: string) => Column | null
  /**
   * SQL for the rows of a list field in their order, with Postgres' names of its columns, of the row
   * of the table that stands in the statement as `alias`; null where there is no such list.
   */
  readonly listOf: (list: { readonly alias: string; readonly path: string }) => SQL | null
}

/**
 * Where Payload's adapter keeps a collection.
 *
 * @throws {InvalidConfiguration} when the collection has no table
 */
export const columnsOf = ({
  adapter,
  slug,
}: {
  readonly adapter: PostgresAdapter
  readonly slug: string
}): TableColumns => {
  const table = adapter.tableNameMap.get(snake(slug)) ?? snake(slug)
  const localesTable = `${table}${adapter.localesSuffix ?? '_locales'}`
  if (adapter.rawTables[table] === undefined) {
    throw new InvalidConfiguration(`The collection "${slug}" has no table of its own.`)
  }
  return {
    columnOf: (path) =>
      columnIn({ adapter, isLocalized: false, path, table }) ??
      columnIn({ adapter, isLocalized: true, path, table: localesTable }),
    listOf: ({ alias, path }) => {
      const list = `${table}_${snake(path)}`
      return adapter.rawTables[list]?.columns['_parentID'] === undefined
        ? null
        : sql`(select jsonb_agg(to_jsonb(r) order by r._order) from ${sql.identifier(list)} r
            where r._parent_id = ${sql.identifier(alias)}.id)`
    },
    localesTable,
    table,
  }
}

/**
 * The column of a field that has to have one.
 *
 * @throws {InvalidConfiguration} when the field is not stored in a column of the collection
 */
export const requiredColumn = ({
  columns,
  path,
  slug,
}: {
  readonly columns: TableColumns
  readonly path: string
  readonly slug: string
}): Column => {
  const column = columns.columnOf(path)
  if (column === null) {
    throw new InvalidConfiguration(
      `collections.${slug}: "${path}" is no stored field of "${slug}". Write the name of a text, date or relationship field of that collection.`,
    )
  }
  return column
}

/** The column of a field path in one table; null where there is none. */
export const columnIn = ({
  adapter,
  isLocalized,
  path,
  table,
}: {
  readonly adapter: PostgresAdapter
  readonly isLocalized: boolean
  readonly path: string
  readonly table: string
}): Column | null => {
  const columns = adapter.rawTables[table]?.columns ?? {}
  const key = path.replaceAll('.', '_')
  const column = Object.hasOwn(columns, key) ? columns[key] : undefined
  return column === undefined ? null : { name: column.name, isLocalized, type: column.type }
}
