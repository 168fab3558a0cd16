import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { NewsSitemapArticle } from '../../domain/sitemaps/newsSitemapFacts.js'
import type { AskedOutlet } from './outletByDomain.js'

import { idTypeOf } from '../../database/linkTables.js'
import { handleOf, postgresOf, runPrepared } from '../postgres.js'
import { type AddressSQL, addressSQL } from './addressSQL.js'
import { liveArticles, newestFirst } from './liveArticles.js'
import {
  type Making,
  newsArticleMaker,
  newsColumns,
  type NewsColumns,
  type NewsVersion,
  type Standing,
} from './newsColumns.js'

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

/**
 * The articles that a news sitemap may hold: the live ones of an outlet in a span, newest first.
 *
 * @param args.ids only these
 */
export const readNewsArticles = async ({
  ids = null,
  ...question
}: NewsQuestion & { readonly ids?: readonly DocID[] | null }): Promise<readonly NewsRow[]> => {
  const { asked, req } = question
  const address = addressSQL(req)
  const type = sql.raw(idTypeOf({ adapter: postgresOf(req.payload), slug: 'articles' }))
  const statement = inWindow({
    ...question,
    address,
    columns: newsColumns(address),
    selected: sql`*`,
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
      columns: sql`a.id, ${address.version} as version, a.first_published_at as published_at`,
      selected: sql`id, version`,
      when: sql`true`,
    }),
  })
}

const inWindow = ({
  address: { joins },
  asked,
  columns,
  selected,
  span: { from, to },
  when,
}: NewsQuestion & {
  readonly address: AddressSQL
  readonly columns: SQL
  /** Of the columns. */
  readonly selected: SQL
  readonly when: SQL
}): SQL => {
  const found = liveArticles({
    asked,
    columns,
    joins,
    ordered: sql`order by ${newestFirst} limit ${most}`,
    when: sql`a.first_published_at >= ${from} and a.first_published_at <= ${to} and ${when}`,
  })
  return sql`select ${selected} from (${found}) a order by published_at desc, id limit ${most}`
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
  const [row] = await runPrepared<NewsColumns & Standing>({
    handle: await handleOf(req),
    statement: sql`select ${newsColumns(address)}, a.outlet_id::text as outlet,
      a._status = 'published' as is_published, a.deleted_at is not null as is_trashed
      from articles a ${address.joins} where a.id = ${id}`,
  })
  const toArticle = await newsArticleMaker({ address, asked, req })
  return row === undefined ? null : toArticle({ row, standing: row })
}

const readLive = async ({
  address,
  asked,
  req,
  statement,
}: Making & { readonly statement: SQL }): Promise<readonly NewsRow[]> => {
  const rows = await runPrepared<NewsColumns>({ handle: await handleOf(req), statement })
  const toArticle = await newsArticleMaker({ address, asked, req })
  // Which is what the statement has looked for.
  const standing = { is_published: true, is_trashed: false, outlet: asked.outlet.id }
  return rows.map((row) => ({
    id: row.id,
    article: toArticle({ row, standing }),
    version: row.version,
  }))
}
