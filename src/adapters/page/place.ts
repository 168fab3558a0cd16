import type { PostgresAdapter } from '@payloadcms/db-postgres'

/** Where in a statement the fields of a document, a group or a row of a list are read. */
export type Place = {
  readonly adapter: PostgresAdapter
  /** What the row is called. */
  readonly alias: string
  /** How many documents further relationships are followed. */
  readonly depth: number
  /** Whether it is a file. */
  readonly isFile: boolean
  /** The groups around the fields, within the row. */
  readonly path: readonly string[]
  /** The table of the document, whose lists of texts and relationships have tables of their own. */
  readonly root: string
  /** The table of the row. */
  readonly table: string
}

/** What a row further in is called: no other one of the statement has that name. */
export const aliasOf = ({ alias, path }: Pick<Place, 'alias' | 'path'>): string =>
  [alias, ...path].join('_').replaceAll(/\W/g, '_').toLowerCase()
