import type { PostgresAdapter } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { LinkedCollection } from '../../linkedCollections.js'
import type { Queryable } from '../postgres.js'
import type { LedgerRow } from './linkRecord.js'
import type { HostRow } from './lockHosts.js'

import { firstAutomaticRank } from '../../database/linkFunctions.js'
import { linkTableNames } from '../../database/linkTableNames.js'
import { idTypeOf } from '../../database/linkTables.js'
import { isSameJSON } from '../../domain/publishing/isSameJSON.js'
import { chooseForHosts } from './chooseForHosts.js'
import { toIndexedArticle } from './indexRows.js'
import { lockHosts } from './lockHosts.js'
import { markDeadPins } from './markDeadPins.js'

/**
 * Chooses the automatic links of hosts anew and writes those that differ, from index and ledger
 * alone: no document is read or written.
 *
 * @param args.db a connection inside a transaction
 * @returns `changed` are the hosts whose served automatic links are others now, `skipped` those that
 *   another transaction is writing: they have to be taken up again
 */
export const refreshLinks = async (
  args: RefreshArgs,
): Promise<{ readonly changed: readonly DocID[]; readonly skipped: readonly DocID[] }> => {
  const { adapter, collection, db, ids } = args
  const { slug } = collection
  const { hosts, skipped } = await lockHosts({ adapter, db, ids, slug })
  if (hosts.length === 0) {
    return { changed: [], skipped }
  }
  const changes = await chooseAgain({ ...args, hosts })
  await writeAutomatic({ adapter, changes, db, slug })
  await markDeadPins({ adapter, db, hosts: hosts.map(({ id }) => id), slug })
  return { changed: changes.filter((change) => change.isSeen).map(({ id }) => id), skipped }
}

type RefreshArgs = {
  readonly adapter: PostgresAdapter
  readonly collection: LinkedCollection
  readonly db: Queryable
  readonly ids: readonly DocID[]
  readonly scopes: ReadonlyMap<string, readonly string[]>
}

/** The hosts whose lists come out differently, with what is new in them. */
const chooseAgain = async ({
  hosts,
  ...args
}: RefreshArgs & { readonly hosts: readonly HostRow[] }): Promise<readonly Change[]> => {
  const lists = await chooseForHosts({
    ...args,
    hosts: hosts.map((row) => ({
      article: toIndexedArticle(row),
      avoidWords: row.avoid_words,
      excluded: row.fixed,
      isAutomatic: row.is_automatic,
      isNew: false,
      postings: null,
    })),
  })
  return hosts.flatMap((row, index) => changeOf({ links: lists[index] ?? [], row }) ?? [])
}

type Change = {
  readonly id: DocID
  readonly isSeen: boolean
  /** The first rank that is written anew: what is the same above it stays. */
  readonly since: number
  readonly links: readonly LedgerRow[]
}

/**
 * null for a list that is the same. What was withdrawn leaves a gap in the ranks, which is none in
 * the list.
 */
const changeOf = ({
  links,
  row,
}: {
  readonly links: readonly LedgerRow[]
  readonly row: HostRow
}): Change | null => {
  const { automatic, id } = row
  const isKept = (link: LedgerRow, index: number): boolean => {
    const kept = automatic[index]
    return (
      kept !== undefined &&
      String(link.target) === String(kept.target) &&
      link.score === kept.score &&
      isSameJSON(link.reasons, kept.reasons)
    )
  }
  const first = links.findIndex((link, index) => !isKept(link, index))
  const same = first < 0 ? links.length : first
  const since = (automatic[same - 1]?.rank ?? firstAutomaticRank - 1) + 1
  return same === automatic.length && same === links.length
    ? null
    : {
        id,
        isSeen: isSeen({ links, row }),
        links: links.slice(same).map((link, index) => ({ ...link, rank: since + index })),
        since,
      }
}

/**
 * Whether readers see the change: as many links as the host has places are looked at. All of them
 * where it has places by locale, since any may be the next that is translated.
 */
const isSeen = ({
  links,
  row: { automatic, slots },
}: {
  readonly links: readonly LedgerRow[]
  readonly row: HostRow
}): boolean => {
  const places = Array.isArray(slots) ? slots.length : Number.POSITIVE_INFINITY
  const targets = (list: readonly { readonly target: DocID | null }[]): string =>
    list
      .slice(0, places)
      .map(({ target }) => target)
      .join()
  return targets(links) !== targets(automatic)
}

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
  const values = [JSON.stringify(changes)]
  await db.query({
    text: `
delete from ${links} l using jsonb_to_recordset($1::jsonb) as c (id ${idType}, since integer)
where l.host = c.id and l.rank >= c.since`,
    values,
  })
  await db.query({
    text: `
insert into ${links} (host, rank, origin, target, score, reasons)
select c.id, l.rank, 'automatic', l.target, l.score, l.reasons
from jsonb_to_recordset($1::jsonb) as c (id ${idType}, links jsonb)
cross join lateral jsonb_to_recordset(c.links)
  as l (rank integer, target ${idType}, score float8, reasons jsonb)`,
    values,
  })
}
