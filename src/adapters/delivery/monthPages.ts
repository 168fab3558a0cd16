import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { MonthSpan } from '../../domain/sitemaps/months.js'
import type { AskedOutlet } from './outletByDomain.js'

import { entriesPerFile, type SitemapEntry } from '../../domain/sitemaps/monthSitemap.js'
import { fillPattern } from '../../domain/urls/fillPattern.js'
import { handleOf, runPrepared } from '../postgres.js'
import { type AddressSQL, addressSQL } from './addressSQL.js'
import { liveArticles, millisecondsOf, oldestFirst } from './liveArticles.js'
import { readPictureURLs } from './pictureURLs.js'

/** Entries that stand in memory together. */
const pageSize = 500

type Asked = {
  readonly asked: AskedOutlet
  /** From 1. */
  readonly part: number
  readonly req: PayloadRequest
  readonly span: MonthSpan
}

/**
 * The entries of one file of a month, the oldest first, page by page. Each page starts behind the
 * last entry of the one before, so that none is read twice however many come and go meanwhile.
 */
export async function* monthPages(
  args: Asked,
): AsyncGenerator<readonly SitemapEntry[], void, void> {
  let start: Start = { after: null, skip: (args.part - 1) * entriesPerFile }
  for (let left = entriesPerFile; left > 0; left -= pageSize) {
    const rows = await readPage({ ...args, start })
    if (rows.length > 0) {
      yield await toEntries({ ...args, rows })
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < pageSize) {
      return
    }
    start = { after: last, skip: 0 }
  }
}

/** Behind which row a page starts, or behind how many from the beginning. */
type Start = { readonly after: Row | null; readonly skip: number }

type Row = {
  readonly id: string
  readonly picture: string | null
  readonly parts: Readonly<Record<string, unknown>>
  readonly published_at: number
  readonly modified_at: number | null
}

const readPage = async ({
  asked,
  req,
  span: { from, to },
  start: { after, skip },
}: Asked & { readonly start: Start }): Promise<readonly Row[]> => {
  const address = addressSQL(req)
  const behind = after && {
    id: after.id,
    instant: new Date(after.published_at).toISOString(),
  }
  const found = liveArticles({
    asked,
    columns: columnsOf(address),
    joins: address.joins,
    ordered: sql`order by ${oldestFirst} limit ${pageSize + skip}`,
    when: behind
      ? sql`(a.first_published_at, a.id) > (${behind.instant}, ${behind.id}) and a.first_published_at < ${to}`
      : sql`a.first_published_at >= ${from} and a.first_published_at < ${to}`,
  })
  return runPrepared<Row>({
    handle: await handleOf(req),
    statement: sql`select id::text, picture, parts, published_at, modified_at from (${found}) a
      order by published_at, a.id limit ${pageSize} offset ${skip}`,
  })
}

const columnsOf = ({ parts }: AddressSQL): SQL => sql`
  a.id, a.main_image_id::text as picture, ${parts} as parts,
  ${millisecondsOf(sql`a.first_published_at`)} as published_at,
  ${millisecondsOf(sql`a.modified_at`)} as modified_at`

const toEntries = async ({
  asked: { outlet },
  req,
  rows,
}: Asked & { readonly rows: readonly Row[] }): Promise<readonly SitemapEntry[]> => {
  const { pattern } = addressSQL(req)
  const pictures = await readPictureURLs({
    domain: outlet.domain,
    ids: rows.map(({ picture }) => picture).filter((id) => id !== null),
    req,
  })
  return rows.map(({ modified_at: modified, parts, picture, published_at: published }) => {
    const url = picture === null ? undefined : pictures.get(picture)
    return {
      images: url === undefined ? [] : [url],
      modifiedAt: modified,
      publishedAt: published,
      url: fillPattern({ domain: outlet.domain, pattern, values: parts }),
    }
  })
}
