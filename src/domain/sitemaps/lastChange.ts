import type { Site } from './site.js'

import { parseInstant } from '../dates/localTime.js'
import { isoWithOffset } from '../news/isoWithOffset.js'

/** When an article was first published and when it last changed for readers; ISO 8601 instants. */
export type ChangeTimes = {
  readonly publishedAt: string | null
  readonly modifiedAt: string | null
}

/**
 * The `lastmod` of an article in the outlet's time: its last material change, or its publication if
 * nothing changed since (rule NS-23: never the time of a draft, of a link's repair, or now). Null
 * if neither is an instant.
 */
export function lastChange({
  modifiedAt,
  publishedAt,
  site: { timeZone },
}: ChangeTimes & { readonly site: Pick<Site, 'timeZone'> }): string | null {
  const latest = [publishedAt, modifiedAt]
    .map((instant) => parseInstant(instant ?? ''))
    .filter((time) => time !== null)
    .reduce<number>((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const date = new Date(latest)
  return Number.isNaN(date.getTime())
    ? null
    : isoWithOffset({ instant: date.toISOString(), timeZone })
}
