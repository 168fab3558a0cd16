import type { PayloadRequest } from 'payload'

import type { ArticleKind } from '../domain/article.js'

import { checkNews, type NewsReview } from '../domain/news/checkNews.js'
import { readNames } from './links/readNames.js'
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
  const ids = ['topics', 'institutions'].map((path) => idsAt({ doc, path }))
  const named = await readNames({
    handle: await handleOf(req),
    payload,
    questions: [
      { collection: 'topics', ids: ids[0] ?? [] },
      { collection: 'institutions', ids: ids[1] ?? [] },
    ],
  })
  const keywords = ids.flatMap((list, index) =>
    list.flatMap((id) => named[index]?.get(String(id))?.name ?? []),
  )
  const review = checkNews({
    title: textAt({ doc, path: 'title' }),
    authors: idsAt({ doc, path: 'authors' }).length,
    hasImage: idOf(valueAt({ doc, path: 'mainImage' })) !== null,
    hasSection: idOf(valueAt({ doc, path: 'section' })) !== null,
    kind: (textAt({ doc, path: 'kind' }) || 'news') as ArticleKind, // a select of these
    notForGoogleNews: valueAt({ doc, path: 'notForGoogleNews' }) === true,
    outletName: outlet?.name ?? '',
  })
  return { ...review, keywords: [...new Set(keywords)] }
}
