import type { Site } from './site.js'

import { parseInstant } from '../dates/localTime.js'
import { timeWithOffset } from '../news/isoWithOffset.js'

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
  const milliseconds = Math.max(timeOf(publishedAt), timeOf(modifiedAt))
  return milliseconds === Number.NEGATIVE_INFINITY
    ? null
    : timeWithOffset({ milliseconds, timeZone })
}

/** Milliseconds since 1970; before all times for what is no instant. */
function timeOf(instant: string | null): number {
  return parseInstant(instant ?? '') ?? Number.NEGATIVE_INFINITY
}
