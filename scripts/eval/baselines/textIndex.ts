import type { Article, Query } from '../ranker.js'

/** How often each word stands in a text. */
export type Counts = ReadonlyMap<string, number>

/** The texts of an outlet's articles as a search engine keeps them. Positions are those of the list. */
export interface TextIndex {
  readonly counts: readonly Counts[]
  /** For each word its texts. */
  readonly postings: ReadonlyMap<string, readonly Posting[]>
}

/** A word in a text: which one, and how often. */
export interface Posting {
  readonly count: number
  readonly position: number
}

/** Indexes one text for each article. Words shorter than `shortest` characters are left out. */
export function indexTexts({
  shortest,
  texts,
}: {
  readonly shortest: number
  readonly texts: readonly string[]
}): TextIndex {
  const counts = texts.map((text) => countWords({ shortest, text }))
  const postings = new Map<string, Posting[]>()
  counts.forEach((words, position) => {
    for (const [word, count] of words) {
      const list = postings.get(word) ?? []
      list.push({ count, position })
      postings.set(word, list)
    }
  })
  return { counts, postings }
}

/** How often each word stands in a text: runs of letters and digits, small, without accents. */
export function countWords({
  shortest,
  text,
}: {
  readonly shortest: number
  readonly text: string
}): Counts {
  const counts = new Map<string, number>()
  const folded = text.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '')
  for (const [word] of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (word.length >= shortest) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
}

/** The sum over the words asked for of what each posting of them is worth, for each text. */
export function sumPostings({
  index: { counts, postings },
  words,
  worth,
}: {
  readonly index: TextIndex
  /** Each word asked for, with its weight. */
  readonly words: Counts
  readonly worth: (posting: Posting & { readonly frequency: number }) => number
}): Float64Array {
  const sums = new Float64Array(counts.length)
  for (const [word, weight] of words) {
    const found = postings.get(word) ?? []
    for (const { count, position } of found) {
      const part = worth({ count, frequency: found.length, position })
      sums[position] = (sums[position] ?? 0) + weight * part
    }
  }
  return sums
}

/** Where each article stands in the list, by id. */
export function positionsOf(articles: readonly Article[]): ReadonlyMap<string, number> {
  return new Map(articles.map(({ id }, position) => [id, position]))
}

/** The candidates with a score above zero, the best first, of equal ones the newest. */
export function bestFirst({
  candidates,
  scoreOf,
}: {
  readonly candidates: Query['candidates']
  readonly scoreOf: (article: Article) => number
}): readonly string[] {
  return candidates
    .map((article) => ({ id: article.id, score: scoreOf(article) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ id }) => id)
}
