import type { Endpoint, PayloadRequest } from 'payload'

import type { AskedOutlet } from '../adapters/delivery/outletByDomain.js'
import type { Delivery } from '../adapters/delivery/respond.js'

import { archiveFiles } from '../adapters/delivery/archiveMonths.js'
import { keptByDatabase } from '../adapters/delivery/keptByDatabase.js'
import { monthFile } from '../adapters/delivery/monthFile.js'
import { type News, readNews } from '../adapters/delivery/news.js'
import { newsSitemapFile } from '../adapters/delivery/newsSitemapFile.js'
import { outletByDomain, unknownSite } from '../adapters/delivery/outletByDomain.js'
import { isUnchanged, respond } from '../adapters/delivery/respond.js'
import { siteOf } from '../adapters/delivery/siteOf.js'
import { textDelivery } from '../adapters/delivery/textDelivery.js'
import { xmlType } from '../adapters/delivery/xmlType.js'
import { textAt } from '../adapters/values.js'
import { robotsTxt } from '../domain/sitemaps/robotsTxt.js'
import { sitemapIndex } from '../domain/sitemaps/sitemapIndex.js'
import { readSitemapPath, type SitemapRequest } from '../domain/sitemaps/sitemapPaths.js'
import { refuse } from './refuse.js'
import { siteEndpoints } from './siteEndpoints.js'

/**
 * The sitemaps of a site and its robots.txt, below `/newsroom/sites/:domain`: `/sitemap.xml` is the
 * index of the archive, `/sitemap-2026-11.xml` a month of it, `/sitemap-news.xml` the news of the last
 * 48 hours. A reader site gives them out at its root, where crawlers look for them.
 */
export const sitemapEndpoints: readonly Endpoint[] = [
  ...siteEndpoints({
    handler: async (req) => news(req),
    path: String.raw`/:file(sitemap-news[^/]*\.xml)`,
  }),
  ...siteEndpoints({
    handler: async (req) => answer({ make: archive, req }),
    path: String.raw`/:file(sitemap[^/]*\.xml)`,
  }),
  ...siteEndpoints({
    handler: async (req) => answer({ make: robots, req }),
    path: '/robots.txt',
  }),
]

type Question = { readonly asked: AskedOutlet; readonly req: PayloadRequest }

const answer = async ({
  make,
  req,
}: {
  /** null for a file that is not there. */
  readonly make: (question: Question) => Promise<Delivery | null>
  readonly req: PayloadRequest
}): Promise<Response> => {
  const asked = await outletByDomain(req)
  if (asked instanceof Response) {
    return asked
  }
  const delivery = await make({ asked, req })
  return delivery === null ? notFound() : respond({ delivery, req })
}

const notFound = (): Response =>
  refuse({ code: 'notFound', message: 'There is no such sitemap.', status: 404 })

const requestOf = ({ routeParams }: PayloadRequest): SitemapRequest | null =>
  readSitemapPath(`/${textAt({ doc: routeParams, path: 'file' })}`)

/**
 * Asked for far more often than anything else: what tells that it is unchanged is kept, a second at
 * most. A file that is sent has the tag of this moment: with an older one it could pass for
 * unchanged later.
 */
const news = async (req: PayloadRequest): Promise<Response> => {
  const request = requestOf(req)
  if (request?.kind !== 'news') {
    return notFound()
  }
  const read = async (): Promise<News | null> => {
    const asked = await outletByDomain(req)
    return asked instanceof Response ? null : readNews({ asked, now: Date.now(), req })
  }
  const deliver = (news: News) => newsSitemapFile({ file: request.file, news })
  const key = textAt({ doc: req.routeParams, path: 'domain' }).toLowerCase()
  const kept = req.headers.has('if-none-match') ? await keptNews({ key, read, req }) : null
  if (kept !== null && isUnchanged({ delivery: deliver(kept), req })) {
    return respond({ delivery: deliver(kept), req })
  }
  const known = await read()
  return known === null ? unknownSite() : respond({ delivery: deliver(known), req })
}

const keptNews = keptByDatabase<News | null>({ longest: 1000 })

const archive = async ({ asked, req }: Question): Promise<Delivery | null> => {
  const request = requestOf(req)
  switch (request?.kind) {
    case 'index':
      return index({ asked, req })
    case 'month':
      return monthFile({ asked, req, request })
    default:
      return null
  }
}

const index = async ({ asked, req }: Question): Promise<Delivery> =>
  textDelivery({
    contentType: xmlType,
    maxAge: 300,
    text: sitemapIndex({ files: await archiveFiles({ asked, req }), site: siteOf(asked.outlet) }),
  })

const robots = async ({ asked, req }: Question): Promise<Delivery> => {
  const { admin, api } = req.payload.config.routes
  return textDelivery({
    contentType: 'text/plain; charset=utf-8',
    maxAge: 300,
    text: robotsTxt({
      adminRoute: admin,
      apiRoute: api,
      notForGoogleNews: [],
      site: siteOf(asked.outlet),
    }),
  })
}
