import type { NewsTimeZone } from '../news/isoWithOffset.js'
import type { FeedFacts, FeedImage } from './feedFacts.js'

import { rfc822 } from '../dates/rfc822.js'
import { isoWithOffset } from '../news/isoWithOffset.js'
import { cdata, element, type Markup, xmlDocument } from '../xml/element.js'
import { type FeedItem, feedItems, lastChange } from './feedItems.js'

/**
 * A feed as RSS 2.0 with the modules Atom, Content, Dublin Core and Media RSS (rules FE-01 to FE-10).
 * Same facts, same text.
 */
export function rssFeed(feed: FeedFacts): string {
  const items = feedItems(feed)
  const { language, timeZone, logoURL } = feed.outlet
  return xmlDocument(
    element({
      name: 'rss',
      attributes: { version: '2.0', ...namespaces },
      children: [
        element({
          name: 'channel',
          children: [
            text('title', feed.title),
            text('link', feed.homeURL),
            text('description', feed.description),
            text('language', language),
            feed.rights === null ? null : text('copyright', feed.rights),
            date('lastBuildDate', { instant: lastChange({ feed, items }), timeZone }),
            link({ rel: 'self', href: feed.selfURL, type: 'application/rss+xml' }),
            ...feed.hubs.map((href) => link({ rel: 'hub', href })),
            logoURL === null ? null : logo({ feed, url: logoURL }),
            ...items.map((item) => itemElement({ item, timeZone })),
          ],
        }),
      ],
    }),
  )
}

/** The media type of an RSS feed. */
export const rssType = 'application/rss+xml; charset=utf-8'

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

function itemElement({
  item,
  timeZone,
}: {
  readonly item: FeedItem
  readonly timeZone: NewsTimeZone
}): Markup {
  const modified = item.modified && isoWithOffset({ instant: item.modified, timeZone })
  return element({
    name: 'item',
    children: [
      text('title', item.title),
      text('link', item.url),
      element({ name: 'guid', attributes: { isPermaLink: 'false' }, children: [item.guid] }),
      date('pubDate', { instant: item.published, timeZone }),
      modified ? text('atom:updated', modified) : null,
      ...item.authors.map(({ name }) => text('dc:creator', name)),
      ...item.categories.map((category) => text('category', category)),
      item.summary === null ? null : text('description', item.summary),
      item.content === null
        ? null
        : element({ name: 'content:encoded', children: [cdata(item.content)] }),
      ...item.images.slice(0, 1).map(enclosure),
      ...item.images.map(mediaContent),
    ],
  })
}

/** A file without a known size is no enclosure, for its length would be a lie (rule FE-09). */
function enclosure({ url, bytes, mimeType }: FeedImage): Markup | null {
  return bytes
    ? element({ name: 'enclosure', attributes: { url, length: bytes, type: mimeType } })
    : null
}

function mediaContent(image: FeedImage): Markup {
  const { url, mimeType, bytes, width, height, alt, caption, credit } = image
  const description = caption ?? alt
  return element({
    name: 'media:content',
    attributes: {
      url,
      type: mimeType,
      medium: 'image',
      fileSize: bytes || null,
      width: width || null,
      height: height || null,
    },
    children: [
      credit
        ? element({
            name: 'media:credit',
            attributes: { role: 'photographer', scheme: 'urn:ebu' },
            children: [credit],
          })
        : null,
      description
        ? element({
            name: 'media:description',
            attributes: { type: 'plain' },
            children: [description],
          })
        : null,
    ],
  })
}

function logo({ feed, url }: { readonly feed: FeedFacts; readonly url: string }): Markup {
  return element({
    name: 'image',
    children: [text('url', url), text('title', feed.title), text('link', feed.homeURL)],
  })
}

function link(attributes: Readonly<Record<string, string>>): Markup {
  return element({ name: 'atom:link', attributes })
}

function date(
  name: string,
  { instant, timeZone }: { readonly instant: string; readonly timeZone: NewsTimeZone },
): Markup | null {
  const written = rfc822({ instant, zone: timeZone })
  return written === null ? null : text(name, written)
}

function text(name: string, content: string): Markup {
  return element({ name, children: [content] })
}
