import type { PostgresAdapter } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { Reason } from '../../domain/related/reasons.js'
import type { LinkedCollection } from '../../linkedCollections.js'
import type { Queryable } from '../postgres.js'
import type { LedgerRow } from './linkRecord.js'

import { linkTableNames } from '../../database/linkTableNames.js'
import { idTypeOf } from '../../database/linkTables.js'
import { isSameJSON } from '../../domain/publishing/isSameJSON.js'
import { chooseLinks } from './chooseLinks.js'
import { indexColumns, type IndexRow, toIndexedArticle } from './indexRows.js'
import { recallCandidates } from './recallCandidates.js'
import { readStorylineSteps } from './storylineSteps.js'

/**
 * Chooses the automatic links of hosts anew and writes those that differ, from index and ledger
 * alone: no document is read or written. Hosts that another transaction is writing are left to it.
 *
 * @param args.db a connection inside a transaction
 * @returns the hosts whose served automatic links are others now
 */
export const refreshLinks = async ({
  adapter,
  collection,
  db,
  ids,
  scopes,
}: {
  readonly adapter: PostgresAdapter
  readonly collection: LinkedCollection
  readonly db: Queryable
  readonly ids: readonly DocID[]
  readonly scopes: ReadonlyMap<string, readonly string[]>
}): Promise<readonly DocID[]> => {
  const { settings, slug } = collection
  const hosts = await lockHosts({ adapter, db, ids, slug })
  if (hosts.length === 0) {
    return []
  }
  const steps = await readStorylineSteps({
    adapter,
    articles: hosts.map(({ id }) => id),
    db,
    slug,
  })
  const candidates = await recallCandidates({
    adapter,
    db,
    hosts: hosts.map(({ id, outlet, published_at }) => ({
      id,
      publishedAt: new Date(published_at).toISOString(),
      scopes: scopes.get(outlet) ?? [outlet],
      signals: null,
    })),
    parameters: settings.parameters,
    slug,
    wanted: wantedBy({ hosts, steps }),
  })
  const changes = hosts.flatMap((row) => {
    const links = row.is_automatic
      ? chooseLinks({
          avoidWords: row.avoid_words,
          candidates: candidates.get(String(row.id)) ?? [],
          excluded: row.fixed,
          host: toIndexedArticle(row),
          parameters: settings.parameters,
          steps,
        })
      : []
    return isSameList({ links, row }) ? [] : [{ id: row.id, links, row }]
  })
  await writeAutomatic({ adapter, changes, db, slug })
  return changes.filter(isSeen).map(({ id }) => id)
}

type HostRow = IndexRow & {
  readonly avoid_words: readonly string[]
  readonly is_automatic: boolean
  readonly slots: unknown
  readonly fixed: readonly DocID[]
  readonly automatic: readonly KeptLink[]
}

type KeptLink = {
  readonly target: DocID
  readonly score: number
  readonly reasons: readonly Reason[]
}

type Change = { readonly id: DocID; readonly links: readonly LedgerRow[]; readonly row: HostRow }

/** Steps of all hosts together: a pair across storylines is harmless, as it has to rank first. */
const wantedBy = ({
  hosts,
  steps,
}: {
  readonly hosts: readonly HostRow[]
  readonly steps: Awaited<ReturnType<typeof readStorylineSteps>>
}) => {
  const storylinesOf = (id: DocID | string): readonly string[] =>
    (steps.get(String(id)) ?? []).map(({ storyline }) => String(storyline))
  return hosts.flatMap(({ id }) => {
    const own = new Set(storylinesOf(id))
    return [...steps.keys()]
      .filter((document) => storylinesOf(document).some((storyline) => own.has(storyline)))
      .map((document) => ({ document, host: id }))
  })
}

const lockHosts = async ({
  adapter,
  db,
  ids,
  slug,
}: {
  readonly adapter: PostgresAdapter
  readonly db: Queryable
  readonly ids: readonly DocID[]
  readonly slug: string
}): Promise<readonly HostRow[]> => {
  const { documents, links } = linkTableNames({ slug })
  const { rows } = await db.query<HostRow>({
    name: `nr_hosts_${slug}`,
    text: `
select ${indexColumns}, d.labels, d.avoid_words, d.is_automatic, d.slots,
  array(select l.target from ${links} l where l.host = d.document and l.origin <> 'automatic'
    and l.target is not null) as fixed,
  coalesce((select jsonb_agg(jsonb_build_object('target', l.target, 'score', l.score,
    'reasons', l.reasons) order by l.rank)
    from ${links} l where l.host = d.document and l.origin = 'automatic'), '[]') as automatic
from ${documents} d where d.document = any($1::${idTypeOf({ adapter, slug })}[])
order by d.document for update of d skip locked`,
    values: [ids],
  })
  return rows
}

const isSameList = ({
  links,
  row: { automatic },
}: {
  readonly links: readonly LedgerRow[]
  readonly row: HostRow
}): boolean =>
  links.length === automatic.length &&
  links.every(({ reasons, score, target }, index) => {
    const kept = automatic[index]
    return (
      String(target) === String(kept?.target) &&
      score === kept?.score &&
      isSameJSON(reasons, kept.reasons)
    )
  })

/** Whether readers see the change: as many links as the host has places are looked at. */
const isSeen = ({ links, row: { automatic, slots } }: Change): boolean => {
  const places = placesOf(slots)
  const targets = (list: readonly { readonly target: DocID | null }[]): string =>
    list
      .slice(0, places)
      .map(({ target }) => target)
      .join()
  return targets(links) !== targets(automatic)
}

const placesOf = (slots: unknown): number =>
  Array.isArray(slots)
    ? slots.length
    : Math.max(0, ...Object.values(slots ?? {}).map((list) => placesOf(list)))

const writeAutomatic = async ({
  adapter,
  changes,
  db,
  slug,
}: {
  readonly adapter: PostgresAdapter
  readonly changes: readonly Change[]
  readonly db: Queryable
  readonly slug: string
}): Promise<void> => {
  if (changes.length === 0) {
    return
  }
  const { links } = linkTableNames({ slug })
  const idType = idTypeOf({ adapter, slug })
  await db.query({
    text: `delete from ${links} where origin = 'automatic' and host = any($1::${idType}[])`,
    values: [changes.map(({ id }) => id)],
  })
  await db.query({
    text: `
insert into ${links} (host, rank, origin, target, score, reasons)
select l.host, l.rank, 'automatic', l.target, l.score, l.reasons
from jsonb_to_recordset($1::jsonb)
  as l (host ${idType}, rank integer, target ${idType}, score float8, reasons jsonb)`,
    values: [
      JSON.stringify(
        changes.flatMap(({ id, links: rows }) =>
          rows.map(({ rank, reasons, score, target }) => ({
            host: id,
            rank,
            reasons,
            score,
            target,
          })),
        ),
      ),
    ],
  })
}
