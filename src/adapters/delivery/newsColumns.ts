import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { NewsSitemapArticle } from '../../domain/sitemaps/newsSitemapFacts.js'
import type { AddressSQL } from './addressSQL.js'
import type { AskedOutlet } from './outletByDomain.js'

import { patternFiller } from '../../domain/urls/fillPattern.js'
import { handleOf } from '../postgres.js'
import { millisecondsOf } from './liveArticles.js'
import { readSectionTrails } from './sectionTrails.js'

/** What is read of an article `a`: a row of {@link NewsColumns}. */
export const newsColumns = ({ title, values, version }: AddressSQL): SQL => sql`
  a.id, ${version} as version, a.section_id as section, a.kind::text as kind,
  ${title}::text as title, ${millisecondsOf(sql`a.first_published_at`)} as published_at,
  ${millisecondsOf(sql`a.modified_at`)} as modified_at,
  coalesce(a.not_for_google_news, false) as not_for_google_news,
  coalesce(a.is_syndicated, false) as is_syndicated, coalesce(a.news_eligible, false) as is_eligible
  ${sql.join(values.map(({ value }, index) => sql`, ${value}::text as ${valueColumn(index)}`))}`

/** Where a part of the address stands. */
const valueColumn = (index: number): SQL => sql.raw(`value_${index}`)

/** Which article, and a mark of its row that is another one after any write. */
export type NewsVersion = { readonly id: DocID; readonly version: string }

/** A row of {@link newsColumns}. */
export type NewsColumns = NewsVersion & {
  readonly section: DocID | null
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
export type Standing = {
  readonly is_published: boolean
  readonly is_trashed: boolean
  readonly outlet: DocID | null
}

/** What a row is read by. */
export type Making = {
  readonly address: AddressSQL
  readonly asked: AskedOutlet
  readonly req: PayloadRequest
}

/** Makes articles, as the rules of the news sitemap look at them, of rows. */
export const newsArticleMaker = async ({
  address: { pattern, values },
  asked: { outlet, ownsUnassigned },
  req,
}: Making): Promise<
  (args: { readonly row: NewsColumns; readonly standing: Standing }) => NewsSitemapArticle
> => {
  const trails = await readSectionTrails({
    handle: await handleOf(req),
    needed: outlet.newsSections.length > 0,
  })
  const toURL = patternFiller({
    columns: Object.fromEntries(values.map(({ name }, index) => [name, `value_${index}`])),
    domain: outlet.domain,
    pattern,
  })
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
    modifiedAt: row.modified_at,
    notForGoogleNews: row.not_for_google_news,
    outlet: standing.outlet ?? (ownsUnassigned ? outlet.id : null),
    publishedAt: row.published_at,
    sections: trails(row.section === null ? null : String(row.section)),
    title: row.title ?? '',
    url: toURL(row),
  })
}
