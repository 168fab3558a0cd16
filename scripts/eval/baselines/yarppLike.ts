import type { Article, Ranker } from '../ranker.js'
import type { Counts, TextIndex } from './textIndex.js'

import { bestFirst, indexTexts, positionsOf, sumPostings } from './textIndex.js'

/**
 * What Yet Another Related Posts Plugin does for WordPress: the sum of the full-text relevance of
 * the titles to the host's title, of the bodies to its 20 most frequent words, and of the sections
 * and tags that both have, all at weight 1.
 *
 * Shipped defaults followed: 20 keywords each from title and body, words of two letters dropped, no
 * limit of age. New installations weigh categories and tags alone until somebody makes the full-text
 * indexes and has titles and bodies considered; that is what is measured. Its list of overused words
 * is English, so an Indonesian host spends many of the 20 words on `yang` and `dan`. The threshold
 * is left out: it shortens lists, and changes no order.
 *
 * Relevance is that of MySQL's InnoDB in natural-language mode: the sum over the words asked for of
 * `count · log10(texts / texts with the word)²` (MySQL 8.0 reference manual, "Boolean Full-Text
 * Searches", on ranking); tokens of three characters or more.
 */
export const yarppLike: Ranker = (articles) => {
  const titles = indexTexts({ shortest, texts: articles.map(({ title }) => title) })
  const bodies = indexTexts({
    shortest,
    texts: articles.map(({ paragraphs }) => paragraphs.join('\n')),
  })
  const positions = positionsOf(articles)
  return ({ article, candidates }) => {
    const host = positions.get(article.id) ?? -1
    const byTitle = relevances({ host, index: titles })
    const byBody = relevances({ host, index: bodies })
    return bestFirst({
      candidates,
      scoreOf: (candidate) => {
        const position = positions.get(candidate.id) ?? -1
        const shared = sharedTerms({ article, candidate })
        return (byTitle[position] ?? 0) + (byBody[position] ?? 0) + shared
      },
    })
  }
}

const shortest = 3
const mostKeywords = 20

function relevances({
  host,
  index,
}: {
  readonly host: number
  readonly index: TextIndex
}): Float64Array {
  return sumPostings({
    index,
    words: keywords(index.counts[host] ?? new Map()),
    worth: ({ count, frequency }) => count * Math.log10(index.counts.length / frequency) ** 2,
  })
}

function keywords(counts: Counts): Counts {
  return new Map(
    [...counts]
      .sort((one, other) => other[1] - one[1])
      .slice(0, mostKeywords)
      .map(([word]) => [word, 1]),
  )
}

function sharedTerms({
  article,
  candidate,
}: {
  readonly article: Article
  readonly candidate: Article
}): number {
  const sameSection = Number(article.section === candidate.section)
  return sameSection + candidate.tags.filter((tag) => article.tags.includes(tag)).length
}
