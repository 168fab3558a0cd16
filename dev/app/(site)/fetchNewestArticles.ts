/** What the front page shows of an article, as the public REST API gives it. */
export type FrontPageArticle = {
  readonly firstPublishedAt?: string | null
  readonly slug: string
  readonly title: string
}

/**
 * Reads the 20 newest live articles as any reader site would: anonymously, over the public REST API.
 *
 * @throws when the API answers with anything but 200
 */
export const fetchNewestArticles = async (): Promise<readonly FrontPageArticle[]> => {
  const query = new URLSearchParams({
    depth: '0',
    limit: '20',
    'select[firstPublishedAt]': 'true',
    'select[slug]': 'true',
    'select[title]': 'true',
    sort: '-firstPublishedAt',
  })
  const response = await fetch(`${origin()}/api/articles?${query}`, { cache: 'no-store' })
  if (!response.ok) {
    throw new Error(`The articles could not be read: HTTP ${response.status}`)
  }
  const { docs } = (await response.json()) as { docs: FrontPageArticle[] } // the shape of Payload's find

  return docs
}

/** Next puts the port it listens on into PORT; the request's own Host header is not to be trusted. */
const origin = (): string => `http://localhost:${process.env['PORT'] ?? '3000'}`
