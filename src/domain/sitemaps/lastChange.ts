import type { Site } from './site.js'

import { timeWithOffset } from '../news/isoWithOffset.js'

/** When an article was first published and last changed for readers, in milliseconds since 1970. */
export type ChangeTimes = {
  readonly publishedAt: number | null
  readonly modifiedAt: number | null
}

/**
 * The `lastmod` of an article in the outlet's time: its last material change, or its publication if
 * nothing changed since (rule NS-23: never the time of a draft, of a link's repair, or now). Null
 * without either.
 */
export function lastChange({
  modifiedAt,
  publishedAt,
  site: { timeZone },
}: ChangeTimes & { readonly site: Pick<Site, 'timeZone'> }): string | null {
  const milliseconds = Math.max(publishedAt ?? beforeAll, modifiedAt ?? beforeAll)
  return milliseconds === beforeAll ? null : timeWithOffset({ milliseconds, timeZone })
}

const beforeAll = Number.NEGATIVE_INFINITY
