import type { NewsArticleFacts } from './newsFacts.js'

import { isNews } from './newsKind.js'

/**
 * Whether Google News is told to leave this article out: its editor said so, it is an advertorial or
 * a press release, which must not pass for independent news (rules EL-05, RB-06), or its text is
 * another medium's, which is the one to be found (rule SY-01).
 */
export function isKeptFromGoogleNews({
  kind,
  notForGoogleNews,
  isSyndicated,
}: Pick<NewsArticleFacts, 'isSyndicated' | 'kind' | 'notForGoogleNews'>): boolean {
  return notForGoogleNews || isSyndicated || !isNews(kind)
}
