import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { sql } from '@payloadcms/db-postgres'
import {
  bigint,
  bigserial,
  boolean,
  customType,
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

import { linkTableNames, type LinkTableNames } from './linkTableNames.js'

/** The hooks of Payload's adapter that see the finished schema. */
type AfterSchemaInit = PostgresAdapter['afterSchemaInit'][number]

/** The Postgres type of a collection's ids. */
export type IDType = 'integer' | 'numeric' | 'uuid' | 'varchar'

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
  return adapter.idType === 'uuid' || adapter.idType === 'uuidv7' ? 'uuid' : 'integer'
}

/**
 * Declares our tables for every collection that has links. Declared in Payload's schema, so that
 * `migrate:create` writes them and nothing drops them.
 */
export const declareLinkTables =
  (collections: readonly LinkedCollection[]): AfterSchemaInit =>
  ({ adapter, schema }) => ({
    ...schema,
    tables: collections.reduce((tables, { slug }) => {
      const names = linkTableNames({ slug })
      const id = columnOf[idTypeOf({ adapter, slug })]
      return {
        ...tables,
        [names.bans]: bansTable({ id, names }),
        [names.documents]: documentsTable({ id, names }),
        [names.links]: linksTable({ id, names }),
        [names.signals]: signalsTable({ id, names }),
        [names.stale]: staleTable({ id, names }),
      }
    }, schema.tables),
  })

type TableArgs = { readonly id: IDColumn; readonly names: LinkTableNames }

const documentsTable = ({ id, names: { documents } }: TableArgs) =>
  pgTable(
    documents,
    {
      avoidWords: jsonb('avoid_words').notNull(),
      document: id('document').notNull(),
      isAutomatic: boolean('is_automatic').notNull(),
      isEvergreen: boolean('is_evergreen').notNull(),
      isLinkable: boolean('is_linkable').notNull(),
      kind: text('kind'),
      labels: jsonb('labels').notNull(),
      outlet: bigint('outlet', { mode: 'bigint' }).notNull(),
      publishedAt: timestamp('published_at', { precision: 3, withTimezone: true }).notNull(),
      section: text('section'),
      slots: jsonb('slots').notNull(),
      title: text('title').notNull(),
      titleKey: text('title_key').notNull(),
      topSection: text('top_section'),
      vector: bytea('vector').notNull(),
    },
    (t) => ({
      byDocument: uniqueIndex(`${documents}_document`).on(t.document),
      byTitle: index(`${documents}_title_key`).on(t.titleKey),
    }),
  )

const linksTable = ({ id, names: { links } }: TableArgs) =>
  pgTable(
    links,
    {
      afterBlock: integer('after_block'),
      deadSince: timestamp('dead_since', { precision: 3, withTimezone: true }),
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
      byHost: uniqueIndex(`${links}_host_rank`).on(t.host, t.rank),
      byTarget: index(`${links}_target`).on(t.target, t.host),
      byTitle: index(`${links}_title_key`)
        .on(t.titleKey)
        .where(sql`title_key is not null`),
      dead: index(`${links}_dead`)
        .on(t.deadSince, t.host)
        .where(sql`dead_since is not null`),
    }),
  )

const signalsTable = ({ id, names: { signals } }: TableArgs) =>
  pgTable(
    signals,
    {
      document: id('document').notNull(),
      outlet: bigint('outlet', { mode: 'bigint' }).notNull(),
      publishedAt: timestamp('published_at', { precision: 3, withTimezone: true }).notNull(),
      signal: bigint('signal', { mode: 'bigint' }).notNull(),
      weight: real('weight').notNull(),
    },
    (t) => ({
      byDocument: index(`${signals}_document`).on(t.document),
      byRecency: index(`${signals}_recency`).on(
        t.outlet,
        t.signal,
        t.publishedAt.desc(),
        t.document,
        t.weight,
      ),
    }),
  )

const bansTable = ({ id, names: { bans } }: TableArgs) =>
  pgTable(
    bans,
    {
      document: id('document').notNull(),
      owner: id('owner').notNull(),
      target: id('target').notNull(),
    },
    (t) => ({
      byDocument: uniqueIndex(`${bans}_document`).on(t.document, t.target, t.owner),
      byOwner: index(`${bans}_owner`).on(t.owner),
      byTarget: index(`${bans}_target`).on(t.target),
    }),
  )

const staleTable = ({ id, names: { stale } }: TableArgs) =>
  pgTable(
    stale,
    {
      id: bigserial('id', { mode: 'bigint' }).primaryKey(),
      details: jsonb('details'),
      document: id('document').notNull(),
      kind: text('kind').notNull(),
    },
    (t) => ({ byKind: index(`${stale}_kind`).on(t.kind, t.id) }),
  )

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** One signature for the four, which drizzle types by their own options. */
type IDColumn = (name: string) => ReturnType<typeof varchar>

const columnOf: Readonly<Record<IDType, IDColumn>> = {
  // Only the name and `notNull` are used of what they build.
  integer: (name) => integer(name) as unknown as ReturnType<typeof varchar>,
  numeric: (name) => numeric(name) as unknown as ReturnType<typeof varchar>,
  uuid: (name) => uuid(name) as unknown as ReturnType<typeof varchar>,
  varchar: (name) => varchar(name),
}
