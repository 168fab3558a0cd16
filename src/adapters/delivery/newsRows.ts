import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { NewsSitemapArticle } from '../../domain/sitemaps/newsSitemapFacts.js'
import type { AskedOutlet } from './outletByDomain.js'

import { fillPattern } from '../../domain/urls/fillPattern.js'
import { handleOf, runPrepared } from '../postgres.js'
import { type AddressSQL, addressSQL } from './addressSQL.js'
import { instantOf, liveArticles, millisecondsOf, newestFirst } from './liveArticles.js'
import { readSectionTrails } from './sectionTrails.js'

/** Articles of 48 hours at most: fifty files of a thousand. Beyond them, the oldest are left out. */
const mostArticles = 50_000

/** The articles that a news sitemap may hold: the live ones of an outlet in a span, newest first. */
export const readNewsArticles = async ({
  asked,
  req,
  span: { from, to },
}: {
  readonly asked: AskedOutlet
  readonly req: PayloadRequest
  /** ISO 8601 instants, both included. */
  readonly span: { readonly from: string; readonly to: string }
}): Promise<readonly NewsSitemapArticle[]> => {
  const address = addressSQL(req)
  const found = liveArticles({
    asked,
    columns: columnsOf(address),
    joins: address.joins,
    ordered: sql`order by ${newestFirst} limit ${most}`,
    when: sql`a.first_published_at >= ${from} and a.first_published_at <= ${to}`,
  })
  const statement = sql`select * from (${found}) a order by published_at desc, id limit ${most}`
  return readArticles({ address, asked, req, statement })
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
  const [article] = await readArticles({ address, asked, req, statement })
  return article ?? null
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
}): Promise<readonly NewsSitemapArticle[]> => {
  const handle = await handleOf(req)
  const rows = await runPrepared<Row>({ handle, statement })
  const trails = await readSectionTrails({ handle, needed: asked.outlet.newsSections.length > 0 })
  return rows.map((row) => toArticle({ address, asked, row, trails }))
}

const columnsOf = ({ parts, title }: AddressSQL): SQL => sql`
  a.id::text as id, a.outlet_id::text as outlet, a.section_id::text as section, a.kind::text as kind,
  ${title}::text as title, ${parts} as parts,
  ${millisecondsOf(sql`a.first_published_at`)} as published_at,
  ${millisecondsOf(sql`a.modified_at`)} as modified_at,
  a._status = 'published' as is_published, a.deleted_at is not null as is_trashed,
  coalesce(a.not_for_google_news, false) as not_for_google_news,
  coalesce(a.is_syndicated, false) as is_syndicated, coalesce(a.news_eligible, false) as is_eligible`

type Row = {
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
  address: { pattern },
  asked: { outlet, ownsUnassigned },
  row,
  trails,
}: {
  readonly address: AddressSQL
  readonly asked: AskedOutlet
  readonly row: Row
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
  url: fillPattern({ domain: outlet.domain, pattern, values: row.parts }),
})
