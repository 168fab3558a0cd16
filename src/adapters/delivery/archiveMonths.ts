import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { IndexedSitemap } from '../../domain/sitemaps/sitemapIndex.js'
import type { AskedOutlet } from './outletByDomain.js'

import { monthsBetween } from '../../domain/sitemaps/months.js'
import { entriesPerFile } from '../../domain/sitemaps/monthSitemap.js'
import { handleOf, runPrepared } from '../postgres.js'
import { keptByDatabase } from './keptByDatabase.js'
import {
  instantOf,
  liveArticles,
  millisecondsOf,
  newestFirst,
  oldestFirst,
} from './liveArticles.js'
import { siteOf } from './siteOf.js'

/**
 * The files of an outlet's archive, the newest month first, each with the last change of an article
 * in it. Counted in an index alone, yet of a large archive all of it: so a result is kept for a while,
 * see `keptInProportion`.
 */
export const archiveFiles = async ({
  asked,
  req,
}: {
  readonly asked: AskedOutlet
  readonly req: PayloadRequest
}): Promise<readonly IndexedSitemap[]> => {
  const { id, timeZone } = asked.outlet
  return kept({
    key: JSON.stringify([id, timeZone, asked.ownsUnassigned]),
    read: async () => readFiles({ asked, req }),
    req,
  })
}

const kept = keptByDatabase<readonly IndexedSitemap[]>({ longest: 600_000 })

const readFiles = async ({
  asked,
  req,
}: {
  readonly asked: AskedOutlet
  readonly req: PayloadRequest
}): Promise<readonly IndexedSitemap[]> => {
  const months = await readMonths({ asked, req })
  if (months.length === 0) {
    return []
  }
  const files = liveArticles({
    asked,
    columns: sql`a.id, a.first_published_at, a.modified_at`,
    when: sql`a.first_published_at >= m.start and a.first_published_at < m.stop`,
  })
  const rows = await runPrepared<FileRow>({
    handle: await handleOf(req),
    statement: sql`select m.month, f.part, f.changed
      from json_to_recordset(${JSON.stringify(months)}::json)
        as m (month text, start timestamptz, stop timestamptz)
      cross join lateral (
        select part, ${millisecondsOf(sql`max(greatest(first_published_at, modified_at))`)} as changed
        from (
          select first_published_at, modified_at, ((row_number() over (
            order by ${oldestFirst}) - 1) / ${sql.raw(String(entriesPerFile))})::integer + 1 as part
          from (${files}) a
        ) a group by part
      ) f order by m.month desc, f.part`,
  })
  return rows.map(({ changed, month, part }) => ({
    lastModified: instantOf(changed),
    request: { kind: 'month', month, part },
  }))
}

type FileRow = { readonly month: string; readonly part: number; readonly changed: number }

/** All months from the first publication to the last one. */
const readMonths = async ({
  asked,
  req,
}: {
  readonly asked: AskedOutlet
  readonly req: PayloadRequest
}) => {
  const end = (order: SQL) =>
    liveArticles({
      asked,
      columns: sql`a.first_published_at`,
      ordered: sql`order by ${order} limit 1`,
      when: sql`a.first_published_at is not null`,
    })
  const [row] = await runPrepared<{ readonly first: number | null; readonly last: number | null }>({
    handle: await handleOf(req),
    statement: sql`select ${millisecondsOf(sql`min(first_published_at)`)} as first,
      ${millisecondsOf(sql`max(first_published_at)`)} as last
      from (${end(oldestFirst)} union all ${end(newestFirst)}) a`,
  })
  const [first, last] = [instantOf(row?.first ?? null), instantOf(row?.last ?? null)]
  return first === null || last === null
    ? []
    : monthsBetween({ first, last, site: siteOf(asked.outlet) }).map(({ from, month, to }) => ({
        month,
        start: from,
        stop: to,
      }))
}
