import type { ArticleKind } from '../article.js'

/** The kinds of article that metadata can tell apart: all that a newsroom publishes. */
export type NewsKind = ArticleKind

/** Whether a kind is independent news: nothing that is paid for, or written by its subject (EL-05). */
export function isNews(kind: string | null): boolean {
  return kind !== null && kind !== 'advertorial' && kind !== 'pressRelease'
}
