import type { BasePayload } from 'payload'

import type { DocID } from '../domain/article.js'
import type { Signal } from '../domain/related/extractSignals.js'
import type { Candidate } from '../domain/related/rankRelated.js'

import { linkTableNames } from '../database/linkTables.js'
import { signalHash } from '../domain/related/signalHash.js'
import { sidePoolOf } from './sidePool.js'

/** Newest postings read for each signal: what bounds the query whatever the size of the archive. */
const postingsPerSignal = 50

/** Most candidates handed to the ranker. */
const maxCandidates = 100

/**
 * The articles that share signals with an article, best first by a rough sum, for the ranker to
 * judge. One query with a bound per signal, on the side pool.
 *
 * @throws when the query fails or times out
 */
export const findCandidates = async ({
  id,
  collection,
  outlet,
  payload,
  signals,
}: {
  readonly id: DocID
  readonly collection: string
  readonly outlet: bigint
  readonly payload: BasePayload
  readonly signals: readonly Signal[]
}): Promise<readonly Candidate[]> => {
  const hashes = signals.map(({ key }) => signalHash(key).toString())
  const keys = new Map(hashes.map((hash, index) => [hash, signals[index]?.key ?? '']))
  const { rows } = await sidePoolOf(payload).query<CandidateRow>(candidateQuery(collection), [
    hashes,
    signals.map(({ weight }) => weight),
    outlet.toString(),
    id,
  ])
  return rows.map((row) => ({
    id: row.id,
    matches: row.matches.map(({ frequency, signal, weight }) => ({
      frequency,
      signal: keys.get(signal) ?? '',
      weight,
    })),
    publishedAt: row.published_at.toISOString(),
    section: row.section,
    title: row.title,
  }))
}

type CandidateRow = {
  readonly id: DocID
  readonly matches: readonly {
    readonly frequency: number
    readonly signal: string
    readonly weight: number
  }[]
  readonly published_at: Date
  readonly section: string | null
  readonly title: string
}

/** The query behind {@link findCandidates}: `$1` signals, `$2` weights, `$3` outlet, `$4` id. */
const candidateQuery = (collection: string): string => {
  const { documents, signals } = linkTableNames({ slug: collection })
  return `
with wanted as (
  select * from unnest($1::bigint[], $2::float8[]) as w (signal, weight)
), postings as (
  select w.signal, w.weight * p.weight as part, p.weight, p.document,
    count(*) over (partition by w.signal) as frequency
  from wanted w cross join lateral (
    select document, weight::float8 as weight from ${signals}
    where outlet = $3::bigint and signal = w.signal
    order by published_at desc nulls last, document limit ${postingsPerSignal}
  ) p
), best as (
  select document, sum(part) as total from postings where document <> $4 group by document
  order by total desc, document limit ${maxCandidates}
)
select d.document as id, d.title, d.section, d.published_at, (
    select jsonb_agg(jsonb_build_object('signal', p.signal::text, 'weight', p.weight,
      'frequency', p.frequency)) from postings p where p.document = b.document) as matches
from best b join ${documents} d on d.document = b.document
order by b.total desc, d.document`
}
