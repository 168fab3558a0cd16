import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { sql } from '@payloadcms/db-postgres'
import { uniqueIndex } from '@payloadcms/db-postgres/drizzle/pg-core'

/** Lets only one live article have a slug, whatever route or race it comes by. */
export const declareLiveSlugIndex =
  (table: string): PostgresAdapter['afterSchemaInit'][number] =>
  ({ extendTable, schema }) => {
    const articles = schema.tables[table]
    if (articles !== undefined) {
      extendTable({
        extraConfig: (t) => ({
          nrLiveSlug: uniqueIndex(`nr_${table}_live_slug`)
            .on(t.slug)
            .where(sql`_status = 'published' and deleted_at is null`),
        }),
        table: articles,
      })
    }
    return schema
  }
