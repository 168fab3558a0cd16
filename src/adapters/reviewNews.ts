import type { PayloadRequest } from 'payload'

import type { ArticleKind } from '../domain/article.js'

import { checkNews, type NewsReview } from '../domain/news/checkNews.js'
import { namesOf } from './namesOf.js'
import { outletOf } from './outlets.js'
import { handleOf } from './postgres.js'
import { idOf, idsAt, textAt, valueAt } from './values.js'

/**
 * The review for Google News that is stored with an article when it is published, and its keywords:
 * the names of its topics and institutions.
 *
 * @param args.data the article about to be written, relationships as ids
 */
export const reviewNews = async ({
  data: doc,
  req,
}: {
  readonly data: unknown
  readonly req: PayloadRequest
}): Promise<NewsReview & { readonly keywords: readonly string[] }> => {
  const { payload } = req
  const outlet = await outletOf({ id: idOf(valueAt({ doc, path: 'outlet' })), req })
  const named = await namesOf({
    handle: await handleOf(req),
    payload,
    questions: [
      { collection: 'topics', ids: idsAt({ doc, path: 'topics' }) },
      { collection: 'institutions', ids: idsAt({ doc, path: 'institutions' }) },
    ],
  })
  const review = checkNews({
    title: textAt({ doc, path: 'title' }),
    authors: idsAt({ doc, path: 'authors' }).length,
    hasImage: idOf(valueAt({ doc, path: 'mainImage' })) !== null,
    hasSection: idOf(valueAt({ doc, path: 'section' })) !== null,
    kind: (textAt({ doc, path: 'kind' }) || 'news') as ArticleKind, // a select of these
    notForGoogleNews: valueAt({ doc, path: 'notForGoogleNews' }) === true,
    outletName: outlet?.name ?? '',
  })
  return { ...review, keywords: [...new Set(named.flat().map(({ name }) => name))] }
}
