/** An article of the evaluation, as its file has it. */
export interface Article {
  readonly id: string
  /** `publishedAt` in milliseconds, so that offsets do not matter. */
  readonly instant: number
  readonly paragraphs: readonly string[]
  /** ISO 8601 with offset. */
  readonly publishedAt: string
  /** The full section, such as `olahraga/bulu tangkis`. */
  readonly section: string
  readonly set: string
  readonly site: string
  readonly tags: readonly string[]
  readonly title: string
}

/** What is asked of a ranker: the article that needs links, and what it may link, newest first. */
export interface Query {
  readonly article: Article
  readonly candidates: readonly Article[]
}

/**
 * A way of choosing links. It is given all articles of an outlet once, newest first, and then answers
 * queries with ids of candidates, best first. An id that is no candidate, or comes twice, is passed
 * over; candidates left out are never found.
 */
export type Ranker = (articles: readonly Article[]) => (query: Query) => readonly string[]

/** The first paragraph, which news puts its story into; empty without paragraphs. */
export function leadOf({ paragraphs }: Article): string {
  return paragraphs[0] ?? ''
}
