import type { Endpoint, PayloadRequest } from 'payload'

import type { ListFacts } from '../domain/news/listFacts.js'

import { anonymousRequest } from '../adapters/anonymousRequest.js'
import { frontPageFacts, readListFacts } from '../adapters/delivery/listFacts.js'
import { siteByDomain } from '../adapters/delivery/outletByDomain.js'
import { respond } from '../adapters/delivery/respond.js'
import { textDelivery } from '../adapters/delivery/textDelivery.js'
import { feedScopes, isFeedScope } from '../adapters/feeds/feedScope.js'
import { serverURLOf } from '../adapters/serverURLOf.js'
import { type SiteAddresses } from '../adapters/toNewsFacts.js'
import { textAt } from '../adapters/values.js'
import { footerLink } from '../domain/news/footerLink.js'
import { listGraph } from '../domain/news/listGraph.js'
import { listHead } from '../domain/news/listHead.js'
import { afterMerge } from './afterMerge.js'
import { refuse } from './refuse.js'
import { siteEndpoints } from './siteEndpoints.js'

/**
 * What pages that list articles say of themselves: head, JSON-LD and the link to the outlet in
 * Google's products. `GET /api/newsroom/sites/:domain/pages/front` is the front page,
 * `…/pages/:scope/:slug` that of a section, a topic, an institution or an author.
 */
export const pagesEndpoints = (): readonly Endpoint[] => [
  ...pageEndpoints({ path: '/pages/front', read: async ({ site }) => frontPageFacts(site) }),
  ...pageEndpoints({
    path: '/pages/:scope/:slug',
    read: async ({ param, req, site }) => {
      const name = param('scope')
      if (!isFeedScope(name)) {
        return refuse({
          code: 'unknownScope',
          message: `Pages are of one of ${feedScopes.join(', ')}.`,
          status: 404,
        })
      }
      const slug = param('slug')
      return (
        (await readListFacts({ name, req, site, slug })) ??
        (name === 'institution' ? await afterMerge({ locate: (one) => one, req, slug }) : null) ??
        refuse({ code: 'notFound', message: `There is no ${name} with this slug.`, status: 404 })
      )
    },
  }),
]

type Asked = {
  readonly param: (name: string) => string
  readonly req: PayloadRequest
  readonly site: SiteAddresses
}

const pageEndpoints = ({
  path,
  read,
}: {
  readonly path: string
  readonly read: (asked: Asked) => Promise<ListFacts | Response>
}): readonly Endpoint[] =>
  siteEndpoints({
    handler: async (req) => {
      const site = await siteOf(req)
      const facts =
        site instanceof Response
          ? site
          : await read({
              param: (name) => textAt({ doc: req.routeParams, path: name }),
              req: anonymousRequest(req),
              site,
            })
      return facts instanceof Response ? facts : respond({ delivery: deliveryOf(facts), req })
    },
    path,
  })

const siteOf = async (req: PayloadRequest): Promise<Response | SiteAddresses> => {
  const site = await siteByDomain(req)
  return site instanceof Response ? site : { ...site, serverURL: serverURLOf({ ...site, req }) }
}

const deliveryOf = (facts: ListFacts) => {
  const { description, name, outlet, url } = facts
  const page = {
    description,
    footer: footerLink(outlet),
    head: listHead(facts),
    jsonLd: listGraph(facts),
    name,
    url,
  }
  return textDelivery({
    contentType: 'application/json; charset=utf-8',
    maxAge: 60,
    text: JSON.stringify(page),
  })
}
