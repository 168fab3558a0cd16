import { headersOf, origin, readPublic } from './newsroomPage.js'

/** What the tests of the reader site know of an article. */
export type ReadArticle = {
  readonly bacaJuga: readonly {
    readonly links: readonly { readonly articleId: string; readonly url: string }[]
  }[]
  readonly id: number
  readonly mainImage: unknown
  readonly slug: string
  readonly sources: readonly { readonly source: number | { readonly kind: string } }[]
  readonly title: string
}

/** The newest live articles of a kind, or of all kinds. */
export const readArticles = async (query = ''): Promise<readonly ReadArticle[]> => {
  const { docs } = await readPublic(`/api/articles?sort=-firstPublishedAt&limit=30&${query}`)
  return docs as readonly ReadArticle[] // as the collection says
}

/** The first of them; fails when there is none. */
export const readOne = async (query?: string): Promise<ReadArticle> => {
  const [article] = await readArticles(query)
  if (article === undefined) {
    throw new Error('The demo has no such article.')
  }
  return article
}

/** Changes an article as an editor does over REST. */
export const editArticle = async ({
  id,
  data,
}: {
  readonly id: number | string
  readonly data: Readonly<Record<string, unknown>>
}): Promise<number> => {
  const { status } = await fetch(`${origin()}/api/articles/${id}`, {
    body: JSON.stringify(data),
    headers: await headersOf('editor'),
    method: 'PATCH',
  })
  return status
}

/** A page of the site as a crawler gets it. */
export const getPage = async (
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly response: Response; readonly text: string }> => {
  const response = await fetch(`${origin()}${path}`, { headers, redirect: 'manual' })
  return { response, text: await response.text() }
}
