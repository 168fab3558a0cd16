import type { BreadcrumbListLeaf, NewsMediaOrganizationLeaf, WebSiteLeaf } from 'schema-dts'

import type { ArticleNode } from './articleNode.js'
import type { NewsFacts, OutletFacts } from './newsFacts.js'

import { cleanTexts } from '../text/cleanTexts.js'
import { articleNode } from './articleNode.js'
import { breadcrumbNode } from './breadcrumbNode.js'
import { publisherNode } from './publisherNode.js'
import { webSiteNode } from './webSiteNode.js'

/** The JSON-LD of an article page. */
export type NewsGraph = {
  readonly '@context': 'https://schema.org'
  readonly '@graph': readonly [
    ArticleNode,
    NewsMediaOrganizationLeaf,
    BreadcrumbListLeaf,
    WebSiteLeaf,
  ]
}

/** The JSON-LD of a front page. */
export type SiteGraph = {
  readonly '@context': 'https://schema.org'
  readonly '@graph': readonly [WebSiteLeaf, NewsMediaOrganizationLeaf]
}

/**
 * Makes the JSON-LD of an article: the article itself with its images, authors, institutions and
 * sources, the publication and its site, and the breadcrumb trail.
 *
 * Same facts, same text: keys and lists have a fixed order, `@id`s are made of URLs and ids, and
 * what is unknown has no key (rule NA-17). Texts are well-formed. Read-also links are never part of
 * it (rules BJ-05, BJ-09).
 */
export function newsArticle(facts: NewsFacts): NewsGraph {
  const clean = cleanTexts(facts)
  return {
    '@context': 'https://schema.org',
    '@graph': [
      articleNode(clean),
      publisherNode(clean.outlet),
      breadcrumbNode(clean),
      webSiteNode(clean.outlet),
    ],
  }
}

/** Makes the JSON-LD of an outlet's front page, where Google looks for the site's name (rule EL-02). */
export function siteGraph(outlet: OutletFacts): SiteGraph {
  const clean = cleanTexts(outlet)
  return { '@context': 'https://schema.org', '@graph': [webSiteNode(clean), publisherNode(clean)] }
}
