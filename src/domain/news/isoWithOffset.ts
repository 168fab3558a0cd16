/** The time zones of Indonesia: WIB (Jakarta, Pontianak), WITA (Makassar), WIT (Jayapura). */
export type NewsTimeZone = 'Asia/Jakarta' | 'Asia/Jayapura' | 'Asia/Makassar' | 'Asia/Pontianak'

/**
 * An instant as ISO 8601 in an outlet's own time, to the second and with offset, as Google asks for
 * (rules DT-04, NA-07): `2026-11-24T17:30:00Z` in Jakarta is `2026-11-25T00:30:00+07:00`.
 *
 * `instant` is ISO 8601 with a zone. What is no instant of the years 0 to 9999 gives null.
 */
export function isoWithOffset({
  instant,
  timeZone,
}: {
  readonly instant: string
  readonly timeZone: NewsTimeZone
}): string | null {
  return timeWithOffset({ milliseconds: Date.parse(instant), timeZone })
}

/** The same of an instant in milliseconds since 1970. */
export function timeWithOffset({
  milliseconds,
  timeZone,
}: {
  readonly milliseconds: number
  readonly timeZone: NewsTimeZone
}): string | null {
  const hours = zoneOffsets[timeZone]
  const local = new Date(milliseconds + hours * millisecondsPerHour)
  if (Number.isNaN(local.getTime())) {
    return null
  }
  const iso = local.toISOString()
  // Years of more than four digits have a sign and are longer.
  return iso.length === 24 ? `${iso.slice(0, 19)}+0${String(hours)}:00` : null
}

/** Hours ahead of UTC; none of these zones has summer time. */
export const zoneOffsets: Readonly<Record<NewsTimeZone, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Jayapura': 9,
  'Asia/Makassar': 8,
  'Asia/Pontianak': 7,
}

/** Milliseconds of an hour. */
export const millisecondsPerHour = 3_600_000
