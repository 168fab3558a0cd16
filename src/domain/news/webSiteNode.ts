import type { WebSiteLeaf } from 'schema-dts'

import type { OutletFacts } from './newsFacts.js'

import { publisherID } from './publisherNode.js'

/**
 * The site that readers know by the outlet's name. Google takes the name of a site, which Google
 * News shows since 2025, from here; it is the name in the news sitemap (rules NS-06, EL-02).
 */
export function webSiteNode(outlet: OutletFacts): WebSiteLeaf {
  return {
    '@type': 'WebSite',
    '@id': webSiteID(outlet),
    url: outlet.url,
    name: outlet.name,
    inLanguage: outlet.language,
    publisher: { '@type': 'NewsMediaOrganization', '@id': publisherID(outlet), name: outlet.name },
  }
}

/** The `@id` under which other nodes refer to the site. */
export function webSiteID({ url }: Pick<OutletFacts, 'url'>): string {
  return `${url}/#website`
}
