import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'

import { idTypeOf } from '../../database/linkTables.js'
import { mostEntries } from '../../domain/feeds/feedItems.js'
import { live } from '../delivery/liveArticles.js'
import { newestOfList } from '../lists/newestOfList.js'
import { handleOf, postgresOf, runPrepared } from '../postgres.js'

/** Which articles a feed has. */
export type ArticleScope =
  | { readonly kind: 'outlet' }
  | { readonly kind: 'region'; readonly code: string }
  | { readonly kind: 'sections'; readonly ids: readonly DocID[] }
  | { readonly kind: RelatedKind; readonly id: DocID }

/** What an article can have several of. */
export type RelatedKind = 'authors' | 'institutions' | 'topics'

/**
 * How far is walked back to find an author, topic or institution, and how many of its articles are
 * looked at beyond that.
 *
 * Postgres has no index over both tables, the one with the time and the one with the relationship. So
 * the newest articles of the outlet are walked first, each probed for the relationship: the more often
 * a name is in the news, the sooner that ends. Where it has not found enough, the name is rare, or was
 * in the news long ago: then its own articles are taken, those created last first. What is found is
 * exact but for the oldest entries of a name with more articles than `collected` that has fallen
 * silent, and no step looks at more rows than that, whatever the name and the archive: the plans are
 * read in tests/int/feeds.
 */
const bounds = { collected: 3000, walked: 3000 } as const

/**
 * The ids of the newest live articles of an outlet by their first publication, without advertorials
 * (rule FE-12): as many as a feed takes at most (rule FE-08). Bounded, whatever the archive holds.
 *
 * @param args.ownsUnassigned whether articles that name no outlet count as well
 * @param args.until the last moment of first publication, an ISO 8601 instant
 */
export const newestArticles = async ({
  outlet,
  ownsUnassigned,
  req,
  scope,
  until,
}: {
  readonly outlet: DocID | null
  readonly ownsUnassigned: boolean
  readonly req: PayloadRequest
  readonly scope: ArticleScope
  readonly until: string
}): Promise<readonly DocID[]> => {
  const lanes = [
    ...(outlet === null ? [] : [sql`a.outlet_id = ${outlet}`]),
    ...(ownsUnassigned ? [sql`a.outlet_id is null`] : []),
  ]
  if (lanes.length === 0) {
    return []
  }
  if (scope.kind === 'region') {
    const { keys } = await newestOfList({
      after: null,
      also: sql`a.kind <> 'advertorial' and a.first_published_at <= ${until}::timestamptz`,
      lanes: [...(outlet === null ? [] : [outlet]), ...(ownsUnassigned ? [null] : [])],
      limit: mostEntries,
      req,
      scope,
    })
    return keys.map(([, id]) => id)
  }
  const id = sql.raw(idTypeOf({ adapter: postgresOf(req.payload), slug: 'articles' }))
  const rows = await runPrepared<{ id: DocID }>({
    handle: await handleOf(req),
    statement: sql`select newest.id::${id} as id from (${newestOf({ lanes, req, scope, until })}) newest
      ${newestFirst('newest')} limit ${sql.raw(String(mostEntries))}`,
  })
  return rows.map((row) => row.id)
}

type Asked = {
  /** One condition for each value of the first column of the indexes, which ends a walk early. */
  readonly lanes: readonly SQL[]
  readonly req: PayloadRequest
  readonly scope: Exclude<ArticleScope, { readonly kind: 'region' }>
  readonly until: string
}

const newestOf = ({ lanes, req, scope, until }: Asked): SQL => {
  switch (scope.kind) {
    case 'outlet':
      return union(lanes.map((lane) => walk({ lane, most: mostEntries, until })))
    case 'sections':
      return union(lanes.map((lane) => ofSections({ ids: scope.ids, lane, req, until })))
    case 'authors':
    case 'institutions':
    case 'topics':
      return ofRelated({ id: scope.id, kind: scope.kind, lanes, until })
  }
}

type Lane = { readonly lane: SQL; readonly until: string }

/** What feeds take, in the words of the partial indexes. */
const taken = sql`${live} and a.kind <> 'advertorial'`

const walk = ({ lane, most, until }: Lane & { readonly most: number }): SQL =>
  sql`(select a.id, a.first_published_at from articles a
    where ${taken} and ${lane} and a.first_published_at <= ${until}::timestamptz
    ${newestFirst('a')} limit ${sql.raw(String(most))})`

const ofSections = ({
  ids,
  lane,
  req,
  until,
}: Lane & { readonly ids: readonly DocID[]; readonly req: PayloadRequest }): SQL => {
  const type = sql.raw(idTypeOf({ adapter: postgresOf(req.payload), slug: 'sections' }))
  return sql`(select own.id, own.first_published_at
    from unnest(${sql.param([...ids])}::${type}[]) as asked (section) cross join lateral
    ${walk({ lane: sql`${lane} and a.section_id = asked.section`, most: mostEntries, until })} own)`
}

const ofRelated = ({
  id,
  kind,
  lanes,
  until,
}: Omit<Asked, 'req' | 'scope'> & { readonly id: DocID; readonly kind: RelatedKind }): SQL => {
  const isRelated = sql`r.path = ${sql.raw(`'${kind}'`)} and r.${sql.raw(`${kind}_id`)} = ${id}`
  const most = sql.raw(String(mostEntries))
  const recent = lanes.map(
    (lane) => sql`(select a.id, a.first_published_at
      from ${walk({ lane, most: bounds.walked, until })} a cross join lateral
        (select 1 from articles_rels r where r.parent_id = a.id and ${isRelated} limit 1) probe
      ${newestFirst('a')} limit ${most})`,
  )
  return sql`with recent as materialized (${union(recent)}), older as materialized (
      select a.id, a.first_published_at from (
        select r.parent_id from articles_rels r where ${isRelated}
        order by r.parent_id desc limit ${sql.raw(String(bounds.collected))}
      ) own cross join lateral (select a.id, a.first_published_at from articles a
        where a.id = own.parent_id and ${taken} and (${sql.join([...lanes], sql` or `)})
          and a.first_published_at <= ${until}::timestamptz limit 1) a
      where (select count(*) from recent) < ${most}
      ${newestFirst('a')} limit ${most}
    ) select * from recent union select * from older`
}

/** In the words of the indexes: without `nulls last` they could not be read in this order. */
const newestFirst = (alias: string): SQL =>
  sql.raw(`order by ${alias}.first_published_at desc nulls last, ${alias}.id desc nulls last`)

const union = (parts: readonly SQL[]): SQL => sql.join([...parts], sql` union all `)
