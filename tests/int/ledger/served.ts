import type { Payload } from 'payload'

import { expect } from 'vitest'

import { rows } from '../../support/rows.js'

type Served = {
  readonly host: string
  readonly links: readonly { readonly articleId: string; readonly origin: string }[]
}

/**
 * Expects of every live article that what is served of its links is allowed by what is stored of the
 * articles at this moment, whether jobs have run or not.
 *
 * @param args.isSettled what sections forbid is known to the index by jobs only
 */
export const expectServedWell = async ({
  isSettled,
  payload,
}: {
  readonly isSettled: boolean
  readonly payload: Payload
}): Promise<void> => {
  const facts = await readFacts({ isSettled, payload })
  const served = await readServed(payload)
  expect(served.map(({ host, links }) => faultsOf({ facts, host, links })).flat()).toEqual([])
}

type Facts = {
  readonly live: ReadonlySet<string>
  readonly neverLinked: ReadonlySet<string>
  readonly banned: ReadonlySet<string>
  readonly places: ReadonlyMap<string, number>
}

const faultsOf = ({
  facts: { banned, live, neverLinked, places },
  host,
  links,
}: Served & { readonly facts: Facts }): readonly string[] => {
  const targets = links.map(({ articleId }) => articleId)
  const isForbidden = ({ articleId, origin }: Served['links'][number]): boolean =>
    origin !== 'pinned' && (neverLinked.has(articleId) || banned.has(`${host} ${articleId}`))
  return [
    ...targets.filter((id) => !live.has(id)).map((id) => `${host} shows ${id}, which is dead`),
    ...links.filter(isForbidden).map(({ articleId }) => `${host} shows ${articleId}, which is out`),
    ...(targets.includes(host) ? [`${host} shows itself`] : []),
    ...(new Set(targets).size < targets.length ? [`${host} shows one twice`] : []),
    ...(targets.length > (places.get(host) ?? 0) ? [`${host} shows too many`] : []),
  ]
}

const readServed = async (payload: Payload): Promise<readonly Served[]> => {
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { bacaJuga: true },
    where: { _status: { equals: 'published' } },
  })
  return docs.map((doc) => ({
    host: String(doc.id),
    links: (doc['bacaJuga'] as { links: Served['links'][number][] }[]).flatMap(
      ({ links }) => links,
    ),
  }))
}

const readFacts = async ({
  isSettled,
  payload,
}: {
  readonly isSettled: boolean
  readonly payload: Payload
}): Promise<Facts> => {
  const read = async (statement: string) => rows({ payload, statement })
  const isLive = `_status = 'published' and deleted_at is null`
  const live = await read(`select id::text from articles where ${isLive}`)
  const neverLinked = await read(`
    with recursive out as (
      select id from sections where never_linked and ${isSettled}
      union select s.id from sections s join out on s.parent_id = out.id
    ) select id::text from articles where never_linked or section_id in (select id from out)`)
  const banned = await read(`
    select concat(b._parent_id, ' ', b.target_id) as pair from articles_bans b
      join articles a on a.id = b._parent_id where ${isLive}
    union select concat(b.target_id, ' ', b._parent_id) from articles_bans b
      join articles a on a.id = b._parent_id where b.both_ways and ${isLive}`)
  const places = await read(`select document::text as id, greatest(jsonb_array_length(slots),
    (select count(*) from nr_articles_links l where l.host = d.document and l.rank < 1000)) as n
    from nr_articles_documents d`)
  return {
    banned: new Set(banned.map(({ pair }) => String(pair))),
    live: new Set(live.map(({ id }) => String(id))),
    neverLinked: new Set(neverLinked.map(({ id }) => String(id))),
    places: new Map(places.map(({ id, n }) => [String(id), Number(n)])),
  }
}
