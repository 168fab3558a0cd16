import type { PayloadRequest } from 'payload'

import type { DeliverySettings } from '../../deliveryOptions.js'
import type { PingService } from '../../domain/pings/pingOutcome.js'
import type { PingRequest } from '../../domain/pings/pingRequest.js'
import type { ClaimedPing } from './claimPings.js'

import { indexNowPings } from '../../domain/pings/indexNowPings.js'
import { webSubPings } from '../../domain/pings/webSubPings.js'
import { outletsOf } from '../outlets.js'
import { webhookHeaders } from './webhookSignature.js'

/** A request with its further headers. */
export type SignedRequest = PingRequest & { readonly headers: Readonly<Record<string, string>> }

type Args = {
  readonly now: Date
  readonly pings: readonly ClaimedPing[]
  readonly req: PayloadRequest
  readonly settings: DeliverySettings
}

/** The requests by which a service is told; only addresses of the settings and of outlets are called. */
export const pingRequests = async ({
  service,
  ...args
}: Args & { readonly service: PingService }): Promise<readonly SignedRequest[]> => {
  switch (service) {
    case 'indexNow':
      return toIndexNow(args).map(unsigned)
    case 'webhook':
      return toWebhook(args)
    case 'webSub':
      return (await toHubs(args)).map(unsigned)
  }
}

const toIndexNow = ({ pings, settings: { indexNow } }: Args): readonly PingRequest[] =>
  indexNow === null
    ? []
    : indexNowPings({ ...indexNow, urls: pings.map(({ url }) => url) }).requests

const toHubs = async ({
  pings,
  req,
  settings: { webSub },
}: Args): Promise<readonly PingRequest[]> => {
  const outlets = webSub ? await outletsOf(req) : []
  return outlets.flatMap(({ domain, hubURL }) =>
    webSubPings({
      hubs: hubURL === null ? [] : [hubURL],
      selfURLs: pings.filter(({ outlet }) => outlet === domain).map(({ url }) => url),
    }),
  )
}

/** One call for each outlet. */
const toWebhook = ({ now, pings, settings: { webhook } }: Args): readonly SignedRequest[] => {
  const outlets = webhook === null ? [] : [...new Set(pings.map(({ outlet }) => outlet))]
  return outlets.map((outlet) => {
    const own = pings.filter((ping) => ping.outlet === outlet)
    const urls = [...new Set(own.map(({ url }) => url))]
    const tags = [...new Set(own.flatMap((ping) => ping.tags))]
    const body = JSON.stringify({ event: 'pages.changed', outlet, urls, tags })
    return {
      body,
      contentType: 'application/json; charset=utf-8',
      endpoint: webhook?.url ?? '',
      headers: webhookHeaders({ body, now, secret: webhook?.secret ?? '' }),
      urls,
    }
  })
}

const unsigned = (request: PingRequest): SignedRequest => ({ ...request, headers: {} })
