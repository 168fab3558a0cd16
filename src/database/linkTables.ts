import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { sql } from '@payloadcms/db-postgres'
import {
  bigint,
  doublePrecision,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  real,
  text,
  timestamp,
  uniqueIndex,
  uuid,
  varchar,
} from '@payloadcms/db-postgres/drizzle/pg-core'

import type { LinkedCollection } from '../linkedCollections.js'

/** The hooks of Payload's adapter that see the finished schema. */
type AfterSchemaInit = PostgresAdapter['afterSchemaInit'][number]

/** The Postgres type of a collection's ids. */
export type IDType = 'integer' | 'numeric' | 'uuid' | 'varchar'

/**
 * Names of our tables for one collection. Plain tables instead of collections: the index and the
 * ledger are written in bulk and read on every page, and a `number` field would be `numeric`.
 */
export const linkTableNames = ({
  slug,
}: {
  readonly slug: string
}): { readonly documents: string; readonly links: string; readonly signals: string } => ({
  documents: `nr_${snake(slug)}_documents`,
  links: `nr_${snake(slug)}_links`,
  signals: `nr_${snake(slug)}_signals`,
})

/** A slug as Payload names its table: `blogPosts` and `blog-posts` are `blog_posts`. */
export const snake = (slug: string): string =>
  slug
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/\W+/g, '_')
    .toLowerCase()

/** The type of the ids of a collection in this database. */
export const idTypeOf = ({
  adapter,
  slug,
}: {
  readonly adapter: Pick<PostgresAdapter, 'idType' | 'payload'>
  readonly slug: string
}): IDType => {
  const custom = adapter.payload.collections[slug]?.customIDType
  if (custom === 'number') {
    return 'numeric'
  }
  if (custom === 'text') {
    return 'varchar'
  }
  return adapter.idType === 'uuid' ? 'uuid' : 'integer'
}

/**
 * Declares, for every collection that has links, the table of live documents, the index of signals
 * (postings by recency) and the ledger of links. Declared in Payload's schema, so that
 * `migrate:create` writes them and nothing drops them.
 */
export const declareLinkTables =
  (collections: readonly LinkedCollection[]): AfterSchemaInit =>
  ({ adapter, schema }) => ({
    ...schema,
    tables: collections.reduce(
      (tables, { slug }) => ({
        ...tables,
        ...tablesOf({ slug, idType: idTypeOf({ adapter, slug }) }),
      }),
      schema.tables,
    ),
  })

/** Lets only one live article have a slug, whatever route or race it comes by. */
export const declareLiveSlugIndex =
  (table: string): AfterSchemaInit =>
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

const tablesOf = ({ slug, idType }: { readonly slug: string; readonly idType: IDType }) => {
  const names = linkTableNames({ slug })
  const id = columnOf[idType]
  return {
    [names.documents]: pgTable(
      names.documents,
      {
        document: id('document').notNull(),
        outlet: bigint('outlet', { mode: 'bigint' }).notNull(),
        publishedAt: timestamp('published_at', { precision: 3, withTimezone: true }).notNull(),
        section: text('section'),
        slots: jsonb('slots').notNull(),
        title: text('title').notNull(),
        titleKey: text('title_key').notNull(),
      },
      (t) => ({
        byDocument: uniqueIndex(`${names.documents}_document`).on(t.document),
        byTitle: index(`${names.documents}_title_key`).on(t.titleKey),
      }),
    ),
    [names.links]: pgTable(
      names.links,
      {
        afterBlock: integer('after_block'),
        host: id('host').notNull(),
        origin: text('origin').notNull(),
        rank: integer('rank').notNull(),
        reasons: jsonb('reasons').notNull(),
        score: doublePrecision('score').notNull(),
        target: id('target'),
        title: text('title'),
        titleKey: text('title_key'),
      },
      (t) => ({
        byHost: uniqueIndex(`${names.links}_host_rank`).on(t.host, t.rank),
        byTarget: index(`${names.links}_target`).on(t.target),
        byTitle: index(`${names.links}_title_key`).on(t.titleKey),
      }),
    ),
    [names.signals]: pgTable(
      names.signals,
      {
        document: id('document').notNull(),
        outlet: bigint('outlet', { mode: 'bigint' }).notNull(),
        publishedAt: timestamp('published_at', { precision: 3, withTimezone: true }).notNull(),
        signal: bigint('signal', { mode: 'bigint' }).notNull(),
        weight: real('weight').notNull(),
      },
      (t) => ({
        byDocument: index(`${names.signals}_document`).on(t.document),
        byRecency: index(`${names.signals}_recency`).on(
          t.outlet,
          t.signal,
          t.publishedAt.desc(),
          t.document,
          t.weight,
        ),
      }),
    ),
  }
}

/** One signature for the four, which drizzle types by their own options. */
const columnOf: Readonly<Record<IDType, (name: string) => ReturnType<typeof varchar>>> = {
  // Only the name and `notNull` are used of what they build.
  integer: (name) => integer(name) as unknown as ReturnType<typeof varchar>,
  numeric: (name) => numeric(name) as unknown as ReturnType<typeof varchar>,
  uuid: (name) => uuid(name) as unknown as ReturnType<typeof varchar>,
  varchar: (name) => varchar(name),
}
