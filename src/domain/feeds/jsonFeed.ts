import type { NewsTimeZone } from '../news/isoWithOffset.js'
import type { FeedAuthor, FeedFacts, FeedImage } from './feedFacts.js'

import { isoWithOffset } from '../news/isoWithOffset.js'
import { wellFormedJSON } from '../text/wellFormedJSON.js'
import { type FeedItem, feedItems } from './feedItems.js'

/** A JSON Feed, version 1.1; what is unknown has no key. */
export type JSONFeed = {
  readonly version: 'https://jsonfeed.org/version/1.1'
  readonly title: string
  readonly home_page_url: string
  readonly feed_url: string
  readonly description?: string
  readonly user_comment?: string
  readonly icon?: string
  readonly authors: readonly JSONFeedAuthor[]
  readonly language: string
  readonly hubs?: readonly { readonly type: 'WebSub'; readonly url: string }[]
  readonly items: readonly JSONFeedItem[]
}

/** An entry of a {@link JSONFeed}. */
export type JSONFeedItem = {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly content_html?: string
  readonly content_text?: string
  readonly summary?: string
  readonly image?: string
  readonly date_published?: string
  readonly date_modified?: string
  readonly authors?: readonly JSONFeedAuthor[]
  readonly tags?: readonly string[]
  readonly attachments?: readonly JSONFeedAttachment[]
}

/** Who made a {@link JSONFeed} or an entry of it. */
export type JSONFeedAuthor = { readonly name: string; readonly url?: string }

/** A file that belongs to a {@link JSONFeedItem}. */
export type JSONFeedAttachment = {
  readonly url: string
  readonly mime_type: string
  readonly title?: string
  readonly size_in_bytes?: number
}

/** A feed as the text of a JSON Feed. Same facts, same text. */
export function jsonFeed(feed: FeedFacts): string {
  const { name, url, language, timeZone, logoURL } = feed.outlet
  const data: JSONFeed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.homeURL,
    feed_url: feed.selfURL,
    ...(feed.description && { description: feed.description }),
    ...(feed.rights && { user_comment: feed.rights }),
    ...(logoURL && { icon: logoURL }),
    authors: [toAuthor({ name, url })],
    language,
    ...(feed.hubs.length > 0 && {
      hubs: feed.hubs.map((hub) => ({ type: 'WebSub' as const, url: hub })),
    }),
    items: feedItems(feed).map((item) => toItem({ item, timeZone })),
  }
  return wellFormedJSON(data)
}

/** The media type of a JSON Feed. */
export const jsonFeedType = 'application/feed+json; charset=utf-8'

function toItem({
  item,
  timeZone,
}: {
  readonly item: FeedItem
  readonly timeZone: NewsTimeZone
}): JSONFeedItem {
  const { guid, url, title, summary, content, authors, categories, images } = item
  const published = isoWithOffset({ instant: item.published, timeZone })
  const modified = item.modified && isoWithOffset({ instant: item.modified, timeZone })
  const image = images[0]
  return {
    id: guid,
    url,
    title,
    // An entry has to have one of the two.
    ...(content === null ? { content_text: summary ?? title } : { content_html: content }),
    ...(summary && { summary }),
    ...(image && { image: image.url }),
    ...(published && { date_published: published }),
    ...(modified && { date_modified: modified }),
    ...(authors.length > 0 && { authors: authors.map(toAuthor) }),
    ...(categories.length > 0 && { tags: categories }),
    ...(images.length > 0 && { attachments: images.map(toAttachment) }),
  }
}

function toAuthor({ name, url }: Pick<FeedAuthor, 'name' | 'url'>): JSONFeedAuthor {
  return { name, ...(url && { url }) }
}

function toAttachment({ url, mimeType, alt, bytes }: FeedImage): JSONFeedAttachment {
  return {
    url,
    mime_type: mimeType,
    ...(alt && { title: alt }),
    ...(bytes && { size_in_bytes: bytes }),
  }
}
