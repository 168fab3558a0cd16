import type { PayloadRequest } from 'payload'

import type { ArticleKind } from '../domain/article.js'

import { checkNews, type NewsReview } from '../domain/news/checkNews.js'
import { outletOf } from './outlets.js'
import { idOf, idsAt, textAt, valueAt } from './values.js'

/**
 * The review for Google News that is stored with an article when it is published.
 *
 * @param args.data the article about to be written, relationships as ids
 */
export const reviewNews = async ({
  data: doc,
  req,
}: {
  readonly data: unknown
  readonly req: PayloadRequest
}): Promise<NewsReview> => {
  const outlet = await outletOf({ id: idOf(valueAt({ doc, path: 'outlet' })), req })
  return checkNews({
    title: textAt({ doc, path: 'title' }),
    authors: idsAt({ doc, path: 'authors' }).length,
    hasImage: idOf(valueAt({ doc, path: 'mainImage' })) !== null,
    hasSection: idOf(valueAt({ doc, path: 'section' })) !== null,
    kind: (textAt({ doc, path: 'kind' }) || 'news') as ArticleKind, // a select of these
    notForGoogleNews: valueAt({ doc, path: 'notForGoogleNews' }) === true,
    outletName: outlet?.name ?? '',
  })
}
