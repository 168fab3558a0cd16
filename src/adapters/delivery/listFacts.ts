import type { PayloadRequest } from 'payload'

import type { ListFacts } from '../../domain/news/listFacts.js'
import type { FeedScopeName } from '../feeds/feedScope.js'

import { feedLinks } from '../feeds/feedAddresses.js'
import { findNamed } from '../feeds/feedScope.js'
import { populatedAt, textOrNull } from '../populated.js'
import { regionsAbove } from '../regions/regionsAbove.js'
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
 * The facts of the page of a section, a topic, an institution, an author or a region.
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
  if (doc === null) {
    return null
  }
  const above = kind === 'region' ? await regionsAbove({ code: slug, req }) : sectionsAbove(doc)
  return toListFacts({ above, doc, kind, site, slug })
}

const toListFacts = ({
  above,
  doc,
  kind,
  site,
  slug,
}: {
  /** From the topmost down. */
  readonly above: readonly object[]
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
    trail: above.map((one) => ({
      name: textAt({ doc: one, path: 'name' }),
      url: pageURL({ doc: one, path: kind === 'region' ? 'region' : 'section', site }),
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
    case 'region':
    case 'section':
    case 'topic':
      return { kind }
  }
}

/** The sections above a section; an institution's parent is none. */
const sectionsAbove = (doc: object): readonly object[] =>
  populatedAt({ doc, path: 'parent' })
    .filter((parent) => !('kind' in parent))
    .flatMap((parent) => [...sectionsAbove(parent), parent])
