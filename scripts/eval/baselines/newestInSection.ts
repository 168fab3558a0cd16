import type { Query, Ranker } from '../ranker.js'

/**
 * The newest articles of the same full section, then the newest of the rest: what themes, page
 * builders and Drupal views give when nobody has set up anything better.
 */
export const newestInSection: Ranker =
  () =>
  ({ article, candidates }: Query): readonly string[] => {
    const isNear = ({ section }: Query['article']): boolean => section === article.section
    return [...candidates.filter(isNear), ...candidates.filter((other) => !isNear(other))].map(
      ({ id }) => id,
    )
  }
