import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { sql } from '@payloadcms/db-postgres'
import { index } from '@payloadcms/db-postgres/drizzle/pg-core'

/**
 * The indexes of feeds: the live articles of a section by the time of their first publication, newest
 * first, of a region and all whose codes begin with its own, and the articles of an author, topic or
 * institution. Those of an outlet are in the one that sitemaps use.
 */
export const declareFeedIndexes: PostgresAdapter['afterSchemaInit'][number] = ({
  extendTable,
  schema,
}) => {
  const { articles, articles_rels: relations } = schema.tables
  if (articles !== undefined && relations !== undefined) {
    extendTable({
      extraConfig: (t) => ({
        nrOfRegion: index('nr_articles_of_region')
          .on(t.region.op('varchar_pattern_ops'), t.firstPublishedAt.desc(), t.id.desc())
          .where(sql`_status = 'published' and deleted_at is null`),
        nrOfSection: index('nr_articles_of_section')
          .on(t.section, t.outlet, t.firstPublishedAt.desc(), t.id.desc())
          .where(sql`_status = 'published' and deleted_at is null`),
      }),
      table: articles,
    })
    extendTable({
      extraConfig: (t) => ({
        nrOfAuthor: index('nr_articles_of_author')
          .on(t.authorsID, t.parent)
          .where(sql`path = 'authors'`),
        nrOfInstitution: index('nr_articles_of_institution')
          .on(t.institutionsID, t.parent)
          .where(sql`path = 'institutions'`),
        nrOfTopic: index('nr_articles_of_topic')
          .on(t.topicsID, t.parent)
          .where(sql`path = 'topics'`),
      }),
      table: relations,
    })
  }
  return schema
}
