import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { SitemapRequest } from '../../domain/sitemaps/sitemapPaths.js'
import type { AskedOutlet } from './outletByDomain.js'
import type { Delivery } from './respond.js'

import { entityTag } from '../../domain/http/entityTag.js'
import { type MonthSpan, monthSpan } from '../../domain/sitemaps/months.js'
import { entriesPerFile, monthSitemap } from '../../domain/sitemaps/monthSitemap.js'
import { handleOf, runPrepared } from '../postgres.js'
import { articlePattern } from './addressSQL.js'
import { liveArticles, oldestFirst, stateOf } from './liveArticles.js'
import { monthPages } from './monthPages.js'
import { siteOf } from './siteOf.js'
import { xmlType } from './xmlType.js'

/**
 * One month of an outlet's archive, or a part of it. Its tag is made of the versions of its articles
 * and their pictures, so that a file whose articles stay as they are is never sent twice.
 *
 * @returns null where no article is in it
 */
export const monthFile = async ({
  asked,
  req,
  request: { month, part },
}: {
  readonly asked: AskedOutlet
  readonly req: PayloadRequest
  readonly request: Extract<SitemapRequest, { readonly kind: 'month' }>
}): Promise<Delivery | null> => {
  const site = siteOf(asked.outlet)
  const span = monthSpan({ month, site })
  const state = span && (await readState({ asked, part, req, span }))
  return span && state
    ? {
        body: () => monthSitemap({ pages: monthPages({ asked, part, req, span }), site }),
        contentType: xmlType,
        etag: entityTag({
          parts: [
            'month',
            month,
            part,
            JSON.stringify(site),
            articlePattern(req),
            req.payload.config.serverURL,
            ...state,
          ],
          strength: 'weak',
        }),
        maxAge: 300,
      }
    : null
}

/** Null where there is no article. */
const readState = async ({
  asked,
  part,
  req,
  span: { from, to },
}: {
  readonly asked: AskedOutlet
  readonly part: number
  readonly req: PayloadRequest
  readonly span: MonthSpan
}): Promise<readonly (number | string | null)[] | null> => {
  const found = liveArticles({
    asked,
    columns: sql`a.id, a.xmin as version, a.first_published_at, a.main_image_id`,
    when: sql`a.first_published_at >= ${from} and a.first_published_at < ${to}`,
  })
  const [row] = await runPrepared<{ readonly articles: number; readonly state: string | null }>({
    handle: await handleOf(req),
    statement: sql`select count(*)::integer as articles,
        ${stateOf(sql`a.id, a.version, m.xmin`)} as state
      from (
        select * from (${found}) a order by ${oldestFirst}
        limit ${sql.raw(String(entriesPerFile))} offset ${(part - 1) * entriesPerFile}::bigint
      ) a left join media m on m.id = a.main_image_id`,
  })
  return row === undefined || row.articles === 0 ? null : [row.articles, row.state]
}
