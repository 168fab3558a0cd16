import type { Endpoint, PayloadRequest } from 'payload'

import type { FeedFacts } from '../domain/feeds/feedFacts.js'

import { anonymousRequest } from '../adapters/anonymousRequest.js'
import { siteByDomain } from '../adapters/delivery/outletByDomain.js'
import { type FeedFormatName, feedFormats, isFeedFormat } from '../adapters/feeds/feedFormats.js'
import {
  type FeedScopeName,
  feedScopes,
  findScope,
  isFeedScope,
  outletScope,
} from '../adapters/feeds/feedScope.js'
import { findPartner, readPartnerFeed } from '../adapters/feeds/partners.js'
import { type FeedSite, readFeed } from '../adapters/feeds/readFeed.js'
import { readSections } from '../adapters/feeds/sectionTree.js'
import { sendFeed } from '../adapters/feeds/sendFeed.js'
import { textAt } from '../adapters/values.js'
import { afterMerge } from './afterMerge.js'
import { refuse } from './refuse.js'
import { siteEndpoints } from './siteEndpoints.js'

/**
 * The feeds of an outlet: `GET /api/newsroom/sites/:domain/feeds/:format`,
 * `…/feeds/:scope/:slug/:format` for a section, topic, institution, author or region, and
 * `…/feeds/partner/:token/:format`. What is read of articles is what anybody may read, whoever asks.
 */
export const feedsEndpoints = (): readonly Endpoint[] => [
  ...feedEndpoints({
    path: '/feeds/:format',
    read: async ({ format, site }) =>
      readFeed({ format, scope: outletScope(site), site, until: now() }),
  }),
  ...partnerEndpoints(),
  ...feedEndpoints({
    path: '/feeds/:scope/:slug/:format',
    read: async ({ format, param, site }) => {
      const name = param('scope')
      if (!isFeedScope(name)) {
        return refuse({
          code: 'unknownScope',
          message: `Feeds are of one of ${feedScopes.join(', ')}.`,
          status: 404,
        })
      }
      const slug = param('slug')
      const scope = await findScope({ ...site, name, slug })
      return scope === null
        ? whereElse({ format, name, req: site.req, slug })
        : readFeed({ format, scope, site, until: now() })
    },
  }),
]

/** Relative, for the feed has another address on the reader site. */
const whereElse = async ({
  format,
  name,
  req,
  slug,
}: {
  readonly format: FeedFormatName
  readonly name: FeedScopeName
  readonly req: PayloadRequest
  readonly slug: string
}): Promise<Response> =>
  (name === 'institution'
    ? await afterMerge({ locate: (current) => `../${current}/${format}`, req, slug })
    : null) ??
  refuse({ code: 'notFound', message: `There is no ${name} with this slug.`, status: 404 })

/** Partners get what is agreed with them; no cache may give it to others, no search engine keep it. */
const partnerEndpoints = (): readonly Endpoint[] =>
  feedEndpoints({
    path: '/feeds/partner/:token/:format',
    read: async ({ format, param, site }) => {
      const partner = await findPartner({ ...site, token: param('token') })
      return partner === null
        ? refuse({ code: 'notFound', message: 'There is no such feed.', status: 404 })
        : readPartnerFeed({ format, now: now(), partner, site })
    },
  }).map((endpoint) => ({
    ...endpoint,
    handler: async (req) => {
      const response = await endpoint.handler(req)
      response.headers.set('Cache-Control', 'private, no-cache')
      response.headers.set('X-Robots-Tag', 'noindex')
      return response
    },
  }))

type Asked = {
  readonly format: FeedFormatName
  readonly param: (name: string) => string
  readonly site: FeedSite
}

const feedEndpoints = ({
  path,
  read,
}: {
  readonly path: string
  readonly read: (asked: Asked) => Promise<FeedFacts | Response>
}): readonly Endpoint[] =>
  siteEndpoints({
    handler: async (req) => {
      const param = (name: string): string => textAt({ doc: req.routeParams, path: name })
      const format = param('format')
      if (!isFeedFormat(format)) {
        return refuse({
          code: 'unknownFormat',
          message: `Feeds are served as one of ${Object.keys(feedFormats).join(', ')}.`,
          status: 404,
        })
      }
      const site = await siteOf(req)
      const facts = site instanceof Response ? site : await read({ format, param, site })
      return facts instanceof Response ? facts : sendFeed({ facts, format, req })
    },
    path,
  })

const siteOf = async (req: PayloadRequest): Promise<FeedSite | Response> => {
  const site = await siteByDomain(req)
  const reader = anonymousRequest(req)
  return site instanceof Response
    ? site
    : { ...site, req: reader, sections: await readSections({ req: reader }) }
}

const now = (): string => new Date().toISOString()
