import { parseInstant } from '../dates/localTime.js'

/** The two times that every page, feed and sitemap shows. ISO 8601 instants. */
export type ArticleTimes = {
  readonly firstPublishedAt: string
  readonly modifiedAt: string
}

/** What came of a publish: the times to store, or the field that cannot be right. */
export type SettledTimes =
  | { readonly kind: 'refused'; readonly field: 'firstPublishedAt'; readonly reason: 'inFuture' }
  | { readonly kind: 'settled'; readonly times: ArticleTimes }

/** Milliseconds by which the clocks of editors and servers may differ. */
export const clockSkew = 300_000

/**
 * The one clock of an article, asked whenever it is published.
 *
 * The first publication is written once: a change, a restored version and a republished article
 * keep it (rules NS-12, DT-10), and only an article that never was public takes one that is given
 * to it, as imports do. The last change moves to now with a material change that is no small fix
 * (rule DT-09), and never back. Neither lies in the future by more than {@link clockSkew} (rules
 * NS-10, DT-07), and the change is never before the first publication (rule DT-08).
 *
 * @param args.stored the times of the article as stored, null before its first publication
 * @param args.incoming the first publication that the new version brings along, if any
 * @param args.now the instant of the publish; what is no ISO 8601 instant counts as 1970
 */
export function settleTimes({
  stored,
  incoming,
  now,
  isMaterial,
  isSmallFix,
}: {
  readonly stored: Readonly<Record<keyof ArticleTimes, string | null>>
  readonly incoming: { readonly firstPublishedAt: string | null }
  readonly now: string
  readonly isMaterial: boolean
  readonly isSmallFix: boolean
}): SettledTimes {
  const clock = parseInstant(now) ?? 0
  const known = millisecondsOf(stored.firstPublishedAt)
  const first = known ?? millisecondsOf(incoming.firstPublishedAt) ?? clock
  if (first > clock + clockSkew) {
    return { kind: 'refused', field: 'firstPublishedAt', reason: 'inFuture' }
  }
  const last = known === null ? null : millisecondsOf(stored.modifiedAt)
  const kept = Math.max(first, Math.min(last ?? first, clock + clockSkew))
  const moves = known !== null && isMaterial && !isSmallFix
  return {
    kind: 'settled',
    times: {
      firstPublishedAt: new Date(first).toISOString(),
      modifiedAt: new Date(moves ? Math.max(kept, clock) : kept).toISOString(),
    },
  }
}

function millisecondsOf(instant: string | null): number | null {
  return instant === null ? null : parseInstant(instant)
}
