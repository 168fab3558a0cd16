import type { Ranker } from '../ranker.js'
import type { Counts } from './textIndex.js'

import { bestFirst, countWords, indexTexts, positionsOf, sumPostings } from './textIndex.js'

/**
 * What Contextual Related Posts does for WordPress: the full-text relevance of title and content
 * together to the host's title and the first 100 words of its content.
 *
 * Shipped defaults followed: content is matched as well as the title, at most 100 words of it, the
 * same weight for both, best match first. Its own limit of age (about three years) and its English
 * stop words play no part in the texts measured.
 *
 * Relevance is that of MySQL's MyISAM, for which the plugin was written: a word that stands `d` times
 * in a text weighs `(ln d + 1) / Σ (ln d + 1) · U / (1 + 0.0115 U)`, the sum being over the text's
 * `U` different words, times its count in the query, times `ln((N − n) / n)` for `n` of `N` texts;
 * words of more than half of the texts and words under four characters do not count (MySQL
 * internals manual, "Full-Text Search").
 */
export const contextualLike: Ranker = (articles) => {
  const index = indexTexts({
    shortest,
    texts: articles.map(({ paragraphs, title }) => [title, ...paragraphs].join('\n')),
  })
  const norms = index.counts.map(normOf)
  const positions = positionsOf(articles)
  return ({ article, candidates }) => {
    const scores = sumPostings({
      index,
      words: countWords({
        shortest,
        text: `${article.title}\n${firstWords(article.paragraphs)}`,
      }),
      worth: ({ count, frequency, position }) =>
        (1 + Math.log(count)) *
        (norms[position] ?? 0) *
        Math.max(0, Math.log((articles.length - frequency) / frequency)),
    })
    return bestFirst({ candidates, scoreOf: ({ id }) => scores[positions.get(id) ?? -1] ?? 0 })
  }
}

const shortest = 4
const mostWords = 100
const pivot = 0.0115

function firstWords(paragraphs: readonly string[]): string {
  return paragraphs.join(' ').split(/\s+/).slice(0, mostWords).join(' ')
}

/** The part of a word's weight that is the same for all words of a text. */
function normOf(counts: Counts): number {
  let total = 0
  for (const count of counts.values()) {
    total += 1 + Math.log(count)
  }
  return total === 0 ? 0 : counts.size / (1 + pivot * counts.size) / total
}
