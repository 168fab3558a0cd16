import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { columnsOf } from '../columns.js'

/** A column that points to documents of a collection, of whatever collection of the application. */
export type Reference = {
  readonly table: string
  readonly column: string
  /** Postgres' type of the column that tells the rows of the table apart, or their documents in a list. */
  readonly rowType: string
  readonly kind: 'column' | 'list'
  /** Whether rows of a list have a locale. */
  readonly hasLocale: boolean
  /** The table of the documents that have the list; for a column its own. */
  readonly owner: string
}

/** A table of what belongs to a document: rows of its lists, its relationships, its versions. */
export type OwnTable = {
  readonly table: string
  /** The column that tells whose they are. */
  readonly column: string
  /** The table that it points to. */
  readonly of: string
}

/** Where documents of a collection are stored, and what points to them. */
export type References = {
  readonly table: string
  /** Each after the one that it is part of. */
  readonly own: readonly OwnTable[]
  readonly references: readonly Reference[]
}

type RawTable = PostgresAdapter['rawTables'][string]

/**
 * All that points to the documents of a collection, as the configuration of the application has it:
 * single relationships, lists of them, in whatever fields, in versions as well.
 */
export const referencesTo = ({
  adapter,
  slug,
}: {
  readonly adapter: PostgresAdapter
  readonly slug: string
}): References => {
  const { table } = columnsOf({ adapter, slug })
  // What Payload keeps for itself, such as who edits what, goes with the document.
  const tables = Object.values(adapter.rawTables).filter(({ name }) => !name.startsWith('payload_'))
  const versions = `_${table}${adapter.versionsSuffix ?? '_v'}`
  const own = ownTables({ of: table, tables, versions })
  return {
    own,
    references: tables.flatMap((raw) =>
      foreignKeysOf(raw)
        .filter((key) => key.target === table && !isOwn({ key, raw, versions }))
        .map(({ column }) => toReference({ column, raw })),
    ),
    table,
  }
}

/** The foreign keys of a table of Payload's, each of one column. */
export const foreignKeysOf = (
  raw: RawTable,
): readonly { readonly column: string; readonly target: string }[] => [
  ...Object.values(raw.columns).flatMap(({ name, reference }) =>
    reference === undefined ? [] : [{ column: name, target: reference.table }],
  ),
  ...Object.values(raw.foreignKeys ?? {}).flatMap(({ columns, foreignColumns }) => {
    const column = raw.columns[columns[0] ?? '']?.name
    const target = foreignColumns[0]?.table
    return column === undefined || target === undefined ? [] : [{ column, target }]
  }),
]

type Key = ReturnType<typeof foreignKeysOf>[number]

/** Whether a table is one of lists of relationships. */
const isList = ({ columns }: RawTable): boolean =>
  ['order', 'parent', 'path'].every((name) => columns[name] !== undefined)

/** Whether a key tells whose a row is. */
const isOwn = ({
  key: { column },
  raw,
  versions,
}: {
  readonly key: Key
  readonly raw: RawTable
  readonly versions: string
}): boolean =>
  column === '_parent_id' || (column === 'parent_id' && (isList(raw) || raw.name === versions))

const ownTables = ({
  of,
  tables,
  versions,
}: {
  readonly of: string
  readonly tables: readonly RawTable[]
  readonly versions: string
}): readonly OwnTable[] =>
  tables.flatMap((raw) =>
    foreignKeysOf(raw)
      .filter((key) => key.target === of && isOwn({ key, raw, versions }))
      .flatMap(({ column }) => [
        { column, of, table: raw.name },
        ...ownTables({ of: raw.name, tables, versions }),
      ]),
  )

const toReference = ({
  column,
  raw,
}: {
  readonly column: string
  readonly raw: RawTable
}): Reference => {
  const list = isList(raw)
  const owner = foreignKeysOf(raw).find((key) => list && key.column === 'parent_id')
  return {
    column,
    hasLocale: raw.columns['locale'] !== undefined,
    kind: list ? 'list' : 'column',
    owner: owner?.target ?? raw.name,
    rowType: typeOf(raw.columns[list ? 'parent' : 'id']?.type ?? 'integer'),
    table: raw.name,
  }
}

/** The Postgres type of the ids of a table of Payload's. */
export const idTypeIn = ({
  adapter,
  table,
}: {
  readonly adapter: PostgresAdapter
  readonly table: string
}): string => typeOf(adapter.rawTables[table]?.columns['id']?.type ?? 'integer')

const typeOf = (type: string): string => (type === 'serial' ? 'integer' : type)
