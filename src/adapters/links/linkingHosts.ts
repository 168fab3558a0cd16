import type { DocID, LinkOrigin } from '../../domain/article.js'
import type { LinkContext } from './linkContext.js'

import { firstAutomaticRank } from '../../database/linkFunctions.js'
import { linkTableNames } from '../../database/linkTableNames.js'
import { readableIDs } from '../readableIDs.js'

/** A document that links to another one. */
export type LinkingHost = {
  readonly id: DocID
  readonly origin: LinkOrigin
  /** When it was published, in milliseconds since 1970. */
  readonly publishedAt: number
}

/** Entries of the ledger that are looked at; the newest documents come first. */
const mostEntries = 10_000

/**
 * The documents that link to one and that the user of the request may read: those that have pinned
 * it, live or not, those whose imported text has its title, and those where it stands among as many
 * automatic links as have a place. Runners-up do not count. In no order.
 *
 * @returns `isMore` when the ledger has more entries for it than are looked at
 */
export const linkingHosts = async (
  context: LinkContext & { readonly id: DocID },
): Promise<{ readonly hosts: readonly LinkingHost[]; readonly isMore: boolean }> => {
  const { id, db, req, slug } = context
  const { rows } = await db.query<HostRow>({ text: hostsQuery(context), values: [id] })
  const placed = rows.slice(0, mostEntries).filter(({ has_place }) => has_place)
  const readable = await readableIDs({
    collection: slug,
    ids: placed.map(({ host }) => host),
    req,
  })
  return {
    hosts: placed
      .filter(({ host }) => readable.has(String(host)))
      .map(({ host, origin, published_at }) => ({
        id: host,
        origin,
        publishedAt: published_at,
      })),
    isMore: rows.length > mostEntries,
  }
}

type HostRow = {
  readonly host: DocID
  readonly origin: LinkOrigin
  readonly published_at: number
  readonly has_place: boolean
}

/**
 * Places are counted from the ledger alone, in the way in which `fillSlots` fills them: live links of
 * the editor take one each, the best of the automatic ones the others.
 */
const hostsQuery = ({ idType, slug }: LinkContext): string => {
  const { bans, documents, links } = linkTableNames({ slug })
  const newestWith = (key: string): string => `(
      select same.document from ${documents} same where same.title_key = ${key}
      order by same.published_at desc, same.document limit 1)`
  const bound = mostEntries + 1
  return `
with goal as materialized (
  select document, title_key, is_linkable from ${documents} where document = $1::${idType}
), entries as materialized (
  select host, min(rank) as rank from (
    (select host, rank from ${links} where target = $1::${idType} order by host desc limit ${bound})
    union all
    (select l.host, l.rank from goal join ${links} l on l.title_key = goal.title_key
      where l.target is null and goal.document = ${newestWith('goal.title_key')}
      limit ${bound})
  ) found where host <> $1::${idType} group by host order by host desc limit ${bound}
)
select e.host, l.origin, (extract(epoch from d.published_at) * 1000)::float8 as published_at,
  l.origin = 'pinned' or not exists (
    select 1 from ${bans} b where b.document = e.host and b.target = $1::${idType}
  ) and (l.origin = 'imported' or (select is_linkable from goal) and (
    select count(*) from ${links} o
    join ${documents} od on od.document = o.target and od.is_linkable
    where o.host = e.host and o.rank >= ${firstAutomaticRank} and o.rank < e.rank
  ) + (
    select count(distinct fd.document) from ${links} f
    join ${documents} fd on fd.document = coalesce(f.target, ${newestWith('f.title_key')})
    where f.host = e.host and f.rank < ${firstAutomaticRank}
  ) < case jsonb_typeof(d.slots) when 'array' then jsonb_array_length(d.slots) 
    else (select max(jsonb_array_length(s.value)) from jsonb_each(d.slots) s) end
  ) is true as has_place
from entries e
join ${documents} d on d.document = e.host
join ${links} l on l.host = e.host and l.rank = e.rank`
}
