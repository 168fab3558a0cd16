/** How long an article stays in the news sitemap after its first publication, in minutes (NS-11). */
export const newsMinutes = 2880

/** Where an instant of first publication stands: see {@link placeInWindow}. */
export type WindowPlace = 'future' | 'inside' | 'past' | 'unknown'

/**
 * Where a first publication stands to the 48 hours that the news sitemap covers, counted between
 * instants (milliseconds since 1970) and so the same in every time zone: `inside` from the instant of
 * publication to exactly 2880 minutes after it, `unknown` without one.
 */
export function placeInWindow({
  now,
  publishedAt,
}: {
  readonly now: number
  readonly publishedAt: number | null
}): WindowPlace {
  if (publishedAt === null) {
    return 'unknown'
  }
  if (publishedAt > now) {
    return 'future'
  }
  return now - publishedAt <= windowLength ? 'inside' : 'past'
}

/** The last instant at which an article is in the news sitemap. */
export function leavesWindowAt(publishedAt: number): number {
  return publishedAt + windowLength
}

/** The earliest first publication that the news sitemap still covers: what queries start from. */
export function windowStart(now: number): number {
  return now - windowLength
}

const windowLength = newsMinutes * 60_000
