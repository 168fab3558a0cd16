import type { HeadMeta } from './headData.js'
import type { NewsArticleFacts } from './newsFacts.js'

import { isKeptFromGoogleNews } from './isKeptFromGoogleNews.js'

/**
 * What crawlers may do with an article: everything, with large previews (rules RB-01, RB-02); Google
 * News alone may be told to leave it out (rules RB-06, SY-01). The notice that stands in the place of
 * a withdrawn article is not for any search (rule ID-10); it has no second tag that could seem to
 * say more (rule RB-04).
 */
export function robotsTags(
  article: Pick<NewsArticleFacts, 'isSyndicated' | 'isWithdrawn' | 'kind' | 'notForGoogleNews'>,
): readonly HeadMeta[] {
  if (article.isWithdrawn) {
    return [{ name: 'robots', content: 'noindex, follow' }]
  }
  return [
    { name: 'robots', content: crawlersMayAll },
    ...(isKeptFromGoogleNews(article) ? [{ name: 'googlebot-news', content: 'noindex' }] : []),
  ]
}

/** Everything is allowed, with large previews (rules RB-01, RB-02). */
export const crawlersMayAll =
  'index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1'
