import type { CorrectionCommentLeaf } from 'schema-dts'

import type { NewsFacts } from './newsFacts.js'

import { isoWithOffset } from './isoWithOffset.js'

/**
 * The public corrections of an article, each with its date and time (rules ID-06, SO-05). One
 * without a date is left out: readers could not tell what they had read before it.
 */
export function correctionNodes({
  article,
  corrections,
  outlet: { timeZone },
}: Pick<NewsFacts, 'article' | 'corrections' | 'outlet'>): readonly CorrectionCommentLeaf[] {
  return corrections.flatMap(({ id, text, publishedAt, url }) => {
    const published = isoWithOffset({ instant: publishedAt, timeZone })
    return published && text
      ? [
          {
            '@type': 'CorrectionComment' as const,
            '@id': `${article.url}#correction-${String(id)}`,
            text,
            datePublished: published,
            ...(url && { url }),
          },
        ]
      : []
  })
}
