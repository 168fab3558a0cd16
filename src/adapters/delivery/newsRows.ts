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
  return readArticles({ address, asked, req, statement })
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
  const statement = sql`select ${columnsOf(address)} from articles a ${address.joins}
    where a.id = ${id}`
  const [row] = await readArticles({ address, asked, req, statement })
  return row?.article ?? null
}

const readArticles = async ({
  address,
  asked,
  req,
  statement,
}: {
  readonly address: AddressSQL
  readonly asked: AskedOutlet
  readonly req: PayloadRequest
  readonly statement: SQL
}): Promise<readonly NewsRow[]> => {
  const handle = await handleOf(req)
  const rows = await runPrepared<Row>({ handle, statement })
  const trails = await readSectionTrails({ handle, needed: asked.outlet.newsSections.length > 0 })
  const toURL = patternFiller({ domain: asked.outlet.domain, pattern: address.pattern })
  return rows.map((row) => ({
    id: row.id,
    article: toArticle({ asked, row, toURL, trails }),
    version: row.version,
  }))
}

const columnsOf = ({ parts, title, version }: AddressSQL): SQL => sql`
  a.id::text as id, ${version} as version, a.outlet_id::text as outlet, a.section_id::text as section, a.kind::text as kind,
  ${title}::text as title, ${parts} as parts,
  ${millisecondsOf(sql`a.first_published_at`)} as published_at,
  ${millisecondsOf(sql`a.modified_at`)} as modified_at,
  a._status = 'published' as is_published, a.deleted_at is not null as is_trashed,
  coalesce(a.not_for_google_news, false) as not_for_google_news,
  coalesce(a.is_syndicated, false) as is_syndicated, coalesce(a.news_eligible, false) as is_eligible`

type Row = NewsVersion & {
  readonly outlet: string | null
  readonly section: string | null
  readonly kind: string | null
  readonly title: string | null
  readonly parts: Readonly<Record<string, unknown>>
  readonly published_at: number | null
  readonly modified_at: number | null
  readonly is_published: boolean
  readonly is_trashed: boolean
  readonly not_for_google_news: boolean
  readonly is_syndicated: boolean
  readonly is_eligible: boolean
}

const toArticle = ({
  asked: { outlet, ownsUnassigned },
  row,
  toURL,
  trails,
}: {
  readonly asked: AskedOutlet
  readonly row: Row
  readonly toURL: ReturnType<typeof patternFiller>
  readonly trails: (section: string | null) => readonly string[]
}): NewsSitemapArticle => ({
  // Neither is stored: an article under embargo is not published, one that is withdrawn is a draft.
  embargoUntil: null,
  isWithdrawn: false,
  isEligible: row.is_eligible,
  isNoindex: false,
  isPublished: row.is_published,
  isSyndicated: row.is_syndicated,
  isTrashed: row.is_trashed,
  kind: row.kind,
  modifiedAt: instantOf(row.modified_at),
  notForGoogleNews: row.not_for_google_news,
  outlet: row.outlet ?? (ownsUnassigned ? outlet.id : null),
  publishedAt: instantOf(row.published_at),
  sections: trails(row.section),
  title: row.title ?? '',
  url: toURL(row.parts),
})
