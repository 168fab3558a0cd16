import { hostOf } from './hostOf.js'
import { mostURLs } from './indexNowPings.js'

/** A URL as it was last sent. */
export type SentPing = {
  readonly url: string
  /** An ISO 8601 instant. */
  readonly sentAt: string
}

/** Which URLs may be sent at this moment, and when to look again for the others. */
export type DuePings = {
  readonly now: readonly string[]
  readonly later: readonly string[]
  /** When the first of those that wait may be sent, an ISO 8601 instant; null if none waits. */
  readonly nextAt: string | null
}

/**
 * Parts waiting URLs into those that IndexNow takes now and those that come too early: at least 10
 * minutes lie between two pings of one URL, at least 5 between two pings of one host (rule IN-04).
 * A host has as many at a time as one request holds.
 *
 * @param args.log the pings of at least the last 10 minutes, in any order
 * @param args.now an ISO 8601 instant
 */
export function duePings({
  log,
  now,
  urls,
}: {
  readonly log: readonly SentPing[]
  readonly now: string
  readonly urls: readonly string[]
}): DuePings {
  const lastSent = newestByKey(log)
  const clock = Date.parse(now)
  const placed = new Map<string | null, number>()
  const waiting = [...new Set(urls)].map((url) => {
    const from = earliest({ lastSent, url })
    const before = placed.get(hostOf(url)) ?? 0
    placed.set(hostOf(url), from > clock ? before : before + 1)
    return { url, from: from <= clock && before >= mostURLs ? clock + sameHost : from }
  })
  const early = waiting.filter(({ from }) => from > clock)
  const next = early.reduce((first, { from }) => Math.min(first, from), Number.POSITIVE_INFINITY)
  return {
    now: waiting.filter(({ from }) => from <= clock).map(({ url }) => url),
    later: early.map(({ url }) => url),
    nextAt: early.length > 0 ? new Date(next).toISOString() : null,
  }
}

/** Milliseconds since 1970 of the last ping of each URL, and of each host. */
function newestByKey(log: readonly SentPing[]): ReadonlyMap<string, number> {
  const newest = new Map<string, number>()
  const entries = log.flatMap(({ url, sentAt }) =>
    [url, hostOf(url)].map((key) => [key, Date.parse(sentAt)] as const),
  )
  for (const [key, sent] of entries) {
    if (key !== null && !Number.isNaN(sent)) {
      newest.set(key, Math.max(sent, newest.get(key) ?? 0))
    }
  }
  return newest
}

function earliest({
  lastSent,
  url,
}: {
  readonly lastSent: ReadonlyMap<string, number>
  readonly url: string
}): number {
  const ofURL = lastSent.get(url)
  const ofHost = lastSent.get(hostOf(url) ?? '')
  return Math.max(
    ofURL === undefined ? 0 : ofURL + sameURL,
    ofHost === undefined ? 0 : ofHost + sameHost,
  )
}

/** Milliseconds between two pings of one URL. */
const sameURL = 10 * 60_000

/** Milliseconds between two pings of one host. */
const sameHost = 5 * 60_000
