import type { Site } from './site.js'

import { isoWithOffset } from '../news/isoWithOffset.js'
import { element, type Markup, xmlDocument } from '../xml/element.js'
import { sitemapNamespaces } from './namespaces.js'
import { sitemapPath, type SitemapRequest } from './sitemapPaths.js'

/** A file of an index. */
export type IndexedSitemap = {
  readonly request: SitemapRequest
  /** The last material change of anything in the file, an ISO 8601 instant; null if unknown. */
  readonly lastModified: string | null
}

/**
 * The XML of an index of sitemaps (rule NS-25), in the order given. It may list 50,000: three a
 * month for a thousand years.
 */
export function sitemapIndex({
  files,
  site,
}: {
  readonly files: readonly IndexedSitemap[]
  readonly site: Pick<Site, 'timeZone' | 'url'>
}): string {
  return xmlDocument(
    element({
      name: 'sitemapindex',
      attributes: { xmlns: sitemapNamespaces.sitemap },
      children: files.map((file) => sitemapMarkup({ file, site })),
    }),
  )
}

function sitemapMarkup({
  file: { lastModified, request },
  site: { timeZone, url },
}: {
  readonly file: IndexedSitemap
  readonly site: Pick<Site, 'timeZone' | 'url'>
}): Markup {
  const changed = lastModified && isoWithOffset({ instant: lastModified, timeZone })
  return element({
    name: 'sitemap',
    children: [
      element({ name: 'loc', children: [`${url}${sitemapPath(request)}`] }),
      changed ? element({ name: 'lastmod', children: [changed] }) : null,
    ],
  })
}
