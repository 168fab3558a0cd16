import type { FeedCorrection, FeedOutlet } from './feedFacts.js'

import { visibleDate } from '../dates/visibleDate.js'
import { escapeHTML } from '../html/escapeHTML.js'
import { toWellFormed } from '../text/toWellFormed.js'

/**
 * The changes that readers are told of, as HTML: each with its own date and time (rule ID-06) and
 * the link to the article that it stands in (rule ID-05). Empty without any.
 */
export function correctionNotes({
  corrections,
  outlet,
}: {
  readonly corrections: readonly FeedCorrection[]
  readonly outlet: Pick<FeedOutlet, 'language' | 'timeZone'>
}): string {
  return corrections.map((correction) => noteOf({ correction, outlet })).join('')
}

function noteOf({
  correction: { label, publishedAt, text, url },
  outlet: { language, timeZone },
}: {
  readonly correction: FeedCorrection
  readonly outlet: Pick<FeedOutlet, 'language' | 'timeZone'>
}): string {
  const [name, words] = [label, text].map((part) => escapeHTML(toWellFormed(part)))
  const date = visibleDate({ instant: publishedAt, language, style: 'long', zone: timeZone })
  const head = `<strong>${name ?? ''}${date === null ? '' : ` (${date})`}:</strong>`
  const body =
    url === null ? words : `<a href="${escapeHTML(toWellFormed(url))}">${words ?? ''}</a>`
  return `<p>${head} ${body ?? ''}</p>`
}
