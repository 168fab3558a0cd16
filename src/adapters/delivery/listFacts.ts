import type { PayloadRequest } from 'payload'

import type { ListFacts } from '../../domain/news/listFacts.js'
import type { FeedScopeName } from '../feeds/feedScope.js'

import { feedLinks } from '../feeds/feedAddresses.js'
import { findNamed } from '../feeds/feedScope.js'
import { populatedAt, textOrNull } from '../populated.js'
import { pageURL, type SiteAddresses, toAuthor, toInstitution, toOutlet } from '../toNewsFacts.js'
import { textAt } from '../values.js'

/** The facts of the front page. */
export const frontPageFacts = (site: SiteAddresses): ListFacts => {
  const outlet = toOutlet(site)
  return {
    description: null,
    feeds: outlet.feeds,
    name: outlet.name,
    outlet,
    subject: { kind: 'outlet' },
    trail: [],
    url: `${outlet.url}/`,
  }
}

/**
 * The facts of the page of a section, a topic, an institution or an author.
 *
 * @param args.req of somebody without a login
 * @returns null when nobody may read such a document, or there is none
 */
export const readListFacts = async ({
  name: kind,
  req,
  site,
  slug,
}: {
  readonly name: FeedScopeName
  readonly req: PayloadRequest
  readonly site: SiteAddresses
  readonly slug: string
}): Promise<ListFacts | null> => {
  const doc = await findNamed({ depth: 2, name: kind, req, slug })
  return doc === null ? null : toListFacts({ doc, kind, site, slug })
}

const toListFacts = ({
  doc,
  kind,
  site,
  slug,
}: {
  readonly doc: object
  readonly kind: FeedScopeName
  readonly site: SiteAddresses
  readonly slug: string
}): ListFacts => {
  const name = textAt({ doc, path: 'name' })
  return {
    name,
    description: textOrNull({ doc, path: 'description' }) ?? textOrNull({ doc, path: 'bio' }),
    feeds: feedLinks({
      outlet: { ...site.outlet, name: `${name} – ${site.outlet.name}` },
      path: [kind, slug],
    }),
    outlet: toOutlet(site),
    subject: subjectOf({ doc, kind, site }),
    trail: above(doc).map((section) => ({
      name: textAt({ doc: section, path: 'name' }),
      url: pageURL({ doc: section, path: 'section', site }),
    })),
    url: pageURL({ doc, path: kind, site }),
  }
}

const subjectOf = ({
  doc,
  kind,
  site,
}: {
  readonly doc: object
  readonly kind: FeedScopeName
  readonly site: SiteAddresses
}): ListFacts['subject'] => {
  switch (kind) {
    case 'author':
      return { author: toAuthor({ doc, site }), kind }
    case 'institution':
      return { institution: toInstitution(doc), kind }
    case 'section':
    case 'topic':
      return { kind }
  }
}

/** The sections above a section; an institution's parent is none. */
const above = (doc: object): readonly object[] =>
  populatedAt({ doc, path: 'parent' })
    .filter((parent) => !('kind' in parent))
    .flatMap((parent) => [...above(parent), parent])
