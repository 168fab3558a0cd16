import type { DocID } from '../../domain/article.js'
import type { LinkContext } from './linkContext.js'

import { linkTableNames } from '../../database/linkTableNames.js'
import { type SortKey, takePage } from '../../domain/paging/takePage.js'
import { readableIDs } from '../readableIDs.js'
import { type Address, readAddresses } from './readAddresses.js'
import { readTitles } from './readTitles.js'

/** A pin whose article is not live: its editor has to do something about it. */
export type DeadPin = {
  readonly host: Address
  /** The title is null where the user may not read the article, or it is deleted. */
  readonly target: { readonly id: DocID; readonly title: string | null }
  /** Since when it has been dead, an ISO 8601 instant. */
  readonly since: string
}

/** A page of {@link DeadPin}. */
export type DeadPins = {
  readonly deadPins: readonly DeadPin[]
  /** How many there are on all pages. */
  readonly total: number
  /** Whether there are more than could be counted. */
  readonly isMore: boolean
  /** Key of the last one when there is a page after this one. */
  readonly next: SortKey | null
}

/** Entries of the ledger that are looked at; the newest come first. */
const mostEntries = 1000

/** The dead pins of the documents that the user of the request may read, the newest first. */
export const readDeadPins = async ({
  after,
  limit,
  ...context
}: LinkContext & {
  readonly after: SortKey | null
  readonly limit: number
}): Promise<DeadPins> => {
  const { req, slug } = context
  const found = await readRows(context)
  const rows = found.slice(0, mostEntries)
  const ids = [...new Map(rows.map(({ host }) => [String(host), host])).values()]
  const readable = await readableIDs({ collection: slug, ids, req })
  const shown = rows.filter(({ host }) => readable.has(String(host)))
  const { items, next } = takePage({ after, items: shown, keyOf, limit })
  return {
    deadPins: await toPins({ ...context, rows: items }),
    isMore: found.length > mostEntries,
    next,
    total: shown.length,
  }
}

type Row = {
  readonly host: DocID
  readonly rank: number
  readonly target: DocID
  /** Milliseconds since 1970. */
  readonly since: number
}

/** One that was revived a moment ago is in the ledger as dead until the job has run. */
const readRows = async ({ db, slug }: LinkContext): Promise<readonly Row[]> => {
  const { documents, links } = linkTableNames({ slug })
  const { rows } = await db.query<Row>({
    text: `
select l.host, l.rank, l.target, (extract(epoch from l.dead_since) * 1000)::float8 as since
from ${links} l
where l.dead_since is not null and l.target is not null
  and not exists (select 1 from ${documents} d where d.document = l.target
    offset 0) -- which keeps it from reading all documents for a join
order by l.dead_since desc, l.host desc limit ${mostEntries + 1}`,
  })
  return rows
}

const keyOf = ({ host, rank, since }: Row): SortKey => [-since, host, rank]

const toPins = async ({
  rows,
  ...context
}: LinkContext & { readonly rows: readonly Row[] }): Promise<readonly DeadPin[]> => {
  if (rows.length === 0) {
    return []
  }
  const [addresses, titles] = await Promise.all([
    readAddresses({ ...context, ids: rows.map(({ host }) => host) }),
    readTitles({ ...context, ids: rows.map(({ target }) => target) }),
  ])
  const hosts = new Map(addresses.map((address) => [String(address.id), address]))
  return rows.flatMap(({ host: id, since, target }) => {
    const host = hosts.get(String(id))
    return host === undefined
      ? []
      : [
          {
            host,
            since: new Date(since).toISOString(),
            target: { id: target, title: titles.get(String(target)) ?? null },
          },
        ]
  })
}
