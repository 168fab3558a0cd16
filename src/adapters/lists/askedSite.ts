import type { PayloadRequest } from 'payload'

import type { AskedOutlet } from '../delivery/outletByDomain.js'
import type { SiteAddresses } from '../toNewsFacts.js'

import { newsroomOptionsOf } from '../../pluginState.js'
import { outletOf } from '../outlets.js'
import { serverURLOf } from '../serverURLOf.js'

/** The site whose addresses an answer names: that of the outlet that is asked for, or of the oldest. */
export const askedSite = async ({
  outlet: asked,
  req,
}: {
  readonly outlet: AskedOutlet | null
  readonly req: PayloadRequest
}): Promise<SiteAddresses> => {
  const outlet = asked?.outlet ?? (await outletOf({ id: null, req }))
  const options = newsroomOptionsOf(req.payload.config)
  if (outlet === null || options === null) {
    throw new Error('Only newsroom() has pages of lists.')
  }
  return { outlet, paths: options.paths, serverURL: serverURLOf({ outlet, req }) }
}
