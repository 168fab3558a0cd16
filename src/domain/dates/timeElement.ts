import { isoWithOffset, type NewsTimeZone } from '../news/isoWithOffset.js'
import { type DateStyle, visibleDate, writtenLanguage } from './visibleDate.js'

/** A `<time>` element: the value of its `datetime` and the text in it. Not escaped. */
export type TimeElement = {
  readonly dateTime: string
  readonly text: string
}

/** A date with its label, such as `Diterbitkan`. */
export type DateLine = {
  readonly label: string
  readonly time: TimeElement
}

/**
 * An instant for a `<time>` element. Its `datetime` is the text that the JSON-LD has for the same
 * instant (rule DT-13), its text what {@link visibleDate} writes.
 *
 * @param args.instant ISO 8601 with a zone
 * @param args.language BCP 47; all but English is written in Indonesian
 * @returns null for what is no instant of the years 0 to 9999
 */
export function timeElement({
  instant,
  zone,
  language,
  style = 'short',
}: {
  readonly instant: string
  readonly zone: NewsTimeZone
  readonly language: string
  readonly style?: DateStyle
}): TimeElement | null {
  const text = visibleDate({ instant, zone, language, style })
  const dateTime = text === null ? null : isoWithOffset({ instant, timeZone: zone })
  return text === null || dateTime === null ? null : { dateTime, text }
}

/**
 * The labelled dates under a headline (rule DT-01): when it was published and, if it changed since
 * by a second or more, when it was updated (rule DT-08). None before the first publication.
 */
export function dateLines({
  firstPublishedAt,
  modifiedAt,
  zone,
  language,
}: {
  /** ISO 8601 with a zone. */
  readonly firstPublishedAt: string | null
  /** ISO 8601 with a zone. */
  readonly modifiedAt: string | null
  readonly zone: NewsTimeZone
  readonly language: string
}): readonly DateLine[] {
  const element = (instant: string | null): TimeElement | null =>
    instant === null ? null : timeElement({ instant, zone, language })
  const [published, updated] = [element(firstPublishedAt), element(modifiedAt)]
  if (published === null) {
    return []
  }
  const labels = lineLabels[writtenLanguage(language)]
  // Both have the same form and offset, so the order of the texts is the order of the instants.
  return updated !== null && updated.dateTime > published.dateTime
    ? [
        { label: labels.published, time: published },
        { label: labels.updated, time: updated },
      ]
    : [{ label: labels.published, time: published }]
}

const lineLabels = {
  en: { published: 'Published', updated: 'Updated' },
  id: { published: 'Diterbitkan', updated: 'Diperbarui' },
}
