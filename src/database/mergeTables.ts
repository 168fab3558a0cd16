import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { sql } from '@payloadcms/db-postgres'
import {
  bigserial,
  index,
  jsonb,
  pgTable,
  text,
  timestamp,
} from '@payloadcms/db-postgres/drizzle/pg-core'

/**
 * Declares `nr_merges`: which institution was merged into which, with all that is needed to undo it. Ids
 * are texts, for the collection may have ids of any type.
 */
export const declareMergeTables: PostgresAdapter['afterSchemaInit'][number] = ({ schema }) => ({
  ...schema,
  tables: {
    ...schema.tables,
    nr_merges: pgTable(
      'nr_merges',
      {
        id: bigserial('id', { mode: 'bigint' }).primaryKey(),
        done: jsonb('done').notNull(),
        key: text('key'),
        loser: text('loser').notNull(),
        mergedAt: timestamp('merged_at', { precision: 3, withTimezone: true }).notNull(),
        mergedBy: text('merged_by'),
        name: text('name').notNull(),
        slug: text('slug'),
        undoneAt: timestamp('undone_at', { precision: 3, withTimezone: true }),
        winner: text('winner').notNull(),
      },
      (t) => ({
        byLoser: index('nr_merges_loser')
          .on(t.loser)
          .where(sql`undone_at is null`),
        bySlug: index('nr_merges_slug')
          .on(t.slug)
          .where(sql`undone_at is null`),
        byWinner: index('nr_merges_winner')
          .on(t.winner)
          .where(sql`undone_at is null`),
      }),
    ),
  },
})
