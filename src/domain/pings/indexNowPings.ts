import type { IndexNowKey } from './indexNowKey.js'
import type { PingRequest } from './pingRequest.js'

import { toWellFormed } from '../text/toWellFormed.js'
import { hostOf } from './hostOf.js'
import { isIndexNowKey } from './indexNowKey.js'

/** The requests to send, and the URLs that IndexNow would not take. */
export type IndexNowPings = {
  readonly requests: readonly PingRequest[]
  readonly refused: readonly RefusedURL[]
}

/** A URL that is not sent, with the reason. */
export type RefusedURL = {
  readonly url: string
  readonly reason: 'badKey' | 'badKeyLocation' | 'noKey' | 'noURL'
}

/** URLs in one request at most (rule IN-02). */
export const mostURLs = 10_000

/**
 * Tells IndexNow of changed pages. A request holds the URLs of one host, each once, 10,000 at most,
 * for one URL of another host has the whole request refused (rule IN-02).
 *
 * @param args.keys by host in lower case; URLs of hosts without a valid key are refused (rule IN-01)
 */
export function indexNowPings({
  endpoint,
  keys,
  urls,
}: {
  readonly endpoint: string
  readonly keys: Readonly<Record<string, IndexNowKey>>
  readonly urls: readonly string[]
}): IndexNowPings {
  const seen = [...new Set(urls.map(toWellFormed))].map((url) => ({
    url,
    host: hostOf(url),
    fault: faultOf({ keys, url }),
  }))
  const hosts = [...new Set(seen.flatMap(({ host, fault }) => (host && !fault ? [host] : [])))]
  return {
    requests: hosts.flatMap((host) =>
      requestsOf({
        endpoint,
        host,
        key: keys[host],
        urls: seen.filter((entry) => entry.host === host).map(({ url }) => url),
      }),
    ),
    refused: seen.flatMap(({ url, fault }) => (fault ? [{ url, reason: fault }] : [])),
  }
}

function faultOf({
  keys,
  url,
}: {
  readonly keys: Readonly<Record<string, IndexNowKey>>
  readonly url: string
}): RefusedURL['reason'] | null {
  const host = hostOf(url)
  const own = host !== null && Object.hasOwn(keys, host) ? keys[host] : undefined
  if (host === null) {
    return 'noURL'
  }
  if (own === undefined) {
    return 'noKey'
  }
  if (!isIndexNowKey(own.key)) {
    return 'badKey'
  }
  return own.keyLocation === null || hostOf(own.keyLocation) === host ? null : 'badKeyLocation'
}

function requestsOf({
  endpoint,
  host,
  key: own,
  urls,
}: {
  readonly endpoint: string
  readonly host: string
  readonly key: IndexNowKey | undefined
  readonly urls: readonly string[]
}): readonly PingRequest[] {
  const batches = Array.from({ length: Math.ceil(urls.length / mostURLs) }, (_, index) =>
    urls.slice(index * mostURLs, (index + 1) * mostURLs),
  )
  return batches.map((batch) => ({
    endpoint,
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify({
      host,
      key: own?.key,
      ...(own?.keyLocation && { keyLocation: own.keyLocation }),
      urlList: batch,
    }),
    urls: batch,
  }))
}
