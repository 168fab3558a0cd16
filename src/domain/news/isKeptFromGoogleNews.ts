import type { NewsArticleFacts } from './newsFacts.js'

/**
 * Whether Google News is told to leave this article out: its editor said so, or it is an
 * advertorial or a press release, which must not pass for independent news (rules EL-05, RB-06).
 */
export function isKeptFromGoogleNews({
  kind,
  notForGoogleNews,
}: Pick<NewsArticleFacts, 'kind' | 'notForGoogleNews'>): boolean {
  return notForGoogleNews || kind === 'advertorial' || kind === 'pressRelease'
}
