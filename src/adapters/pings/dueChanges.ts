import type { PayloadRequest } from 'payload'

import type { DeliverySettings } from '../../deliveryOptions.js'
import type { PingService } from '../../domain/pings/pingOutcome.js'
import type { PageChange } from './queuePings.js'

import { hostOf } from '../../domain/pings/hostOf.js'
import { feedLinks } from '../feeds/feedAddresses.js'
import { outletsOf } from '../outlets.js'
import { handleOf, queryableOf } from '../postgres.js'

/** A ping to be sent. */
export type NewPing = {
  readonly service: PingService
  readonly url: string
  readonly outlet: string
  readonly tags: readonly string[]
}

/**
 * What each service has to be told of changes: IndexNow of pages that are news on hosts with a key,
 * hubs of the feeds of outlets with news, the reader site of all pages.
 */
export const pingsFor = async ({
  changes,
  req,
  settings: { indexNow, webSub, webhook },
}: {
  readonly changes: readonly PageChange[]
  readonly req: PayloadRequest
  readonly settings: DeliverySettings
}): Promise<readonly NewPing[]> => {
  const news = changes.filter(({ isNews }) => isNews)
  const pagesOf = (service: PingService, some: readonly PageChange[]): readonly NewPing[] =>
    some.flatMap(({ outlet, tags, urls }) =>
      urls.map((url) => ({ outlet, service, tags: service === 'webhook' ? tags : [], url })),
    )
  const keys = indexNow?.keys ?? {}
  return [
    ...pagesOf('indexNow', news).filter(({ url }) => Object.hasOwn(keys, hostOf(url) ?? '')),
    ...(webSub ? await feedsOf({ news, req }) : []),
    ...(webhook === null ? [] : pagesOf('webhook', changes)),
  ]
}

const feedsOf = async ({
  news,
  req,
}: {
  readonly news: readonly PageChange[]
  readonly req: PayloadRequest
}): Promise<readonly NewPing[]> => {
  const domains = new Set(news.map(({ outlet }) => outlet))
  return (await outletsOf(req))
    .filter(({ domain, hubURL }) => hubURL !== null && domains.has(domain))
    .flatMap((outlet) =>
      feedLinks({ outlet }).map(({ url }) => ({
        outlet: outlet.domain,
        service: 'webSub' as const,
        tags: [],
        url,
      })),
    )
}

/**
 * Adds pings to the list, each once: one that waits and was not yet sent tells of this change, too.
 * One that is just being sent, or is tried again, may be told of the state before.
 */
export const addPings = async ({
  pings,
  req,
}: {
  readonly pings: readonly NewPing[]
  readonly req: PayloadRequest
}): Promise<void> => {
  if (pings.length > 0) {
    const db = queryableOf(await handleOf(req))
    await db.query({ text: insertion, values: [JSON.stringify(merged(pings))] })
  }
}

const merged = (pings: readonly NewPing[]): readonly NewPing[] => {
  const known = new Map<string, NewPing>()
  for (const ping of pings) {
    const name = `${ping.service} ${ping.url}`
    const tags = [...new Set([...(known.get(name)?.tags ?? []), ...ping.tags])]
    known.set(name, { ...ping, tags })
  }
  return [...known.values()]
}

const insertion = `
insert into pings (service, url, outlet, tags, status, attempts, next_at, created_at, updated_at)
select asked.service::enum_pings_service, asked.url, asked.outlet, asked.tags,
  'waiting', 0, now(), now(), now()
from jsonb_to_recordset($1::jsonb) as asked (service text, url text, outlet text, tags jsonb)
where not exists (
  select 1 from pings where pings.url = asked.url and pings.service::text = asked.service
    and pings.status = 'waiting' and pings.attempts = 0 and pings.tags @> asked.tags
)`
