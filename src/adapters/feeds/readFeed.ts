import type { PayloadRequest } from 'payload'

import type { FeedFacts, FeedOutlet } from '../../domain/feeds/feedFacts.js'
import type { SitePaths } from '../../options.js'
import type { AskedOutlet } from '../delivery/outletByDomain.js'
import type { FeedFormatName } from './feedFormats.js'
import type { FeedScope } from './feedScope.js'
import type { SectionNode } from './sectionTree.js'

import { originOf } from '../../domain/urls/fillPattern.js'
import { type Outlet } from '../outlets.js'
import { serverURLOf } from '../serverURLOf.js'
import { toImageSize } from '../toImageFacts.js'
import { feedURL } from './feedAddresses.js'
import { newestArticles } from './newestArticles.js'
import { readFeedEntries } from './readFeedEntries.js'

/** What feeds of an outlet are read with. */
export type FeedSite = AskedOutlet & {
  readonly paths: SitePaths
  /** A request that nested calls may change, of somebody without a login. */
  readonly req: PayloadRequest
  readonly sections: readonly SectionNode[]
}

/**
 * The facts of a feed: the newest articles of its scope with all that anybody may read of them.
 *
 * @param args.until the last moment of first publication, an ISO 8601 instant
 */
export const readFeed = async ({
  format,
  scope,
  site,
  until,
}: {
  readonly format: FeedFormatName
  readonly scope: FeedScope
  readonly site: FeedSite
  readonly until: string
}): Promise<FeedFacts> => {
  const { outlet, ownsUnassigned, req } = site
  const ids = await newestArticles({
    outlet: outlet.id,
    ownsUnassigned,
    req,
    scope: scope.articles,
    until,
  })
  return {
    createdAt: scope.createdAt,
    description: scope.description,
    entries: await readFeedEntries({ ...site, ids }),
    homeURL: scope.homeURL,
    // Hubs are only told of the feeds of the outlet, so no other promises one (rule WS-01).
    hubs: scope.path.length === 0 && outlet.hubURL !== null ? [outlet.hubURL] : [],
    outlet: toFeedOutlet({ outlet, req }),
    rights: null,
    selfURL: feedURL({ domain: outlet.domain, format, path: scope.path }),
    title: scope.title,
  }
}

/** A publication as feeds have it. */
export const toFeedOutlet = ({
  outlet,
  req,
}: {
  readonly outlet: Outlet
  readonly req: PayloadRequest
}): FeedOutlet => ({
  name: outlet.name,
  language: outlet.language,
  logoURL: toImageSize({ doc: outlet.logo, serverURL: serverURLOf({ outlet, req }) })?.url ?? null,
  timeZone: outlet.timeZone,
  url: originOf(outlet.domain),
})
