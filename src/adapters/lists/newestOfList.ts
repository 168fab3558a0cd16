import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'

import { idTypeOf } from '../../database/linkTables.js'
import { live, millisecondsOf } from '../delivery/liveArticles.js'
import { handleOf, postgresOf } from '../postgres.js'
import { type ListScope, type ScopeSQL, scopeSQL } from './listScope.js'

/** Where an article stands in a list: its first publication, in milliseconds since 1970, and its id. */
export type ListKey = readonly [publishedAt: number, id: DocID]

/** A page of a list, as keys. */
export type ListPage = {
  readonly keys: readonly ListKey[]
  /** The key after which the next page begins; null on the last one. */
  readonly next: ListKey | null
}

/**
 * How far is walked back along the archive for one page, and how many articles of its own a list may
 * have to be sorted as a whole.
 *
 * Postgres has no index over both tables, the one with the time and the one with the relationship. So
 * the archive is walked from the newest article on and each is probed: the more articles a list has,
 * the sooner that ends. Where it has not found enough, the list is short, and its own articles are
 * taken. Or it has more than `sorted` and is silent for `walked` articles on end: then the page is a
 * short one, and the next begins where the walk has ended. So nothing is left out, and no step looks
 * at more rows than these, whatever the archive: tests/int/institutions reads the plans.
 */
const bounds = { sorted: 10_000, walked: 3000 } as const

/**
 * The newest live articles of a list by their first publication, after a key.
 *
 * @param args.lanes the outlets whose articles count; null stands for articles that name none
 */
export const newestOfList = async ({
  after,
  also = sql`true`,
  lanes,
  limit,
  req,
  scope,
}: {
  readonly after: ListKey | null
  /** A further condition on an article `a`. */
  readonly also?: SQL
  readonly lanes: readonly (DocID | null)[]
  readonly limit: number
  readonly req: PayloadRequest
  readonly scope: ListScope
}): Promise<ListPage> => {
  const type = sql.raw(idTypeOf({ adapter: postgresOf(req.payload), slug: 'articles' }))
  const isAfter =
    after === null
      ? also
      : sql`${also} and (a.first_published_at, a.id) < (${new Date(after[0]).toISOString()}::timestamptz, ${after[1]}::${type})`
  const handle = await handleOf(req)
  const { rows } = await handle.execute<Row>(
    selectPage({ isAfter, lanes, limit, scope: scopeSQL({ payload: req.payload, scope }), type }),
  )
  return toPage({ limit, rows })
}

type Row = { readonly at: number | string; readonly id: DocID; readonly is_end: boolean }

const toPage = ({
  limit,
  rows,
}: {
  readonly limit: number
  readonly rows: readonly Row[]
}): ListPage => {
  const keyOf = ({ at, id }: Row): ListKey => [Number(at), id]
  const found = rows.filter(({ is_end }) => !is_end).map(keyOf)
  const keys = found.slice(0, limit)
  const walkedTo = rows.filter(({ is_end }) => is_end).map(keyOf)[0] ?? null
  return { keys, next: found.length > limit ? (keys.at(-1) ?? null) : walkedTo }
}

type Question = {
  readonly isAfter: SQL
  readonly lanes: readonly (DocID | null)[]
  readonly limit: number
  readonly scope: ScopeSQL
  readonly type: SQL
}

/** The articles that were found, and where the walk has ended when more may come after it. */
const selectPage = ({ isAfter, lanes, limit, scope: { own, probe }, type }: Question): SQL => {
  const more = sql.raw(String(limit + 1))
  const tooMany = sql.raw(String(bounds.sorted + 1))
  const walk = walkOf({ isAfter, lanes })
  const isShort = sql`(select count(*) from recent) < ${more}`
  const isMuch = sql`(select count(*) from own) = ${tooMany}`
  const row = sql`id::${type} as id, ${millisecondsOf(sql`first_published_at`)} as at`
  return sql`with recent as materialized (
      select a.id, a.first_published_at from (${walk}) a
      cross join lateral (select 1 ${probe} limit 1) probe ${newestFirst(lanes)} limit ${more}
    ), own as materialized (
      select o.id from (${own(tooMany)}) o where ${isShort}
    ), older as materialized (
      select distinct a.id, a.first_published_at from own cross join lateral (
        select a.id, a.first_published_at from articles a
        where a.id = own.id and ${live} and (${sql.join(lanes.map(isIn), sql` or `)}) and ${isAfter}
        limit 1) a
      where not ${isMuch} order by a.first_published_at desc, a.id desc limit ${more}
    ), ended as materialized (
      select w.id, w.first_published_at
      from (select w.*, count(*) over () as walked from (${walk}) w) w
      where ${isShort} and ${isMuch} and w.walked = ${sql.raw(String(bounds.walked))}
      order by w.first_published_at, w.id limit 1
    )
    select ${row}, false as is_end from (select * from recent union select * from older) found
    union all select ${row}, true from ended
    order by at desc, id desc`
}

const isIn = (outlet: DocID | null): SQL =>
  outlet === null ? sql`a.outlet_id is null` : sql`a.outlet_id = ${outlet}`

/** The newest articles: a range of the index for each outlet. */
const walkOf = ({ isAfter, lanes }: Pick<Question, 'isAfter' | 'lanes'>): SQL => {
  const most = sql.raw(String(bounds.walked))
  const ranges = lanes.map(
    (lane) => sql`(select a.id, a.first_published_at, a.outlet_id, a.region_id from articles a
      where ${live} and ${isIn(lane)} and ${isAfter} ${newestFirst([lane])} limit ${most})`,
  )
  return sql`select * from (${sql.join(ranges, sql` union all `)}) a ${newestFirst(lanes)} limit ${most}`
}

/**
 * In the words of the index: without `nulls last` it could not be read in this order, and without the
 * outlet it could not where articles have none. Articles of several outlets are sorted.
 */
const newestFirst = (lanes: readonly (DocID | null)[]): SQL =>
  sql.raw(
    `order by ${lanes.length === 1 ? 'a.outlet_id, ' : ''}a.first_published_at desc nulls last, a.id desc nulls last`,
  )
