import type { PostgresAdapter } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { LinkedCollection } from '../../linkedCollections.js'
import type { Queryable } from '../postgres.js'
import type { LedgerRow } from './linkRecord.js'
import type { HostRow } from './lockHosts.js'

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
  return { changed: changes.filter(isSeen).map(({ id }) => id), skipped }
}

type RefreshArgs = {
  readonly adapter: PostgresAdapter
  readonly collection: LinkedCollection
  readonly db: Queryable
  readonly ids: readonly DocID[]
  readonly scopes: ReadonlyMap<string, readonly string[]>
}

/** The hosts whose lists come out differently, with their new ones. */
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
      signals: null,
    })),
  })
  return hosts.flatMap((row, index) => {
    const links = lists[index] ?? []
    return isSameList({ links, row }) ? [] : [{ id: row.id, links, row }]
  })
}

type Change = { readonly id: DocID; readonly links: readonly LedgerRow[]; readonly row: HostRow }

/** Ranks count as well: those of a list that has lost a target have a gap. */
const isSameList = ({
  links,
  row: { automatic },
}: {
  readonly links: readonly LedgerRow[]
  readonly row: HostRow
}): boolean =>
  links.length === automatic.length &&
  links.every(({ rank, reasons, score, target }, index) => {
    const kept = automatic[index]
    return (
      rank === kept?.rank &&
      String(target) === String(kept.target) &&
      score === kept.score &&
      isSameJSON(reasons, kept.reasons)
    )
  })

/**
 * Whether readers see the change: as many links as the host has places are looked at. All of them
 * where it has places by locale, since any may be the next that is translated.
 */
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
  Array.isArray(slots) ? slots.length : Number.POSITIVE_INFINITY

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
