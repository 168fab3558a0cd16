import type { BreadcrumbListLeaf } from 'schema-dts'

import type { NewsFacts } from './newsFacts.js'

/** The way from the home page over the sections to the article (rules BC-01, BC-02). */
export function breadcrumbNode({
  article,
  outlet,
  sectionTrail,
}: Pick<NewsFacts, 'article' | 'outlet' | 'sectionTrail'>): BreadcrumbListLeaf {
  const home = { name: /^id\b/i.test(outlet.language) ? 'Beranda' : 'Home', url: outlet.url }
  const trail = [home, ...sectionTrail, { name: article.title, url: article.url }].filter(
    ({ name }) => name !== '',
  )
  return {
    '@type': 'BreadcrumbList',
    '@id': `${article.url}#breadcrumb`,
    itemListElement: trail.map(({ name, url }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: url,
    })),
  }
}
