import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { snake } from '../database/linkTables.js'
import { InvalidConfiguration } from '../options.js'

/** The Postgres table of a collection and, by field path, its column names. */
export type TableColumns = {
  readonly table: string
  /** The column of a field path such as `title` or `meta.summary`, or null when it has none. */
  readonly columnOf: (path: string) => string | null
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
  const columns = adapter.tables[table] as unknown as
    Record<string, { readonly name?: string }> | undefined // drizzle types each table by its own columns; only their names are read
  if (columns === undefined) {
    throw new InvalidConfiguration(`The collection "${slug}" has no table of its own.`)
  }
  return { columnOf: (path) => columns[path.replaceAll('.', '_')]?.name ?? null, table }
}

/**
 * The column of a field that has to have one.
 *
 * @throws {InvalidConfiguration} when the field is not stored in the collection's own table
 */
export const requiredColumn = ({
  columns,
  path,
  slug,
}: {
  readonly columns: TableColumns
  readonly path: string
  readonly slug: string
}): string => {
  const column = columns.columnOf(path)
  if (column === null) {
    throw new InvalidConfiguration(
      `collections.${slug}: "${path}" is no stored, unlocalized field of "${slug}". Write the name of a text, date or relationship field of that collection.`,
    )
  }
  return column
}
