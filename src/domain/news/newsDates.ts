import type { NewsArticleFacts, OutletFacts } from './newsFacts.js'

import { isoWithOffset } from './isoWithOffset.js'

/** The dates that readers and search engines see, as ISO 8601 in the outlet's time. */
export type NewsDates = {
  readonly published: string | null
  /** Null unless the article changed after its first publication (rule DT-08). */
  readonly modified: string | null
}

/** The one pair of dates for all metadata of an article. */
export function newsDates({
  article: { publishedAt, modifiedAt },
  outlet: { timeZone },
}: {
  readonly article: Pick<NewsArticleFacts, 'modifiedAt' | 'publishedAt'>
  readonly outlet: Pick<OutletFacts, 'timeZone'>
}): NewsDates {
  const published = publishedAt ? isoWithOffset({ instant: publishedAt, timeZone }) : null
  const modified = modifiedAt ? isoWithOffset({ instant: modifiedAt, timeZone }) : null
  // Both have the same form and offset, so the order of the texts is the order of the instants.
  return {
    published,
    modified: published && modified && modified > published ? modified : null,
  }
}
