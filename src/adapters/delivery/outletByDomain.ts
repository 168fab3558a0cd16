import type { PayloadRequest } from 'payload'

import type { SitePaths } from '../../options.js'

import { refuse } from '../../endpoints/refuse.js'
import { newsroomOptionsOf } from '../../pluginState.js'
import { type Outlet, outletOf, outletsOf } from '../outlets.js'
import { textAt } from '../values.js'

/** The publication whose site is asked for. */
export type AskedOutlet = {
  readonly outlet: Outlet
  /** Whether articles that name no outlet are its own: it is the oldest, or there is no other. */
  readonly ownsUnassigned: boolean
}

/**
 * The outlet that `:domain` in the path names, whatever its case; where there are no outlets yet,
 * that of the plugin's options.
 *
 * @returns the answer to give, 404, for a domain of nobody
 */
export const outletByDomain = async (req: PayloadRequest): Promise<AskedOutlet | Response> =>
  outletNamed({ domain: textAt({ doc: req.routeParams, path: 'domain' }), req })

/** The same of a domain that is asked for in another way. */
export const outletNamed = async ({
  domain,
  req,
}: {
  readonly domain: string
  readonly req: PayloadRequest
}): Promise<AskedOutlet | Response> => {
  const [oldest, ...others] = await outletsOf(req)
  const first = oldest ?? (await outletOf({ id: null, req }))
  const asked = [...(first === null ? [] : [first]), ...others].find(
    (outlet) => outlet.domain.toLowerCase() === domain.toLowerCase(),
  )
  return asked === undefined ? unknownSite() : { outlet: asked, ownsUnassigned: asked === first }
}

/** The same with the patterns of addresses on its site. */
export const siteByDomain = async (
  req: PayloadRequest,
): Promise<(AskedOutlet & { readonly paths: SitePaths }) | Response> => {
  const asked = await outletByDomain(req)
  const options = newsroomOptionsOf(req.payload.config)
  if (asked instanceof Response) {
    return asked
  }
  return options === null ? unknownSite() : { ...asked, paths: options.paths }
}

/** The answer to who asks for a site of nobody. */
export const unknownSite = (): Response =>
  refuse({ code: 'unknownSite', message: 'No outlet has this domain.', status: 404 })
