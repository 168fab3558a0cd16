import type { PayloadRequest } from 'payload'

import type { DocID } from '../../domain/article.js'
import type { FeedCorrection, FeedEntry } from '../../domain/feeds/feedFacts.js'
import type { NewsFacts } from '../../domain/news/newsFacts.js'
import type { SitePaths } from '../../options.js'
import type { Outlet } from '../outlets.js'

import { writtenLanguage } from '../../domain/dates/visibleDate.js'
import { entryGUID } from '../../domain/feeds/entryGUID.js'
import { attributionOf } from '../../domain/sources/attributionOf.js'
import { passOn } from '../../domain/sources/passOn.js'
import { withoutReadAlso } from '../lexical.js'
import { resolvedBody } from '../resolvedBody.js'
import { serverURLOf } from '../serverURLOf.js'
import { toHTML } from '../toHTML.js'
import { toNewsFacts } from '../toNewsFacts.js'
import { idOf, valueAt } from '../values.js'
import { type SectionNode, trailTo } from './sectionTree.js'
import { toFeedImages } from './toFeedImage.js'

/**
 * Live articles as feeds have them, without those that were withdrawn from readers (rule FE-12):
 * texts without links to read also (rule BJ-05), and nothing that the request may not read. One read
 * with its relationships for all of them.
 *
 * @param args.req a request that nested calls may change
 */
export const readFeedEntries = async (args: {
  readonly ids: readonly DocID[]
  readonly outlet: Outlet
  readonly paths: SitePaths
  readonly req: PayloadRequest
  readonly sections: readonly SectionNode[]
}): Promise<readonly FeedEntry[]> => {
  const { ids, outlet, paths, req } = args
  if (ids.length === 0) {
    return []
  }
  const { docs } = await req.payload.find({
    collection: 'articles',
    depth: 1,
    disableErrors: true,
    draft: false,
    limit: ids.length,
    overrideAccess: false,
    pagination: false,
    req,
    select: storedFields,
    where: { id: { in: [...ids] } },
  })
  const entries = docs.map(async (doc) => {
    const facts = toNewsFacts({ doc, outlet, paths, req })
    return facts.article.isWithdrawn ? [] : [await toEntry({ ...args, doc, facts })]
  })
  return (await Promise.all(entries)).flat()
}

const storedFields = {
  authors: true,
  body: true,
  corrections: true,
  firstPublishedAt: true,
  isSyndicated: true,
  kind: true,
  lead: true,
  mainImage: true,
  mainImageCaption: true,
  mainImageCredit: true,
  modifiedAt: true,
  outlet: true,
  paywall: true,
  protectsIdentity: true,
  section: true,
  slug: true,
  sources: true,
  title: true,
  topics: true,
} as const

const toEntry = async ({
  doc,
  facts,
  outlet,
  req,
  sections,
}: {
  readonly doc: { readonly id: DocID }
  readonly facts: NewsFacts
  readonly outlet: Outlet
  readonly req: PayloadRequest
  readonly sections: readonly SectionNode[]
}): Promise<FeedEntry> => {
  const { article, authors, topics } = facts
  const publishedAt = article.publishedAt ?? ''
  const section = idOf(valueAt({ doc, path: 'section' }))
  const body = withoutReadAlso(valueAt({ doc, path: 'body' }))
  return {
    attribution: attributionOf(facts),
    authors: authors.map(({ name, kind, url }) => ({ name, kind, url })),
    corrections: toCorrections({ facts, outlet }),
    guid: entryGUID({ id: doc.id, domain: outlet.domain, publishedAt }),
    html: await toHTML({ value: await resolvedBody({ req, value: body }) }),
    images: toFeedImages({ doc, serverURL: serverURLOf({ outlet, req }) }),
    isFree: article.paywall === null,
    kind: article.kind,
    lead: article.description,
    modifiedAt: article.modifiedAt,
    passOn: passOn({ isSyndicated: article.isSyndicated, sources: facts.sources }),
    publishedAt,
    sectionTrail: trailTo({ id: section, sections }).map(({ id, name }) => ({ id, name })),
    title: article.title,
    // Topics could name who must not be recognised (rule ID-18).
    topics: article.protectsIdentity ? [] : topics,
    url: article.url,
  }
}

const toCorrections = ({
  facts: { corrections },
  outlet: { language },
}: {
  readonly facts: NewsFacts
  readonly outlet: Outlet
}): readonly FeedCorrection[] =>
  corrections.map(({ publishedAt, text, url }) => ({
    label: labels[writtenLanguage(language)],
    publishedAt,
    text,
    url,
  }))

const labels = { en: 'Correction', id: 'Ralat' } as const
