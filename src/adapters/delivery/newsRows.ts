import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { NewsSitemapArticle } from '../../domain/sitemaps/newsSitemapFacts.js'
import type { AskedOutlet } from './outletByDomain.js'

import { idTypeOf } from '../../database/linkTables.js'
import { patternFiller } from '../../domain/urls/fillPattern.js'
import { handleOf, postgresOf, runPrepared } from '../postgres.js'
import { type AddressSQL, addressSQL } from './addressSQL.js'
import { instantOf, liveArticles, millisecondsOf, newestFirst } from './liveArticles.js'
import { readSectionTrails } from './sectionTrails.js'

/** Articles of 48 hours at most: fifty files of a thousand. Beyond them, the oldest are left out. */
const mostArticles = 50_000

/** Which articles are asked for. */
export type NewsQuestion = {
  readonly asked: AskedOutlet
  readonly req: PayloadRequest
  /** ISO 8601 instants, both included. */
  readonly span: { readonly from: string; readonly to: string }
}

/** An article, and a mark of its row that is another one after any write. */
export type NewsRow = NewsVersion & { readonly article: NewsSitemapArticle }

/** Which article, and the mark of its row. */
export type NewsVersion = { readonly id: string; readonly version: string }

/**
 * The articles that a news sitemap may hold: the live ones of an outlet in a span, newest first.
 *
 * @param args.ids only these
 */
export const readNewsArticles = async ({
  ids = null,
  ...question
}: NewsQuestion & { readonly ids?: readonly string[] | null }): Promise<readonly NewsRow[]> => {
  const { asked, req } = question
  const address = addressSQL(req)
  const type = sql.raw(idTypeOf({ adapter: postgresOf(req.payload), slug: 'articles' }))
  const statement = inWindow({
    ...question,
    address,
    columns: columnsOf(address),
    when: ids === null ? sql`true` : sql`a.id = any(${sql.param(ids)}::${type}[])`,
  })
  return readLive({ address, asked, req, statement })
}

/** The marks of the same, which cost little to read. */
export const readNewsVersions = async (question: NewsQuestion): Promise<readonly NewsVersion[]> => {
  const address = addressSQL(question.req)
  return runPrepared<NewsVersion>({
    handle: await handleOf(question.req),
    statement: inWindow({
      ...question,
      address,
      columns: sql`a.id::text as id, ${address.version} as version,
        a.first_published_at as published_at`,
      when: sql`true`,
    }),
  })
}

const inWindow = ({
  address: { joins },
  asked,
  columns,
  span: { from, to },
  when,
}: NewsQuestion & {
  readonly address: AddressSQL
  readonly columns: SQL
  readonly when: SQL
}): SQL => {
  const found = liveArticles({
    asked,
    columns,
    joins,
    ordered: sql`order by ${newestFirst} limit ${most}`,
    when: sql`a.first_published_at >= ${from} and a.first_published_at <= ${to} and ${when}`,
  })
  return sql`select * from (${found}) a order by published_at desc, id limit ${most}`
}

const most = sql.raw(String(mostArticles))

/** The same of one article, live or not; null where there is none. */
export const readNewsArticle = async ({
  id,
  asked,
  req,
}: {
  readonly id: DocID
  readonly asked: AskedOutlet
  readonly req: PayloadRequest
}): Promise<NewsSitemapArticle | null> => {
  const address = addressSQL(req)
  const [row] = await runPrepared<Row & Standing>({
    handle: await handleOf(req),
    statement: sql`select ${columnsOf(address)}, a.outlet_id::text as outlet,
      a._status = 'published' as is_published, a.deleted_at is not null as is_trashed
      from articles a ${address.joins} where a.id = ${id}`,
  })
  const toArticle = await articleMaker({ address, asked, req })
  return row === undefined ? null : toArticle({ row, standing: row })
}

const readLive = async ({
  address,
  asked,
  req,
  statement,
}: Making & { readonly statement: SQL }): Promise<readonly NewsRow[]> => {
  const rows = await runPrepared<Row>({ handle: await handleOf(req), statement })
  const toArticle = await articleMaker({ address, asked, req })
  // Which is what the statement has looked for.
  const standing = { is_published: true, is_trashed: false, outlet: asked.outlet.id }
  return rows.map((row) => ({
    id: row.id,
    article: toArticle({ row, standing }),
    version: row.version,
  }))
}

const columnsOf = ({ title, values, version }: AddressSQL): SQL => sql`
  a.id::text as id, ${version} as version, a.section_id::text as section, a.kind::text as kind,
  ${title}::text as title, ${millisecondsOf(sql`a.first_published_at`)} as published_at,
  ${millisecondsOf(sql`a.modified_at`)} as modified_at,
  coalesce(a.not_for_google_news, false) as not_for_google_news,
  coalesce(a.is_syndicated, false) as is_syndicated, coalesce(a.news_eligible, false) as is_eligible
  ${sql.join(values.map(({ value }, index) => sql`, ${value}::text as ${valueColumn(index)}`))}`

/** Where a part of the address stands. */
const valueColumn = (index: number): SQL => sql.raw(`value_${index}`)

type Row = NewsVersion & {
  readonly section: string | null
  readonly kind: string | null
  readonly title: string | null
  readonly published_at: number | null
  readonly modified_at: number | null
  readonly not_for_google_news: boolean
  readonly is_syndicated: boolean
  readonly is_eligible: boolean
  readonly [value: `value_${number}`]: string | null
}

/** Whether an article is live, and whose it is. */
type Standing = {
  readonly is_published: boolean
  readonly is_trashed: boolean
  readonly outlet: DocID | null
}

type Making = {
  readonly address: AddressSQL
  readonly asked: AskedOutlet
  readonly req: PayloadRequest
}

const articleMaker = async ({
  address: { pattern, values },
  asked: { outlet, ownsUnassigned },
  req,
}: Making): Promise<
  (args: { readonly row: Row; readonly standing: Standing }) => NewsSitemapArticle
> => {
  const trails = await readSectionTrails({
    handle: await handleOf(req),
    needed: outlet.newsSections.length > 0,
  })
  const toURL = patternFiller({ domain: outlet.domain, pattern })
  const valuesOf = (row: Row) =>
    Object.fromEntries(values.map(({ name }, index) => [name, row[`value_${index}`]]))
  return ({ row, standing }) => ({
    // Neither is stored: an article under embargo is not published, one that is withdrawn is a draft.
    embargoUntil: null,
    isWithdrawn: false,
    isEligible: row.is_eligible,
    isNoindex: false,
    isPublished: standing.is_published,
    isSyndicated: row.is_syndicated,
    isTrashed: standing.is_trashed,
    kind: row.kind,
    modifiedAt: instantOf(row.modified_at),
    notForGoogleNews: row.not_for_google_news,
    outlet: standing.outlet ?? (ownsUnassigned ? outlet.id : null),
    publishedAt: instantOf(row.published_at),
    sections: trails(row.section),
    title: row.title ?? '',
    url: toURL(valuesOf(row)),
  })
}
