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

/**
 * The documents that link to one and that the user of the request may read: those that have pinned
 * it, live or not, those whose imported text has its title, and those where it stands among as many
 * automatic links as have a place. Runners-up do not count. In no order.
 *
 * @param args.most entries of the ledger that are looked at, those of the newest documents
 * @returns `isMore` when the ledger has more entries for it
 */
export const linkingHosts = async (
  context: LinkContext & { readonly id: DocID; readonly most: number },
): Promise<{ readonly hosts: readonly LinkingHost[]; readonly isMore: boolean }> => {
  const { id, db, most, req, slug } = context
  const { rows } = await db.query<HostRow>({ text: hostsQuery(context), values: [id] })
  const placed = rows.slice(0, most).filter(({ has_place }) => has_place)
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
    isMore: rows.length > most,
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
 * the editor take one each, the best of the automatic ones the others. Ranks may have gaps, where a
 * link has gone, so those above are counted where the rank alone does not tell.
 */
const hostsQuery = ({ idType, most, slug }: LinkContext & { readonly most: number }): string => {
  const { bans, documents, links } = linkTableNames({ slug })
  const newestWith = (key: string): string => `(
      select same.document from ${documents} same where same.title_key = ${key}
      order by same.published_at desc, same.document limit 1)`
  return `
with goal as materialized (
  select document, title_key, is_linkable from ${documents} where document = $1::${idType}
), entries as materialized (
  select host, min(rank) as rank from (
    (select host, rank from ${links} where target = $1::${idType} order by host desc limit ${most + 1})
    union all
    (select l.host, l.rank from goal join ${links} l on l.title_key = goal.title_key
      where goal.document = ${newestWith('goal.title_key')} limit ${most + 1})
  ) found where host <> $1::${idType} group by host order by host desc limit ${most + 1}
), counted as (
  select e.host, e.rank, d.published_at, (
    case jsonb_typeof(d.slots) when 'array' then jsonb_array_length(d.slots)
      else (select max(jsonb_array_length(s.value)) from jsonb_each(d.slots) s) end
  ) - (
    select count(distinct fd.document) from ${links} f
    join ${documents} fd on fd.document = coalesce(f.target, ${newestWith('f.title_key')})
    where f.host = e.host and f.rank < ${firstAutomaticRank}
  ) as places
  from entries e join ${documents} d on d.document = e.host
)
select c.host, l.origin, (extract(epoch from c.published_at) * 1000)::float8 as published_at,
  case l.origin when 'pinned' then true when 'imported' then true
    else (select is_linkable from goal) is true and (c.rank - ${firstAutomaticRank} < c.places
      or (select count(*) from ${links} o where o.host = c.host
        and o.rank >= ${firstAutomaticRank} and o.rank < c.rank) < c.places) end
  and (l.origin = 'pinned' or not exists (
    select 1 from ${bans} b where b.document = c.host and b.target = $1::${idType})) as has_place
from counted c join ${links} l on l.host = c.host and l.rank = c.rank`
}
