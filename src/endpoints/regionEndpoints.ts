import type { Endpoint, PayloadRequest, TypeWithID } from 'payload'

import { anonymousRequest } from '../adapters/anonymousRequest.js'
import { findNamed } from '../adapters/feeds/feedScope.js'
import { readRegionPage } from '../adapters/regions/regionPage.js'
import { textAt } from '../adapters/values.js'
import { isRegionCode } from '../domain/institutions/regionCode.js'
import { articleListEndpoints, askedOutlet, openEndpoints } from './listEndpoints.js'
import { refuse } from './refuse.js'

/**
 * `GET /api/newsroom/regions/:code`: a region with what it is part of and what is part of it, and
 * `…/:code/articles`: the live articles of it and of all below it, newest first. As anybody may read
 * them, whoever asks. `outlet`, a domain, is for the articles of one outlet.
 */
export const regionEndpoints = (): readonly Endpoint[] => [
  ...openEndpoints({
    path: '/newsroom/regions/:code',
    read: async (req) => {
      const outlet = await askedOutlet(req)
      if (outlet instanceof Response) {
        return outlet
      }
      const doc = await findRegion(req)
      return doc instanceof Response
        ? doc
        : readRegionPage({ doc, outlet, req: anonymousRequest(req) })
    },
  }),
  ...articleListEndpoints({
    path: '/newsroom/regions/:code/articles',
    read: async (req) => {
      const doc = await findRegion(req)
      return doc instanceof Response ? doc : { code: String(doc.id), kind: 'region' }
    },
  }),
]

const findRegion = async (req: PayloadRequest): Promise<Response | TypeWithID> => {
  const code = textAt({ doc: req.routeParams, path: 'code' })
  if (!isRegionCode(code)) {
    return refuse({
      code: 'invalidCode',
      message: 'The code of a region has dots, such as 16, 16.71 or 16.71.01.',
      status: 400,
    })
  }
  return (
    (await findNamed({ depth: 0, name: 'region', req: anonymousRequest(req), slug: code })) ??
    refuse({ code: 'notFound', message: 'There is no region with this code.', status: 404 })
  )
}
