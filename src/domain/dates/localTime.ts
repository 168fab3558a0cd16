import { millisecondsPerHour, type NewsTimeZone, zoneOffsets } from '../news/isoWithOffset.js'

/** An instant as a clock on a wall of the outlet's zone shows it. */
export type LocalTime = {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
  /** 0 is Sunday. */
  readonly weekday: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** Whole hours ahead of UTC. */
  readonly offset: number
}

/**
 * The wall clock of a zone at an instant, counted here and never by the server's own zone (rule
 * DT-06). The zones of Indonesia have no summer time (rule DT-04).
 *
 * @param args.instant ISO 8601 with a zone
 * @returns null for what is no instant of the years 0 to 9999 there
 */
export function localTime({
  instant,
  zone,
}: {
  readonly instant: string
  readonly zone: NewsTimeZone
}): LocalTime | null {
  const milliseconds = parseInstant(instant)
  const offset = zoneOffsets[zone]
  const clock = new Date((milliseconds ?? Number.NaN) + offset * millisecondsPerHour)
  const year = clock.getUTCFullYear()
  return year >= 0 && year <= 9999
    ? {
        year,
        month: clock.getUTCMonth() + 1,
        day: clock.getUTCDate(),
        weekday: clock.getUTCDay(),
        hour: clock.getUTCHours(),
        minute: clock.getUTCMinutes(),
        second: clock.getUTCSeconds(),
        offset,
      }
    : null
}

/**
 * Milliseconds since 1970 of an ISO 8601 instant; null for anything else. A time without a zone is
 * refused, because JavaScript would read it in the server's zone.
 */
export function parseInstant(text: string): number | null {
  const milliseconds = isInstant.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(milliseconds) ? null : milliseconds
}

/** A number with zeros before it, `7` as `07`. */
export function padded(number: number, digits = 2): string {
  return String(number).padStart(digits, '0')
}

const isInstant = /^(?:[+-]\d{6}|\d{4})-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/
