import type { PayloadRequest } from 'payload'

import type {
  AuthorFacts,
  InstitutionFacts,
  NewsFacts,
  OutletFacts,
  SectionFacts,
} from '../domain/news/newsFacts.js'
import type { SitePaths } from '../options.js'
import type { Outlet } from './outlets.js'

import { articleText } from '../domain/news/articleText.js'
import { fillPattern, originOf } from '../domain/urls/fillPattern.js'
import { feedLinks } from './feeds/feedAddresses.js'
import { toBodyBlocks } from './lexical.js'
import { populatedAt, textOrNull } from './populated.js'
import { serverURLOf } from './serverURLOf.js'
import { toImageFacts, toImageSize } from './toImageFacts.js'
import { toExtras } from './toNewsExtras.js'
import { toRelated, toSources } from './toSourceFacts.js'
import { type At, instantAt, listAt, textAt, textsAt, valueAt } from './values.js'

/** What addresses of pages and files are made of. */
export type SiteAddresses = {
  readonly outlet: Outlet
  readonly paths: SitePaths
  readonly serverURL: string
}

type Site = SiteAddresses

/**
 * What the metadata of an article is made of, from a document whose relationships are populated.
 * What the reader may not see, or is gone, is not populated and therefore left out.
 */
export const toNewsFacts = ({
  doc,
  outlet,
  paths,
  regions = regionNames(populatedAt({ doc, path: 'region' })[0]),
  req,
}: {
  readonly doc: unknown
  readonly outlet: Outlet
  readonly paths: SitePaths
  /** The names of its region and of all above; without them, as far as they are populated. */
  readonly regions?: readonly string[]
  readonly req: PayloadRequest
}): NewsFacts => {
  const site: Site = {
    outlet,
    paths,
    serverURL: serverURLOf({ outlet, req }),
  }
  const isChecked = (path: string) => valueAt({ doc, path }) === true
  const institutions = populatedAt({ doc, path: 'institutions' }).map(toInstitution)
  const topics = populatedAt({ doc, path: 'topics' }).map((topic) =>
    textAt({ doc: topic, path: 'name' }),
  )
  return {
    article: {
      description: textAt({ doc, path: 'lead' }) || null,
      keywords: [...new Set([...topics, ...institutions.map(({ name }) => name)])],
      dateline: textOrNull({ doc, path: 'dateline' }),
      isSyndicated: isChecked('isSyndicated'),
      isWithdrawn: false,
      kind: (textAt({ doc, path: 'kind' }) || 'news') as NewsFacts['article']['kind'], // a select
      modifiedAt: textAt({ doc, path: 'modifiedAt' }) || null,
      notForGoogleNews: isChecked('notForGoogleNews'),
      paywall: isChecked('paywall.isPaid')
        ? { hiddenClasses: textsAt({ doc, path: 'paywall.hiddenClasses' }) }
        : null,
      places: textsAt({ doc, path: 'places' }),
      protectsIdentity: isChecked('protectsIdentity'),
      publishedAt: textAt({ doc, path: 'firstPublishedAt' }) || null,
      title: textAt({ doc, path: 'title' }),
      url: pageURL({ doc, path: 'article', site }),
      ...articleText(toBodyBlocks(valueAt({ doc, path: 'body' }))),
    },
    authors: populatedAt({ doc, path: 'authors' }).map((author) => toAuthor({ doc: author, site })),
    ...toExtras(doc),
    editor:
      populatedAt({ doc, path: 'editor' }).map((editor) => toAuthor({ doc: editor, site }))[0] ??
      null,
    image: toImageFacts({ doc, serverURL: site.serverURL }),
    institutions,
    outlet: toOutlet(site),
    regions,
    sectionTrail: toTrail({ doc, site }),
    sources: listAt({ doc, path: 'sources' }).flatMap(toSources),
    topics,
  }
}

const regionNames = (region: object | undefined): readonly string[] =>
  region === undefined
    ? []
    : [nameOf(region), ...regionNames(populatedAt({ doc: region, path: 'parent' })[0])]

/** The address of a page of a document on the reader site. */
export const pageURL = ({
  doc,
  path,
  site,
}: {
  readonly doc: unknown
  readonly path: keyof SitePaths
  readonly site: Site
}): string =>
  fillPattern({
    domain: site.outlet.domain,
    pattern: site.paths[path],
    values: { id: valueAt({ doc, path: 'id' }), slug: valueAt({ doc, path: 'slug' }) },
  })

/** An author as bylines and profiles name them; with a page on the reader site unless elsewhere. */
export const toAuthor = ({
  doc,
  site,
}: {
  readonly doc: unknown
  readonly site: Site
}): AuthorFacts => ({
  name: textAt({ doc, path: 'name' }),
  jobTitle: textOrNull({ doc, path: 'jobTitle' }),
  kind: textAt({ doc, path: 'kind' }) === 'desk' ? 'desk' : 'person',
  sameAs: textsAt({ doc, path: 'sameAs' }),
  url: textOrNull({ doc, path: 'url' }) ?? pageURL({ doc, path: 'author', site }),
})

const toTrail = ({
  doc,
  site,
}: {
  readonly doc: unknown
  readonly site: Site
}): readonly SectionFacts[] => {
  const own = populatedAt({ doc, path: 'section' })
  const above = own.flatMap((section) => populatedAt({ doc: section, path: 'parent' }))
  return [...above, ...own].map((section) => ({
    name: textAt({ doc: section, path: 'name' }),
    url: pageURL({ doc: section, path: 'section', site }),
  }))
}

/** An institution whose parent is populated. */
export const toInstitution = (doc: object): InstitutionFacts => ({
  ...toRelated(doc),
  acronym: textOrNull({ doc, path: 'acronym' }),
  aliases: listAt({ doc, path: 'aliases' }).map((row) => textAt({ doc: row, path: 'name' })),
  dissolvedOn: dayAt({ doc, path: 'validTo' }),
  foundedOn: dayAt({ doc, path: 'validFrom' }),
  officialName: textOrNull({ doc, path: 'officialName' }),
  parent: populatedAt({ doc, path: 'parent' }).map(toRelated)[0] ?? null,
  region: populatedAt({ doc, path: 'region' }).map(nameOf)[0] ?? null,
  website: textOrNull({ doc, path: 'website' }),
  wikidata: textOrNull({ doc, path: 'wikidata' }),
})

const nameOf = (doc: object): string => textAt({ doc, path: 'name' })

const dayAt = (at: At): string | null => instantAt(at)?.toISOString().slice(0, 10) ?? null

/** The outlet itself. */
export const toOutlet = ({ outlet, serverURL }: Site): OutletFacts => {
  const policy = (name: string): string | null => outlet.policies[name] ?? null
  return {
    name: outlet.name,
    feeds: feedLinks({ outlet }),
    googleNewsURL: outlet.googleNewsURL,
    hubURL: outlet.hubURL,
    language: outlet.language,
    logo: toImageSize({ doc: outlet.logo, serverURL }),
    policies: {
      corrections: policy('corrections'),
      ethics: policy('ethics'),
      masthead: policy('masthead'),
      ownership: policy('ownership'),
      principles: policy('principles'),
    },
    timeZone: outlet.timeZone,
    url: originOf(outlet.domain),
  }
}
