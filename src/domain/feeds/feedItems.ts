import type { FeedAuthor, FeedEntry, FeedFacts, FeedImage } from './feedFacts.js'

import { parseInstant } from '../dates/localTime.js'
import { attributionHTML } from '../sources/attributionHTML.js'
import { escapedByteLength } from './byteLength.js'
import { correctionNotes } from './correctionNotes.js'
import { feedHTML } from './feedHTML.js'
import { labelledTitle } from './kindLabel.js'

/** An entry as it is written, whatever the form of the feed. */
export type FeedItem = {
  readonly guid: string
  readonly url: string
  /** With the label of what is no independent news in front. */
  readonly title: string
  /** Plain text; null if there is none. */
  readonly summary: string | null
  /** HTML; null where only the summary is given. */
  readonly content: string | null
  readonly authors: readonly FeedAuthor[]
  /** The label of what is not independent news of our own, names of sections and topics, each once. */
  readonly categories: readonly string[]
  /** An ISO 8601 instant. */
  readonly published: string
  /** An ISO 8601 instant after the first publication; null if there was no change since. */
  readonly modified: string | null
  readonly images: readonly FeedImage[]
}

/** Entries in a feed at most (rule FE-08). */
export const mostEntries = 60

/** Bytes of an entry's text at most, and of all of them together (rule FE-08), in any form of feed. */
export const mostBytes = { ofEntry: 1_000_000, ofFeed: 2_000_000 } as const

/**
 * The entries that a feed has, the newest first: each article once (rule FE-03), no advertorials
 * (rule FE-12), and no more than readers of feeds take (rule FE-08). An entry that is too long keeps
 * its summary; once the feed is full, older entries do so, too.
 */
export function feedItems(feed: Pick<FeedFacts, 'entries' | 'outlet'>): readonly FeedItem[] {
  const items = newestFirst(feed.entries)
    .slice(0, mostEntries)
    .map((entry) => toItem({ entry, outlet: feed.outlet }))
  let left: number = mostBytes.ofFeed
  return items.map((item) => {
    const bytes = escapedByteLength(item.content ?? '')
    const isShort = bytes <= Math.min(mostBytes.ofEntry, left)
    left -= isShort ? bytes : 0
    return isShort ? item : { ...item, content: null }
  })
}

/** When anything in a feed last changed, an ISO 8601 instant; since when there is the feed if it is empty. */
export function lastChange({
  feed,
  items,
}: {
  readonly feed: Pick<FeedFacts, 'createdAt'>
  readonly items: readonly FeedItem[]
}): string {
  return items
    .map(({ modified, published }) => modified ?? published)
    .reduce<string>(
      (last, date) => (isAfter(date, last) ? date : last),
      items[0]?.published ?? feed.createdAt,
    )
}

function newestFirst(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  const byGUID = new Map(
    entries
      .filter(
        ({ kind, publishedAt }) => kind !== 'advertorial' && parseInstant(publishedAt) !== null,
      )
      .map((entry) => [entry.guid, entry]),
  )
  return [...byGUID.values()].sort(
    (one, other) =>
      Date.parse(other.publishedAt) - Date.parse(one.publishedAt) ||
      (one.guid < other.guid ? -1 : 1),
  )
}

function toItem({
  entry,
  outlet,
}: {
  readonly entry: FeedEntry
  readonly outlet: FeedFacts['outlet']
}): FeedItem {
  const { guid, url, kind, title, lead, html, authors, topics, images } = entry
  const notes = correctionNotes({ corrections: entry.corrections, outlet })
  const text = isOpen(entry) ? feedHTML({ html, base: url }) : ''
  const sections = entry.sectionTrail.map(({ name }) => name)
  const { label } = entry.attribution
  return {
    guid,
    url,
    title: labelledTitle({ kind, language: outlet.language, title }),
    summary: lead,
    content: `${notes}${text}${text && attributionHTML(entry.attribution)}` || null,
    authors,
    categories: [...new Set([...(label === null ? [] : [label]), ...sections, ...topics])],
    published: entry.publishedAt,
    modified: isAfter(entry.modifiedAt, entry.publishedAt) ? entry.modifiedAt : null,
    images,
  }
}

/** Whether feeds have all of it: everybody may read it, and licences let it be passed on. */
export function isOpen({ isFree, passOn }: Pick<FeedEntry, 'isFree' | 'passOn'>): boolean {
  return isFree && passOn === 'whole'
}

function isAfter(date: string | null, other: string): boolean {
  return date !== null && (parseInstant(date) ?? 0) > (parseInstant(other) ?? 0)
}
