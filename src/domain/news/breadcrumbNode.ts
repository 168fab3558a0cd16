import type { BreadcrumbListLeaf } from 'schema-dts'

import type { NewsFacts } from './newsFacts.js'

/** The way from the home page over the sections to the article (rules BC-01, BC-02). */
export function breadcrumbNode({
  article,
  outlet,
  sectionTrail,
}: Pick<NewsFacts, 'article' | 'outlet' | 'sectionTrail'>): BreadcrumbListLeaf {
  const { title: name, url } = article
  return trailNode({ outlet, pages: [...sectionTrail, { name, url }], url })
}

/** The way from the home page to a page, which is the last of `pages`. */
export function trailNode({
  outlet,
  pages,
  url,
}: {
  readonly outlet: Pick<NewsFacts['outlet'], 'language' | 'url'>
  readonly pages: NewsFacts['sectionTrail']
  readonly url: string
}): BreadcrumbListLeaf {
  const home = { name: /^id\b/i.test(outlet.language) ? 'Beranda' : 'Home', url: outlet.url }
  const trail = [home, ...pages].filter(({ name }) => name !== '')
  return {
    '@type': 'BreadcrumbList',
    '@id': breadcrumbID(url),
    itemListElement: trail.map(({ name, url }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: url,
    })),
  }
}

/** The `@id` under which other nodes refer to the trail of a page. */
export function breadcrumbID(url: string): string {
  return `${url}#breadcrumb`
}
