import type { Site } from './site.js'

import { localTime, padded } from '../dates/localTime.js'

/** From the first instant of a month to the first after it; ISO 8601. */
export type MonthSpan = {
  /** `2026-11`. */
  readonly month: string
  readonly from: string
  readonly to: string
}

/** When a month begins and ends by the outlet's clock; null for what is no month of four-digit years. */
export function monthSpan({
  month,
  site,
}: {
  readonly month: string
  readonly site: Pick<Site, 'timeZone'>
}): MonthSpan | null {
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? []
  const [from, to] = [0, 1].map((later) =>
    firstInstant({ index: Number(year) * 12 + Number(number) - 1 + later, site }),
  )
  return from && to ? { from, month, to } : null
}

/**
 * The months from one instant to another by the outlet's clock, those of both included, in order. None
 * if one is no instant.
 */
export function monthsBetween({
  first,
  last,
  site,
}: {
  readonly first: string
  readonly last: string
  readonly site: Pick<Site, 'timeZone'>
}): readonly MonthSpan[] {
  const [start, end] = [first, last].map((instant) => monthIndex({ instant, site }))
  if (typeof start !== 'number' || typeof end !== 'number') {
    return []
  }
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, offset) =>
    monthSpan({ month: monthName(start + offset), site }),
  ).filter((span) => span !== null)
}

/** Months since the year 0. */
function monthIndex({
  instant,
  site,
}: {
  readonly instant: string
  readonly site: Pick<Site, 'timeZone'>
}): number | null {
  const local = localTime({ instant, zone: site.timeZone })
  return local && local.year * 12 + local.month - 1
}

function monthName(index: number): string {
  return `${padded(Math.floor(index / 12), 4)}-${padded((index % 12) + 1)}`
}

/** The midnight with which a month begins; null beyond the years of four digits. */
function firstInstant({
  index,
  site,
}: {
  readonly index: number
  readonly site: Pick<Site, 'timeZone'>
}): string | null {
  const midnight = `${monthName(index)}-01T00:00:00.000Z`
  const offset = localTime({ instant: midnight, zone: site.timeZone })?.offset
  return offset === undefined
    ? null
    : new Date(Date.parse(midnight) - offset * 3_600_000).toISOString()
}
