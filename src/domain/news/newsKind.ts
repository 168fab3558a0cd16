import { type ArticleKind, articleKinds } from '../article.js'

/** The kinds of article that metadata can tell apart: all that a newsroom publishes. */
export type NewsKind = ArticleKind

/** All of {@link NewsKind}. */
export const newsKinds: readonly NewsKind[] = articleKinds
