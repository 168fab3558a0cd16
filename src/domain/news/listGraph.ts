import type {
  BreadcrumbListLeaf,
  CollectionPageLeaf,
  NewsMediaOrganizationLeaf,
  ProfilePageLeaf,
  WebSiteLeaf,
} from 'schema-dts'

import type { ListFacts } from './listFacts.js'

import { cleanTexts } from '../text/cleanTexts.js'
import { authorNode } from './authorNode.js'
import { breadcrumbID, trailNode } from './breadcrumbNode.js'
import { institutionNode } from './institutionNode.js'
import { publisherNode } from './publisherNode.js'
import { webSiteID, webSiteNode } from './webSiteNode.js'

/** The JSON-LD of a page that lists articles; that of a front page has the site alone. */
export type ListGraph = {
  readonly '@context': 'https://schema.org'
  readonly '@graph': readonly (
    | BreadcrumbListLeaf
    | CollectionPageLeaf
    | NewsMediaOrganizationLeaf
    | ProfilePageLeaf
    | WebSiteLeaf
  )[]
}

/**
 * Makes the JSON-LD of a page that lists articles. On the front page Google looks for the name of the
 * site (rule EL-02); the page of an author is a profile of the one whom bylines name (NA-13); others
 * collect what there is on a section, a topic or an institution (SO-11).
 *
 * Same facts, same text, as of `newsArticle`.
 */
export function listGraph(facts: ListFacts): ListGraph {
  const clean = cleanTexts(facts)
  const site = [webSiteNode(clean.outlet), publisherNode(clean.outlet)] as const
  return {
    '@context': 'https://schema.org',
    '@graph':
      clean.subject.kind === 'outlet' ? site : [pageNode(clean), breadcrumbOf(clean), ...site],
  }
}

function pageNode(facts: ListFacts): CollectionPageLeaf | ProfilePageLeaf {
  const { outlet, subject } = facts
  switch (subject.kind) {
    case 'author':
      // The node of a byline: the page is about the one whom articles name.
      return { '@type': 'ProfilePage', ...common(facts), mainEntity: authorNode(subject.author) }
    case 'institution': {
      const institution = institutionNode({
        institution: subject.institution,
        outletURL: outlet.url,
      })
      return { '@type': 'CollectionPage', ...common(facts), about: institution }
    }
    default:
      return { '@type': 'CollectionPage', ...common(facts) }
  }
}

function common({ description, name, outlet, url }: ListFacts) {
  return {
    '@id': `${url}#page`,
    url,
    name,
    ...(description && { description }),
    inLanguage: outlet.language,
    isPartOf: { '@type': 'WebSite' as const, '@id': webSiteID(outlet), name: outlet.name },
    breadcrumb: { '@type': 'BreadcrumbList' as const, '@id': breadcrumbID(url) },
  }
}

function breadcrumbOf({ name, outlet, trail, url }: ListFacts): BreadcrumbListLeaf {
  return trailNode({ outlet, pages: [...trail, { name, url }], url })
}
