import type { NewsTimeZone } from '../news/isoWithOffset.js'
import type { FeedCorrection } from './feedFacts.js'

import { localTime, padded } from '../dates/localTime.js'
import { escapeHTML } from '../html/escapeHTML.js'
import { toWellFormed } from '../text/toWellFormed.js'

/**
 * The changes that readers are told of, as HTML: each with its own date and time (rule ID-06) and
 * the link to the article that it stands in (rule ID-05). Empty without any.
 */
export function correctionNotes({
  corrections,
  timeZone,
}: {
  readonly corrections: readonly FeedCorrection[]
  readonly timeZone: NewsTimeZone
}): string {
  return corrections.map((correction) => noteOf({ correction, timeZone })).join('')
}

function noteOf({
  correction: { label, publishedAt, text, url },
  timeZone,
}: {
  readonly correction: FeedCorrection
  readonly timeZone: NewsTimeZone
}): string {
  const [name, words] = [label, text].map((part) => escapeHTML(toWellFormed(part)))
  const date = dateOf({ instant: publishedAt, timeZone })
  const head = `<strong>${name ?? ''}${date === null ? '' : ` (${date})`}:</strong>`
  const body =
    url === null ? words : `<a href="${escapeHTML(toWellFormed(url))}">${words ?? ''}</a>`
  return `<p>${head} ${body ?? ''}</p>`
}

/** As Indonesian newsrooms write it, such as `25/11/2026 00.30 WIB`. */
function dateOf({
  instant,
  timeZone,
}: {
  readonly instant: string
  readonly timeZone: NewsTimeZone
}): string | null {
  const local = localTime({ instant, zone: timeZone })
  return local === null
    ? null
    : `${local.day}/${local.month}/${local.year} ${padded(local.hour)}.${padded(local.minute)} ${zoneNames[timeZone]}`
}

const zoneNames: Readonly<Record<NewsTimeZone, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Jayapura': 'WIT',
  'Asia/Makassar': 'WITA',
  'Asia/Pontianak': 'WIB',
}
