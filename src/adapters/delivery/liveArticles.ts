import type { SQL } from '@payloadcms/db-postgres/drizzle'

import { sql } from '@payloadcms/db-postgres'

import type { AskedOutlet } from './outletByDomain.js'

/** The live articles of an outlet that were first published in a span of time. */
export type LiveArticles = {
  readonly asked: AskedOutlet
  /** What is selected of an article, which is `a`. */
  readonly columns: SQL
  /** A condition on `a.first_published_at`. */
  readonly when: SQL
  /** What stands behind the table. */
  readonly joins?: SQL
  /** What stands behind the conditions, such as an order along the index and a limit. */
  readonly ordered?: SQL
}

/**
 * SQL for the live articles of an outlet, those without an outlet included where they are its own. Two
 * ranges of one index: a condition with `or` could not be read in the order of time.
 */
export const liveArticles = ({
  asked: { outlet, ownsUnassigned },
  columns,
  joins = sql``,
  ordered = sql``,
  when,
}: LiveArticles): SQL =>
  sql`(select ${columns} from articles a ${joins}
      where a.outlet_id = ${outlet.id} and ${live} and ${when} ${ordered})
    union all
    (select ${columns} from articles a ${joins}
      where ${ownsUnassigned}::boolean and a.outlet_id is null and ${live} and ${when} ${ordered})`

/** What makes an article `a` live, in the words of the partial indexes. */
export const live = sql`a._status = 'published' and a.deleted_at is null`

/** A column of instants as milliseconds since 1970, which need no parsing. */
export const millisecondsOf = (column: SQL): SQL => sql`round(date_part('epoch', ${column}) * 1000)`

/** The instant of {@link millisecondsOf}, ISO 8601. */
export const instantOf = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : new Date(milliseconds).toISOString()

/** A mark of all rows that an aggregate sees, in whatever order: another one after any write. */
export const stateOf = (versions: SQL): SQL =>
  sql`bit_xor(hash_record_extended(row(${versions}), 0))::text`

/**
 * Orders along the index of {@link liveArticles}, whose empty values stand last when it is read from
 * the newest on: an order that says nothing of them could not be had from it.
 */
export const newestFirst = sql`a.first_published_at desc nulls last, a.id desc nulls last`

/** {@link newestFirst}, the other way round. */
export const oldestFirst = sql`a.first_published_at asc nulls first, a.id asc nulls first`
