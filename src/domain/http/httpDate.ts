import { parseInstant } from '../dates/localTime.js'
import { shortMonths } from '../dates/rfc822.js'

/**
 * An ISO 8601 instant as an HTTP date (RFC 9110 §5.6.7), such as `Sun, 06 Nov 1994 08:49:37 GMT`:
 * whole seconds, rounded down. Null for what is no instant of the years 0 to 9999.
 */
export function httpDate(instant: string): string | null {
  const date = new Date(parseInstant(instant) ?? Number.NaN)
  const year = date.getUTCFullYear()
  return year >= 0 && year <= 9999 ? date.toUTCString() : null
}

/**
 * Milliseconds since 1970 of an HTTP date in any of the three forms that RFC 9110 §5.6.7 wants
 * read. Null for anything else; a form without a zone is GMT, whatever the server's own zone.
 */
export function parseHTTPDate(text: string): number | null {
  for (const form of forms) {
    const parts = form.exec(text)?.groups
    if (parts) {
      return toMilliseconds(parts)
    }
  }
  return null
}

const clock = String.raw`(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)`

const forms: readonly RegExp[] = [
  // Sun, 06 Nov 1994 08:49:37 GMT
  new RegExp(
    String.raw`^[A-Z][a-z]{2}, (?<day>\d\d) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) ${clock} GMT$`,
  ),
  // Sunday, 06-Nov-94 08:49:37 GMT
  new RegExp(
    String.raw`^[A-Z][a-z]{5,8}, (?<day>\d\d)-(?<month>[A-Z][a-z]{2})-(?<year>\d\d) ${clock} GMT$`,
  ),
  // Sun Nov  6 08:49:37 1994
  new RegExp(
    String.raw`^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) ${clock} (?<year>\d{4})$`,
  ),
]

function toMilliseconds(parts: Readonly<Record<string, string | undefined>>): number | null {
  const [year, day, hour, minute, second] = ['year', 'day', 'hour', 'minute', 'second'].map(
    (name) => Number(parts[name]),
  )
  const month = shortMonths.indexOf(parts.month ?? '')
  const date = new Date(0)
  date.setUTCFullYear(fullYear(year ?? 0), month, day)
  date.setUTCHours(hour ?? 0, minute, second)
  // A day that its month does not have would roll over into the next one.
  return month >= 0 && date.getUTCDate() === day ? date.getTime() : null
}

/** Two digits stand for a year since 1970: the web, and with it this form, is not older. */
function fullYear(year: number): number {
  return year >= 100 ? year : year + (year >= 70 ? 1900 : 2000)
}
