import type { BreadcrumbListLeaf, NewsMediaOrganizationLeaf, WebSiteLeaf } from 'schema-dts'

import type { ArticleNode } from './articleNode.js'
import type { NewsFacts } from './newsFacts.js'

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
