import type { PayloadRequest, TypeWithID } from 'payload'

import type { AskedOutlet } from '../delivery/outletByDomain.js'

import { feedLinks } from '../feeds/feedAddresses.js'
import { askedSite } from '../lists/askedSite.js'
import { textOrNull } from '../populated.js'
import { pageURL, type SiteAddresses } from '../toNewsFacts.js'
import { idOf, textAt } from '../values.js'
import { regionsAbove } from './regionsAbove.js'

/** Regions below one that are listed; the others are counted. */
const mostChildren = 100

/** All that the page of a region shows but its articles. */
export const readRegionPage = async ({
  doc,
  outlet,
  req,
}: {
  /** As anybody may read it. */
  readonly doc: TypeWithID
  /** null for all outlets. */
  readonly outlet: AskedOutlet | null
  /** A request that nested calls may change, of somebody without a login. */
  readonly req: PayloadRequest
}): Promise<object> => {
  const site = await askedSite({ outlet, req })
  const code = String(doc.id)
  const [above, children] = await Promise.all([
    regionsAbove({ code, req }),
    req.payload.find({
      collection: 'regions',
      depth: 0,
      disableErrors: true,
      limit: mostChildren,
      overrideAccess: false,
      req,
      sort: 'id',
      where: { parent: { equals: code } },
    }),
  ])
  const listed = (region: object) => listedRegion({ doc: region, site })
  return {
    ...listed(doc),
    children: children.docs.map(listed),
    childrenTotal: children.totalDocs,
    feeds: feedLinks({
      outlet: { ...site.outlet, name: `${textAt({ doc, path: 'name' })} – ${site.outlet.name}` },
      path: ['region', code],
    }),
    parents: above.map(listed).toReversed(),
  }
}

const listedRegion = ({
  doc,
  site,
}: {
  readonly doc: object
  readonly site: SiteAddresses
}): object => ({
  id: idOf(doc),
  name: textAt({ doc, path: 'name' }),
  kind: textAt({ doc, path: 'kind' }),
  shortName: textOrNull({ doc, path: 'shortName' }),
  url: pageURL({ doc, path: 'region', site }),
})
