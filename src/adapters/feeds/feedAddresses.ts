import type { FeedFacts as FeedLink } from '../../domain/news/newsFacts.js'
import type { Outlet } from '../outlets.js'
import type { FeedFormatName } from './feedFormats.js'

import { originOf } from '../../domain/urls/fillPattern.js'

/**
 * The public address of a feed on the outlet's own site, which is also the one that the feed gives
 * as its own (rule WS-01). The site serves it from our endpoint of the same name.
 *
 * @param args.path what the feed is of, such as `['section', 'ekonomi']`; empty for the outlet
 */
export const feedURL = ({
  domain,
  format,
  path = [],
}: {
  readonly domain: string
  readonly format: FeedFormatName
  readonly path?: readonly string[]
}): string => [originOf(domain), 'feed', ...path.map(encodeURIComponent), format].join('/')

/**
 * The feeds of an outlet, for the head of its pages.
 *
 * @param args.path what the feeds are of; the outlet without it
 */
export const feedLinks = ({
  outlet: { domain, name },
  path = [],
}: {
  readonly outlet: Pick<Outlet, 'domain' | 'name'>
  readonly path?: readonly string[]
}): readonly FeedLink[] =>
  links.map(({ format, type }) => ({ title: name, type, url: feedURL({ domain, format, path }) }))

const links = [
  { format: 'rss.xml', type: 'application/rss+xml' },
  { format: 'atom.xml', type: 'application/atom+xml' },
  { format: 'feed.json', type: 'application/feed+json' },
] as const satisfies readonly {
  readonly format: FeedFormatName
  readonly type: FeedLink['type']
}[]
