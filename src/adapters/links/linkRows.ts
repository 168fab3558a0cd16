import type { PostgresAdapter } from '@payloadcms/db-postgres'

import type { DocID, LinkOrigin } from '../../domain/article.js'
import type { Reason } from '../../domain/related/reasons.js'
import type { LinkedCollection } from '../../linkedCollections.js'
import type { LedgerRow, LinkRecord } from './linkRecord.js'

import { linkTableNames } from '../../database/linkTableNames.js'
import { idTypeOf } from '../../database/linkTables.js'
import { addressColumns } from './addressColumns.js'

/** A link of a host that can be served: its target is live, and no ban forbids it. */
export type LinkRow = {
  readonly host: DocID
  readonly slots: LinkRecord['slots']
  readonly host_outlet: string
  readonly target_outlet: string
  readonly origin: LinkOrigin
  readonly after_block: number | null
  readonly reasons: readonly Reason[]
  readonly id: DocID
  /** Of the target. */
  readonly kind: string | null
  readonly title: string
  readonly outlet: DocID | null
  readonly parts: Readonly<Record<string, unknown>>
}

/** A host with its links that the ledger does not know. */
export type GivenHost = {
  readonly id: DocID
  /** By its hash. */
  readonly outlet: string
  readonly slots: unknown
  readonly links: readonly LedgerRow[]
}

type Args = {
  readonly adapter: PostgresAdapter
  readonly collection: LinkedCollection
  /** What is not there in this locale is left out; null without localization. */
  readonly locale: string | null
}

/** The links of hosts in the ledger, best first; without `excluded`, as if it were not live. */
export const storedLinkRows = async ({
  excluded,
  hosts,
  ...args
}: Args & {
  readonly excluded: DocID | null
  readonly hosts: readonly DocID[]
}): Promise<readonly LinkRow[]> => {
  const idType = idTypeOf({ adapter: args.adapter, slug: args.collection.slug })
  const source = storedSource({
    collection: args.collection,
    hosts: `= any($1::${idType}[])`,
  })
  const { rows } = await args.adapter.pool.query<LinkRow>(
    rowsQuery({ ...args, isExcluding: excluded !== null, source }),
    excluded === null ? [hosts] : [hosts, excluded],
  )
  return rows
}

/**
 * SQL for the links of one host, which stands in the statement around it as `host`, best first; see
 * {@link LinkRow}.
 */
export const linkRowsSQL = ({ host, ...args }: Args & { readonly host: string }): string =>
  rowsQuery({
    ...args,
    isExcluding: false,
    source: storedSource({ collection: args.collection, hosts: `= ${host}` }),
  })

const storedSource = ({
  collection,
  hosts,
}: {
  readonly collection: LinkedCollection
  /** A condition, from its operator on. */
  readonly hosts: string
}): string => {
  const { documents, links } = linkTableNames(collection)
  return `
select d.document, d.slots, d.outlet, l.rank, l.origin, l.target, l.title_key, l.after_block, l.reasons
from ${documents} d join ${links} l on l.host = d.document where d.document ${hosts}`
}

/** The links of a host that is not in the ledger, as they would be if it were. */
export const givenLinkRows = async ({
  host: { id, links, outlet, slots },
  ...args
}: Args & { readonly host: GivenHost }): Promise<readonly LinkRow[]> => {
  const idType = idTypeOf({ adapter: args.adapter, slug: args.collection.slug })
  const source = `
select d.document, d.slots, d.outlet, l.rank, l.origin, l.target, l."titleKey" as title_key,
  l."afterBlock" as after_block, l.reasons
from jsonb_to_record($1::jsonb) as d (document ${idType}, slots jsonb, outlet bigint, links jsonb)
cross join lateral jsonb_to_recordset(d.links) as l (rank integer, origin text, target ${idType},
  "titleKey" text, "afterBlock" integer, reasons jsonb)`
  const { rows } = await args.adapter.pool.query<LinkRow>(
    rowsQuery({ ...args, isExcluding: false, source }),
    [JSON.stringify({ document: id, links, outlet, slots })],
  )
  return rows
}

/**
 * The statement that checks links at this moment: only live targets; a title that waits for its
 * article is resolved to the newest live one that has it. `$2` is the excluded target, if any.
 */
const rowsQuery = ({
  adapter,
  collection,
  isExcluding,
  locale,
  source,
}: Args & { readonly isExcluding: boolean; readonly source: string }): string => {
  const { bans, documents } = linkTableNames(collection)
  const target = addressColumns({ adapter, alias: 't', collection, locale })
  const idType = idTypeOf({ adapter, slug: collection.slug })
  const unless = (column: string): string => (isExcluding ? ` and ${column} <> $2::${idType}` : '')
  return `
select h.document as host, h.slots, h.origin, h.after_block, h.reasons, t.id,
  h.outlet::text as host_outlet, coalesce(td.outlet, h.outlet)::text as target_outlet, td.kind,
  ${target.title} as title, ${target.outlet} as outlet, ${target.parts} as parts
from (${source}) h
join ${target.table} t on t.id = coalesce(h.target, (
  select same.document from ${documents} same
  where same.title_key = h.title_key${unless('same.document')}
  order by same.published_at desc, same.document limit 1))
left join ${documents} td on td.document = t.id${target.joins}
where t.id <> h.document${unless('t.id')}
  and ${target.served} and (h.origin <> 'automatic' or td.is_linkable)
  and (h.origin = 'pinned' or not exists (
    select 1 from ${bans} b where b.document = h.document and b.target = t.id
    offset 0)) -- which keeps it from reading all bans at once
order by h.document, h.rank`
}
