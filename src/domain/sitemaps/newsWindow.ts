import { parseInstant } from '../dates/localTime.js'

/** How long an article stays in the news sitemap after its first publication, in minutes (NS-11). */
export const newsMinutes = 2880

/** Where an instant of first publication stands: see {@link placeInWindow}. */
export type WindowPlace = 'future' | 'inside' | 'past' | 'unknown'

/**
 * Where a first publication stands to the 48 hours that the news sitemap covers, counted between
 * instants and so the same in every time zone: `inside` from the instant of publication to exactly
 * 2880 minutes after it. What is no instant is `unknown`.
 */
export function placeInWindow({
  now,
  publishedAt,
}: {
  readonly now: string
  readonly publishedAt: string | null
}): WindowPlace {
  return placeAt({ clock: parseInstant(now), published: parseInstant(publishedAt ?? '') })
}

/** The same of instants in milliseconds since 1970, null for none. */
export function placeAt({
  clock,
  published,
}: {
  readonly clock: number | null
  readonly published: number | null
}): WindowPlace {
  if (published === null || clock === null) {
    return 'unknown'
  }
  if (published > clock) {
    return 'future'
  }
  return clock - published <= windowLength ? 'inside' : 'past'
}

/** The last instant at which an article is in the news sitemap; null if it has no instant. */
export function leavesWindowAt(publishedAt: string | null): string | null {
  return shift(publishedAt, windowLength)
}

/** The earliest first publication that the news sitemap still covers: what queries start from. */
export function windowStart(now: string): string | null {
  return shift(now, -windowLength)
}

const windowLength = newsMinutes * 60_000

function shift(instant: string | null, milliseconds: number): string | null {
  const date = new Date((parseInstant(instant ?? '') ?? Number.NaN) + milliseconds)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
