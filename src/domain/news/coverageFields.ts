import type { BlogPostingLeaf, LiveBlogPostingLeaf } from 'schema-dts'

import type { CoverageFacts, LiveUpdateFacts } from './articleExtras.js'
import type { NewsFacts } from './newsFacts.js'

import { isoWithOffset } from './isoWithOffset.js'

/** What a live report has beyond other articles. */
export type CoverageFields = Pick<
  LiveBlogPostingLeaf,
  'coverageEndTime' | 'coverageStartTime' | 'liveBlogUpdate'
>

/**
 * The time that a live report covers and its entries, each with headline and date (rule LB-01). An
 * end before the start is left out, and so is an entry without headline or date. null if no entry
 * is left: then it is an article like others.
 */
export function coverageFields({
  article,
  coverage,
  outlet: { timeZone },
}: Pick<NewsFacts, 'article' | 'coverage' | 'outlet'>): CoverageFields | null {
  const time = (instant: string | null): string | null =>
    instant ? isoWithOffset({ instant, timeZone }) : null
  const updates = (coverage?.updates ?? []).flatMap((update) =>
    updateNodes({ articleURL: article.url, published: time(update.publishedAt), update }),
  )
  return coverage === null || updates.length === 0
    ? null
    : { ...coverageTimes({ coverage, time }), liveBlogUpdate: updates }
}

function coverageTimes({
  coverage,
  time,
}: {
  readonly coverage: CoverageFacts
  readonly time: (instant: string | null) => string | null
}): CoverageFields {
  const [start, end] = [time(coverage.startedAt), time(coverage.endedAt)]
  // Both have the same form and offset, so the order of the texts is the order of the instants.
  return {
    ...(start && { coverageStartTime: start }),
    ...(end && !(start && end < start) && { coverageEndTime: end }),
  }
}

function updateNodes({
  articleURL,
  published,
  update: { id, title, text },
}: {
  readonly articleURL: string
  readonly published: string | null
  readonly update: LiveUpdateFacts
}): readonly BlogPostingLeaf[] {
  return published && title
    ? [
        {
          '@type': 'BlogPosting',
          '@id': `${articleURL}#update-${String(id)}`,
          headline: title,
          datePublished: published,
          ...(text && { articleBody: text }),
        },
      ]
    : []
}
