import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { sql } from '@payloadcms/db-postgres'
import { index } from '@payloadcms/db-postgres/drizzle/pg-core'

/**
 * The live articles of each outlet by their first publication: what sitemaps are read along,
 * forwards and backwards. With the time of the last change, so that counting a month and dating it
 * needs no look at the articles themselves.
 */
export const declareLiveTimeIndex: PostgresAdapter['afterSchemaInit'][number] = ({
  extendTable,
  schema,
}) => {
  const { articles } = schema.tables
  if (articles !== undefined) {
    extendTable({
      extraConfig: (t) => ({
        nrLiveTime: index('nr_articles_live_time')
          .on(t.outlet, t.firstPublishedAt.desc(), t.id.desc(), t.modifiedAt)
          .where(sql`_status = 'published' and deleted_at is null`),
      }),
      table: articles,
    })
  }
  return schema
}
