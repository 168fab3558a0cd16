import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { DocID, LinkOrigin } from '../domain/article.js'
import type { Reason } from '../domain/related/reasons.js'
import type { LinkedCollection } from '../linkedCollections.js'

import { idTypeOf, linkTableNames } from '../database/linkTables.js'
import { fillSlots } from '../domain/placement/fillSlots.js'
import { fillPattern, placeholdersOf } from '../domain/urls/fillPattern.js'
import { columnsOf, requiredColumn } from './columns.js'
import { outletOf } from './outlets.js'
import { postgresOf } from './postgres.js'

/** A link as it is served: the target is live, title and address are its current ones. */
export type ServedLink = {
  readonly id: string
  readonly articleId: string
  readonly title: string
  readonly url: string
  readonly origin: LinkOrigin
  readonly reasons: readonly Reason[]
}

/** A group of links after the n-th root block of the body. */
export type ServedBlock = {
  readonly id: string
  readonly afterBlock: number
  readonly links: readonly ServedLink[]
}

/**
 * The blocks of several hosts in one statement, checked at this moment: only live targets, a dead
 * one replaced by the next runner-up, a title that waits for its article resolved as soon as one is
 * live.
 *
 * @returns by id (as text); hosts without links have no entry
 */
export const readBlocks = async ({
  collection,
  hosts,
  req,
}: {
  readonly collection: LinkedCollection
  readonly hosts: readonly DocID[]
  readonly req: PayloadRequest
}): Promise<ReadonlyMap<string, readonly ServedBlock[]>> => {
  const adapter = postgresOf(req.payload)
  const { rows } = await adapter.pool.query<BlockRow>(blockQuery({ adapter, collection }), [hosts])
  const byHost = new Map<string, BlockRow[]>()
  for (const row of rows) {
    byHost.set(String(row.host), [...(byHost.get(String(row.host)) ?? []), row])
  }
  const entries = await Promise.all(
    [...byHost].map(
      async ([host, links]) => [host, await blocksOf({ collection, host, links, req })] as const,
    ),
  )
  return new Map(entries)
}

type BlockRow = {
  readonly host: DocID
  readonly slots: readonly number[]
  readonly origin: LinkOrigin
  readonly after_block: number | null
  readonly reasons: readonly Reason[]
  readonly id: DocID
  readonly title: string
  readonly outlet: DocID | null
  readonly parts: Readonly<Record<string, unknown>>
}

/** The statement behind {@link readBlocks}; `$1` is the list of hosts. */
const blockQuery = ({
  adapter,
  collection,
}: {
  readonly adapter: PostgresAdapter
  readonly collection: LinkedCollection
}): string => {
  const { slug } = collection
  const { documents, links } = linkTableNames({ slug })
  const columns = columnsOf({ adapter, slug })
  const column = (path: string) => `t."${requiredColumn({ columns, path, slug })}"`
  const parts = placeholdersOf(collection.url).map((name) => `'${name}', ${column(name)}`)
  const live = [
    columns.columnOf('_status') === null ? null : `t._status = 'published'`,
    columns.columnOf('deletedAt') === null ? null : 't.deleted_at is null',
  ].filter((condition) => condition !== null)

  return `
select d.document as host, d.slots, l.origin, l.after_block, l.reasons, t.id,
  ${column(collection.title)} as title,
  ${collection.outlet === null ? 'null' : column(collection.outlet)} as outlet,
  jsonb_build_object(${parts.join(', ')}) as parts
from ${documents} d
join ${links} l on l.host = d.document
join "${columns.table}" t on t.id = coalesce(l.target, (
  select same.document from ${documents} same where same.title_key = l.title_key
  order by same.published_at desc, same.document limit 1))
where d.document = any($1::${idTypeOf({ adapter, slug })}[]) and t.id <> d.document
  ${live.map((condition) => `and ${condition}`).join(' ')}
order by d.document, l.rank`
}

const blocksOf = async ({
  collection,
  host,
  links,
  req,
}: {
  readonly collection: LinkedCollection
  readonly host: string
  readonly links: readonly BlockRow[]
  readonly req: PayloadRequest
}): Promise<readonly ServedBlock[]> => {
  const served = await Promise.all(
    links.map(async (row) => ({
      afterBlock: row.after_block ?? 0,
      link: await toLink({ collection, host, req, row }),
    })),
  )
  return fillSlots({
    fixed: served.filter(({ link }) => link.origin !== 'automatic'),
    ranked: served.flatMap(({ link }) => (link.origin === 'automatic' ? [link] : [])),
    slots: links[0]?.slots ?? [],
  }).map(({ afterBlock, links: placed }) => ({
    id: `${host}-${afterBlock}`,
    afterBlock,
    links: placed,
  }))
}

const toLink = async ({
  collection,
  host,
  req,
  row,
}: {
  readonly collection: LinkedCollection
  readonly host: string
  readonly req: PayloadRequest
  readonly row: BlockRow
}): Promise<ServedLink> => {
  const outlet = collection.outlet === null ? null : await outletOf({ id: row.outlet, req })
  return {
    id: `${host}-${row.id}`,
    articleId: String(row.id),
    origin: row.origin,
    reasons: row.reasons,
    title: row.title,
    url: fillPattern({
      domain: outlet?.domain ?? null,
      pattern: collection.url,
      values: row.parts,
    }),
  }
}
