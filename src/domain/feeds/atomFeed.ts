import type { NewsTimeZone } from '../news/isoWithOffset.js'
import type { FeedAuthor, FeedFacts, FeedImage } from './feedFacts.js'

import { isoWithOffset } from '../news/isoWithOffset.js'
import { element, type Markup, xmlDocument } from '../xml/element.js'
import { type FeedItem, feedItems, lastChange } from './feedItems.js'

/** A feed as Atom 1.0 (RFC 4287, rule FE-11). Same facts, same text. */
export function atomFeed(feed: FeedFacts): string {
  const items = feedItems(feed)
  const { name, url, language, timeZone, logoURL } = feed.outlet
  return xmlDocument(
    element({
      name: 'feed',
      attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      children: [
        text('id', feed.selfURL),
        text('title', feed.title),
        feed.description === '' ? null : text('subtitle', feed.description),
        date('updated', { instant: lastChange({ feed, items }), timeZone }),
        person({ name, url }),
        feed.rights === null ? null : text('rights', feed.rights),
        logoURL === null ? null : text('logo', logoURL),
        link({ rel: 'self', href: feed.selfURL, type: 'application/atom+xml' }),
        link({ rel: 'alternate', href: feed.homeURL, type: 'text/html' }),
        ...feed.hubs.map((href) => link({ rel: 'hub', href })),
        ...items.map((item) => entryElement({ item, timeZone })),
      ],
    }),
  )
}

/** The media type of an Atom feed. */
export const atomType = 'application/atom+xml; charset=utf-8'

function entryElement({
  item,
  timeZone,
}: {
  readonly item: FeedItem
  readonly timeZone: NewsTimeZone
}): Markup {
  return element({
    name: 'entry',
    children: [
      text('id', item.guid),
      text('title', item.title),
      date('updated', { instant: item.modified ?? item.published, timeZone }),
      date('published', { instant: item.published, timeZone }),
      ...item.authors.map(person),
      link({ rel: 'alternate', href: item.url, type: 'text/html' }),
      ...item.images.map(enclosure),
      ...item.categories.map((term) => element({ name: 'category', attributes: { term } })),
      item.summary === null ? null : text('summary', item.summary),
      item.content === null
        ? null
        : element({ name: 'content', attributes: { type: 'html' }, children: [item.content] }),
    ],
  })
}

function enclosure({ url, bytes, mimeType, alt }: FeedImage): Markup {
  return link({ rel: 'enclosure', href: url, type: mimeType, length: bytes || null, title: alt })
}

function person({ name, url }: Pick<FeedAuthor, 'name' | 'url'>): Markup {
  return element({
    name: 'author',
    children: [text('name', name), url === null ? null : text('uri', url)],
  })
}

function link(attributes: Readonly<Record<string, number | string | null>>): Markup {
  return element({ name: 'link', attributes })
}

/** Atom knows no feed or entry without a date, so one that cannot be read is the first of all. */
function date(
  name: string,
  { instant, timeZone }: { readonly instant: string; readonly timeZone: NewsTimeZone },
): Markup {
  return text(name, isoWithOffset({ instant, timeZone }) ?? '1970-01-01T00:00:00Z')
}

function text(name: string, content: string): Markup {
  return element({ name, children: [content] })
}
