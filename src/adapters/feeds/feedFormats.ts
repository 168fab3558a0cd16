import type { FeedFacts } from '../../domain/feeds/feedFacts.js'

import { atomFeed, atomType } from '../../domain/feeds/atomFeed.js'
import { jsonFeed, jsonFeedType } from '../../domain/feeds/jsonFeed.js'
import { rssFeed, rssType } from '../../domain/feeds/rssFeed.js'

/** A form of feed: its media type, and what writes it. */
export type FeedFormat = {
  readonly contentType: string
  readonly write: (feed: FeedFacts) => string
}

/** The forms in which feeds are served, by the last part of their addresses. */
export const feedFormats = {
  'rss.xml': { contentType: rssType, write: rssFeed },
  'atom.xml': { contentType: atomType, write: atomFeed },
  'feed.json': { contentType: jsonFeedType, write: jsonFeed },
} as const satisfies Readonly<Record<string, FeedFormat>>

/** The name of one of {@link feedFormats}. */
export type FeedFormatName = keyof typeof feedFormats

/** Whether a text names one of {@link feedFormats}. */
export const isFeedFormat = (text: string): text is FeedFormatName =>
  Object.hasOwn(feedFormats, text)
