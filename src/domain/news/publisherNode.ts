import type { ImageObjectLeaf, NewsMediaOrganizationLeaf } from 'schema-dts'

import type { ImageSize, OutletFacts } from './newsFacts.js'

/** The outlet as a schema.org `NewsMediaOrganization`, with its policies (rules SO-06 to SO-08). */
export function publisherNode(outlet: OutletFacts): NewsMediaOrganizationLeaf {
  const { corrections, ethics, masthead, ownership, principles } = outlet.policies
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publisherID(outlet),
    name: outlet.name,
    url: outlet.url,
    ...(outlet.logo && { logo: logoNode(outlet.logo) }),
    ...(outlet.googleNewsURL && { sameAs: outlet.googleNewsURL }),
    ...(corrections && { correctionsPolicy: corrections }),
    ...(ethics && { ethicsPolicy: ethics }),
    ...(masthead && { masthead }),
    ...(ownership && { ownershipFundingInfo: ownership }),
    ...(principles && { publishingPrinciples: principles }),
  }
}

/** The `@id` under which other nodes refer to the outlet. */
export function publisherID({ url }: Pick<OutletFacts, 'url'>): string {
  return `${url}/#organization`
}

function logoNode({ url, width, height }: ImageSize): ImageObjectLeaf {
  return { '@type': 'ImageObject', url, width: String(width), height: String(height) }
}
