import type { Article } from './article.js'

import { askAPI } from './askAPI.js'

/** The article at a slug, the slug that it has now, or nothing. */
export type FoundArticle =
  | { readonly article: Article; readonly kind: 'article' }
  | { readonly kind: 'moved'; readonly slug: string }
  | { readonly kind: 'nothing' }

/**
 * Reads all that an article page needs in one request. It has no tag of its own: the webhook names the
 * address of the page, and Next knows which page asked.
 *
 * @throws when the API is in trouble
 */
export const readArticle = async (slug: string): Promise<FoundArticle> => {
  const path = `/api/newsroom/articles/${encodeURIComponent(slug)}`
  const response = await askAPI({ path, tags: [] })
  switch (response.status) {
    case 200:
      // As the endpoint's contract says.
      return { article: (await response.json()) as Article, kind: 'article' }
    case 301:
      return { kind: 'moved', slug: slugIn(response.headers.get('location')) }
    case 404:
      return { kind: 'nothing' }
    default:
      throw new Error(`${path} could not be read: HTTP ${response.status}`)
  }
}

const slugIn = (location: string | null): string =>
  decodeURIComponent((location ?? '').split('/').at(-1) ?? '')
