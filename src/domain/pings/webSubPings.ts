import type { PingRequest } from './pingRequest.js'

import { toWellFormed } from '../text/toWellFormed.js'

/**
 * Tells hubs that feeds have something new, one request for each hub and feed. A feed goes by the
 * URL that it names as its own, for under that one readers have subscribed (rule WS-01).
 */
export function webSubPings({
  hubs,
  selfURLs,
}: {
  readonly hubs: readonly string[]
  readonly selfURLs: readonly string[]
}): readonly PingRequest[] {
  return [...new Set(hubs)].flatMap((endpoint) =>
    [...new Set(selfURLs)].map((url) => ({
      endpoint,
      contentType: 'application/x-www-form-urlencoded',
      body: `hub.mode=publish&hub.url=${encodeURIComponent(toWellFormed(url))}`,
      urls: [url],
    })),
  )
}
