import type { Ranker } from '../ranker.js'

import { leadOf } from '../ranker.js'
import { bestFirst, indexTexts, positionsOf, sumPostings } from './textIndex.js'

/**
 * BM25 over title and lead, the words of the host's own title and lead being the query: what search
 * engines such as Elasticsearch, Typesense and MiniSearch ship. No stop list, no stemming, no
 * recency. Formula of Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009), with
 * `k1` 1.2, `b` 0.75 and Lucene's rarity `ln(1 + (N − n + 0.5) / (n + 0.5))`.
 */
export const bm25: Ranker = (articles) => {
  const index = indexTexts({
    shortest: 1,
    texts: articles.map((article) => `${article.title} ${leadOf(article)}`),
  })
  const lengths = index.counts.map((counts) => sum(counts.values()))
  const meanLength = sum(lengths) / lengths.length
  const positions = positionsOf(articles)
  return ({ article, candidates }) => {
    const scores = sumPostings({
      index,
      words: index.counts[positions.get(article.id) ?? -1] ?? new Map(),
      worth: ({ count, frequency, position }) => {
        const rarity = Math.log(1 + (articles.length - frequency + 0.5) / (frequency + 0.5))
        const length = (lengths[position] ?? 0) / meanLength
        return (rarity * count * (k1 + 1)) / (count + k1 * (1 - b + b * length))
      },
    })
    return bestFirst({ candidates, scoreOf: ({ id }) => scores[positions.get(id) ?? -1] ?? 0 })
  }
}

const k1 = 1.2
const b = 0.75

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) {
    total += value
  }
  return total
}
