import type { PayloadRequest } from 'payload'

import type { ArticleKind } from '../domain/article.js'
import type { CheckedArticle, CheckedOutlet } from '../domain/news/check/checkFacts.js'
import type { SitePaths } from '../options.js'
import type { NewsParts } from './newsParts.js'

import { checkNews, type NewsReview } from '../domain/news/checkNews.js'
import { settledBySources, type SettledBySources } from '../domain/sources/settledBySources.js'
import { fillPattern } from '../domain/urls/fillPattern.js'
import { linkedCollectionOf, newsroomOptionsOf } from '../pluginState.js'
import { allNamesOf, sizeOf, toAuthor, toImage, toSection, toSource } from './checkedParts.js'
import { closingText } from './closingText.js'
import { toBodyBlocks } from './lexical.js'
import { nameQuestions } from './links/nameQuestions.js'
import { noteNames } from './links/notedNames.js'
import { readNewsParts } from './newsParts.js'
import { type Outlet, outletOf } from './outlets.js'
import { fieldsOf, idOf, isoAt, listAt, textAt, textsAt, valueAt } from './values.js'

/** What is stored of an article when it is saved, see {@link reviewNews}. */
export type Reviewed = { readonly review: NewsReview; readonly settled: SettledBySources }

type Site = { readonly outlet: Outlet; readonly paths: SitePaths }

/**
 * The review for Google News that is stored with an article whenever it is saved: what is published
 * or planned has the one of its own text. Costs one statement, and one for the outlets where the
 * request has not asked for them yet.
 *
 * @param args.data the article about to be written, relationships as ids
 * @returns the review, and what the article is by its sources; null where only `bacaJuga` is installed
 */
export const reviewNews = async ({
  data: doc,
  req,
}: {
  readonly data: unknown
  readonly req: PayloadRequest
}): Promise<Reviewed | null> => {
  const options = newsroomOptionsOf(req.payload.config)
  const outlet = await outletOf({ id: idOf(valueAt({ doc, path: 'outlet' })), req })
  if (options === null || outlet === null) {
    return null
  }
  const parts = await readPartsAndNames({ doc, req })
  const site = { outlet, paths: options.paths }
  const sources = listAt({ doc, path: 'sources' }).map((row, index) =>
    toSource({ row, source: parts.sources[index] }),
  )
  const article = toArticle({ doc, parts, site })
  const settled = settledBySources({ article, sources })
  const review = checkNews({
    article: { ...article, ...settled },
    authors: parts.authors.map((author) => toAuthor({ author, ...site })),
    image: toImage({ doc, image: parts.image[0], outlet }),
    institutions: parts.institutions.map(allNamesOf),
    now: new Date().toISOString(),
    outlet: toOutlet({ doc, outlet }),
    section: toSection({ outlet, sections: parts.sections }),
    sources,
    topics: parts.topics.map((topic) => textAt({ doc: topic, path: 'name' })),
  })
  return { review, settled }
}

/** What goes live now gets its links next, which are chosen by names: one statement reads both. */
const readPartsAndNames = async ({
  doc,
  req,
}: {
  readonly doc: unknown
  readonly req: PayloadRequest
}): Promise<NewsParts> => {
  const { payload } = req
  const collection = linkedCollectionOf({ config: payload.config, slug: 'articles' })
  const isPublished = valueAt({ doc, path: '_status' }) === 'published'
  const questions =
    collection !== null && isPublished ? nameQuestions({ collection, docs: [doc], payload }) : []
  const { names, ...parts } = await readNewsParts({ doc, questions, req })
  noteNames({ names, questions, req })
  return parts
}

const toArticle = ({
  doc,
  parts,
  site: { outlet, paths },
}: {
  readonly doc: unknown
  readonly parts: NewsParts
  readonly site: Site
}): CheckedArticle => {
  const text = (path: string) => textAt({ doc, path })
  const isChecked = (path: string) => valueAt({ doc, path }) === true
  const instant = (path: string) => isoAt({ doc, path })
  const body = valueAt({ doc, path: 'body' })
  return {
    title: text('title'),
    body: toBodyBlocks(body),
    closing: closingText(body),
    firstPublishedAt: instant('firstPublishedAt'),
    isPaid: isChecked('paywall.isPaid'),
    isSyndicated: isChecked('isSyndicated'),
    kicker: text('kicker'),
    kind: (text('kind') || 'news') as ArticleKind, // a select of these
    lead: text('lead'),
    modifiedAt: instant('modifiedAt'),
    notForGoogleNews: isChecked('notForGoogleNews'),
    pinnedKinds: parts.pins.map(({ kind }) => kind as ArticleKind), // as it was published
    protectedIdentity: isChecked('protectsIdentity')
      ? { names: textsAt({ doc, path: 'protectedNames' }) }
      : null,
    slug: text('slug'),
    url:
      text('slug') === ''
        ? null
        : fillPattern({ domain: outlet.domain, pattern: paths.article, values: fieldsOf(doc) }),
    verification: isChecked('verification.isPending')
      ? {
          hasNamedSource: isChecked('verification.hasNamedSource'),
          isSubjectUnreachable: isChecked('verification.isSubjectUnreachable'),
          isUrgent: isChecked('verification.isUrgent'),
        }
      : null,
  }
}

const toOutlet = ({
  doc,
  outlet: { name, domain, language, logo, policies, timeZone },
}: {
  readonly doc: unknown
  readonly outlet: Outlet
}): CheckedOutlet => ({
  name,
  domain,
  language,
  logo: sizeOf({ image: fieldsOf(logo), prefix: '' }),
  pages: {
    about: policies['about'] ?? '',
    contact: policies['contact'] ?? '',
    corrections: policies['corrections'] ?? '',
    guidelines: policies['principles'] ?? '',
    masthead: policies['masthead'] ?? '',
  },
  paidSelectors: textsAt({ doc, path: 'paywall.hiddenClasses' }).map((name) => `.${name}`),
  timeZone,
})
