import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { jsonb, pgTable, text, uniqueIndex } from '@payloadcms/db-postgres/drizzle/pg-core'

/**
 * Declares `nr_gazetteer`, which holds what the package has installed in each document, so that an
 * update leaves alone what editors changed since; and `nr_lists`, the versions of the lists that
 * processes keep in memory.
 */
export const declareGazetteerTables: PostgresAdapter['afterSchemaInit'][number] = ({ schema }) => ({
  ...schema,
  tables: {
    ...schema.tables,
    nr_gazetteer: pgTable(
      'nr_gazetteer',
      {
        installed: jsonb('installed').notNull(),
        key: text('key').notNull(),
        list: text('list').notNull(),
      },
      (t) => ({ byKey: uniqueIndex('nr_gazetteer_key').on(t.list, t.key) }),
    ),
    nr_lists: pgTable('nr_lists', {
      name: text('name').primaryKey(),
      version: text('version').notNull(),
    }),
  },
})
