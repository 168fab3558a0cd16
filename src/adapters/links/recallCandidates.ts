import type { PostgresAdapter } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { IndexedArticle } from '../../domain/related/indexedArticle.js'
import type { RankParameters } from '../../domain/related/rankParameters.js'
import type { Queryable } from '../postgres.js'
import type { LinkRecord } from './linkRecord.js'

import { linkTableNames } from '../../database/linkTableNames.js'
import { idTypeOf } from '../../database/linkTables.js'
import { recallBounds } from '../../domain/related/recallBounds.js'
import { indexColumns, type IndexRow, toIndexedArticle } from './indexRows.js'

/** A host that candidates are wanted for. */
export type RecallHost = {
  /** null for the one that is not stored yet. */
  readonly id: DocID | null
  /** Outlets whose articles may be linked (hashes), the host's own first. */
  readonly scopes: readonly string[]
  readonly publishedAt: string
  /** Its postings, as in a `LinkRecord`; null when they are in the index already. */
  readonly postings: Pick<LinkRecord, 'signals' | 'weights'> | null
}

/** A document of the host's outlets that has to be among its candidates, whatever it shares. */
export type WantedPair = { readonly host: DocID; readonly document: DocID }

/**
 * The live documents that share signals with each host: for every signal the postings nearest in
 * time on both sides, summed, the best of each host. One statement, bounded for every signal whatever
 * the size of the archive (`recallBounds`).
 *
 * @returns for each host, by its id as text, the candidates; best first is not promised
 * @throws when the query fails or times out
 */
export const recallCandidates = async ({
  adapter,
  db,
  hosts,
  parameters,
  slug,
  wanted = [],
}: {
  readonly adapter: PostgresAdapter
  readonly db: Queryable
  readonly hosts: readonly RecallHost[]
  readonly parameters: RankParameters
  readonly slug: string
  readonly wanted?: readonly WantedPair[]
}): Promise<ReadonlyMap<string, readonly IndexedArticle[]>> => {
  const { rows } = await db.query<CandidateRow>({
    name: `nr_recall_${slug}`,
    text: recallQuery({ idType: idTypeOf({ adapter, slug }), slug }),
    values: [
      JSON.stringify(
        hosts.map(({ postings, ...host }) => ({
          ...host,
          signals: postings?.signals ?? null,
          weights: postings?.weights ?? null,
        })),
      ),
      JSON.stringify(wanted),
      parameters.recencyFloor,
      parameters.halfLifeHours,
    ],
  })
  const outlets = new Map(hosts.map(({ id, scopes }) => [String(id), scopes[0]]))
  const byHost = new Map<string, IndexedArticle[]>()
  for (const row of rows) {
    const article = toIndexedArticle(row)
    for (const host of row.hosts.map(String)) {
      const list = byHost.get(host) ?? []
      byHost.set(host, list)
      list.push(article.outlet === outlets.get(host) ? article : { ...article, isSister: true })
    }
  }
  return byHost
}

type CandidateRow = IndexRow & { readonly hosts: readonly (DocID | null)[] }

/**
 * The statement behind {@link recallCandidates}: `$1` hosts, `$2` wanted pairs, `$3` recency floor,
 * `$4` half-life in hours.
 */
export const recallQuery = ({
  idType,
  slug,
}: {
  readonly idType: string
  readonly slug: string
}): string => {
  const { bans, documents, signals } = linkTableNames({ slug })
  const posting = `select document, weight::float8 as weight, published_at from ${signals}
        where outlet = scope and signal = asked.signal and published_at`
  return `
with hosts as materialized (
  select h.*, array(select target from ${bans} where ${bans}.document = h.id) as banned
  from jsonb_to_recordset($1::jsonb)
    as h (id ${idType}, scopes bigint[], "publishedAt" timestamptz, signals bigint[], weights real[])
), best as (
  select h.id as host, c.document
  from hosts h cross join lateral (
    select p.document, sum(asked.weight * p.weight)
      * ($3::float8 + (1 - $3::float8) / (1 + abs(date_part('epoch', min(p.published_at) - h."publishedAt"))
        / 3600 / $4::float8)) as rough
    from (
      select signal, weight::float8 from unnest(h.signals, h.weights) as given (signal, weight)
      union all
      select signal, weight::float8 from ${signals} where document = h.id and h.signals is null
    ) asked cross join lateral unnest(h.scopes) as scope cross join lateral (
      (${posting} <= h."publishedAt" order by published_at desc nulls last, document
        limit ${recallBounds.postingsPerSignal + 1})
      union all
      (${posting} > h."publishedAt" order by published_at asc nulls first, document desc
        limit ${recallBounds.postingsPerSignal})
    ) p
    where p.document is distinct from h.id and p.document <> all(h.banned)
    group by p.document
    order by rough desc, p.document limit ${recallBounds.candidates}
  ) c
  union
  select pair.host, pair.document from jsonb_to_recordset($2::jsonb)
    as pair (host ${idType}, document ${idType})
    join hosts h on h.id = pair.host and pair.document <> all(h.banned)
    join ${documents} d on d.document = pair.document and d.outlet = any(h.scopes)
  where pair.host <> pair.document
)
select ${indexColumns}, b.hosts
from (select document, array_agg(host) as hosts from best group by document) b
join ${documents} d on d.document = b.document and d.is_linkable`
}
