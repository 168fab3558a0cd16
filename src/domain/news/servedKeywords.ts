import type { NewsFacts } from './newsFacts.js'

/**
 * The keywords of an article, the names of its topics and institutions: none where someone in it must
 * not be recognised (rule ID-18).
 */
export function servedKeywords({ article }: Pick<NewsFacts, 'article'>): readonly string[] {
  return article.protectsIdentity ? [] : article.keywords
}
