import type { NewsTimeZone } from '../news/isoWithOffset.js'

import { localTime, padded } from './localTime.js'
import { englishMonths, englishWeekdays } from './visibleDate.js'

/**
 * An instant as RSS dates want it (RFC 822 with a year of four digits, rule FE-02): English names
 * whatever the feed's language, and the outlet's offset instead of the name of its zone, such as
 * `Tue, 08 Oct 2024 06:30:00 +0700`.
 *
 * @param args.instant ISO 8601 with a zone
 * @returns null for what is no instant of the years 0 to 9999
 */
export function rfc822({
  instant,
  zone,
}: {
  readonly instant: string
  readonly zone: NewsTimeZone
}): string | null {
  const local = localTime({ instant, zone })
  if (local === null) {
    return null
  }
  const { year, month, day, weekday, hour, minute, second, offset } = local
  const date = `${shortWeekdays[weekday] ?? ''}, ${padded(day)} ${shortMonths[month - 1] ?? ''} ${padded(year, 4)}`
  const time = [hour, minute, second].map((part) => padded(part)).join(':')
  return `${date} ${time} +${padded(offset)}00`
}

/** The months as mail and the web write them, from `Jan` on. */
export const shortMonths: readonly string[] = englishMonths.map(shortened)

const shortWeekdays = englishWeekdays.map(shortened)

function shortened(name: string): string {
  return name.slice(0, 3)
}
