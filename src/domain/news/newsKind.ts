import { articleKinds } from '../article.js'

/** The kinds of article that metadata can tell apart. */
export const newsKinds = [...articleKinds, 'background', 'review', 'satire'] as const

/** One of {@link newsKinds}. */
export type NewsKind = (typeof newsKinds)[number]
