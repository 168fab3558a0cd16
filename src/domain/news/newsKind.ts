import type { ArticleKind } from '../article.js'

import { articleKinds } from '../article.js'

/** The kinds of article that metadata can tell apart. */
export type NewsKind = 'background' | 'review' | 'satire' | ArticleKind

/** All of {@link NewsKind}. */
export const newsKinds: readonly NewsKind[] = [...articleKinds, 'background', 'review', 'satire']
