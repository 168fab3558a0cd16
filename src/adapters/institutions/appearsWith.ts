import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { AskedOutlet } from '../delivery/outletByDomain.js'

import { idTypeOf } from '../../database/linkTables.js'
import { newestOfList } from '../lists/newestOfList.js'
import { lanesOf } from '../lists/readArticleList.js'
import { handleOf, postgresOf } from '../postgres.js'

/** How many of its newest articles are looked at, and how many institutions are named. */
const bounds = { articles: 500, institutions: 10 } as const

/** An institution, and how many articles name it beside the one that is asked about. */
export type Companion = { readonly id: DocID; readonly articles: number }

/** The institutions that stand most often on the newest articles of one, those most often first. */
export const appearsWith = async ({
  id,
  outlet,
  req,
}: {
  readonly id: DocID
  readonly outlet: AskedOutlet | null
  readonly req: PayloadRequest
}): Promise<readonly Companion[]> => {
  const { keys } = await newestOfList({
    after: null,
    lanes: await lanesOf({ outlet, req }),
    limit: bounds.articles,
    req,
    scope: { ids: [id], kind: 'institutions' },
  })
  const articles = sql.raw(idTypeOf({ adapter: postgresOf(req.payload), slug: 'articles' }))
  const handle = await handleOf(req)
  const { rows } = await handle.execute<{ readonly id: DocID; readonly articles: number }>(sql`
    select r.institutions_id as id, count(distinct r.parent_id)::int as articles
    from unnest(${sql.param(keys.map(([, article]) => article))}::${articles}[]) as own (id)
    join articles_rels r on r.parent_id = own.id
    where r.path = 'institutions' and r.institutions_id <> ${id}
    group by r.institutions_id order by articles desc, r.institutions_id
    limit ${sql.raw(String(bounds.institutions))}`)
  return rows
}
