import type { Gazetteer } from '../../../src/domain/institutions/findInstitutions.js'
import type { CorpusCase } from './corpus.js'

import { findInstitutions } from '../../../src/domain/institutions/findInstitutions.js'
import { words } from '../../../src/domain/text/words.js'
import { usualDay } from './corpus.js'

/** Recognition against splitting the same texts into words, in rounds by turns. */
export type Speed = {
  /** The median over rounds of what recognition costs for each time unit of splitting. */
  readonly ratioToTokenizer: number
  /** Articles recognised in a second, in the median round. */
  readonly articlesPerSecond: number
  readonly wordsPerArticle: number
  readonly articles: number
}

/** The paragraphs of an article. */
export type ArticleTexts = readonly string[]

/**
 * Articles of about 400 words, five sentences to a paragraph: every sixth sentence is a case that names
 * institutions or seems to, the others are ordinary news. News has fewer: it names about one
 * institution in an article. No two articles are alike.
 */
export function makeArticles(cases: readonly CorpusCase[]): readonly ArticleTexts[] {
  const ordinary = cases.filter(({ rule }) => rule === ordinaryNews)
  const others = cases.filter(({ rule }) => rule !== ordinaryNews)
  return Array.from({ length: articleCount }, (_, article) => {
    const sentences: string[] = []
    let count = 0
    for (let at = 0; count < articleWords; at += 1) {
      const from = at % 6 === 5 ? others : ordinary
      const { text = '' } = from[(article * 7 + at * 11) % from.length] ?? {}
      sentences.push(text.replaceAll('\n\n', ' '))
      count += words(text).length
    }
    return inParagraphs(sentences)
  })
}

/** Measures both on the same articles, after a round that does not count. */
export function measureSpeed({
  articles,
  gazetteer,
}: {
  readonly articles: readonly ArticleTexts[]
  readonly gazetteer: Gazetteer
}): Speed {
  const splitAll = (): number => sum(articles.map((texts) => sum(texts.map(wordCount))))
  const recogniseAll = (): number =>
    sum(
      articles.map(
        (texts) =>
          findInstitutions({ attached: [], date: usualDay, gazetteer, region: null, texts }).length,
      ),
    )
  const measured = Array.from({ length: rounds + 1 }, () => ({
    split: timeOf(splitAll),
    recognise: timeOf(recogniseAll),
  })).slice(1)
  const seconds = median(measured.map(({ recognise }) => recognise)) / 1_000
  return {
    articles: articles.length,
    articlesPerSecond: articles.length / seconds,
    ratioToTokenizer: median(measured.map(({ recognise, split }) => recognise / split)),
    wordsPerArticle: splitAll() / articles.length,
  }
}

const articleCount = 200
const articleWords = 400
const rounds = 15
/** The rule of cases in which nothing looks like an institution. */
const ordinaryNews = 'ordinary news'

function inParagraphs(sentences: readonly string[]): ArticleTexts {
  return Array.from({ length: Math.ceil(sentences.length / 5) }, (_, paragraph) =>
    sentences.slice(paragraph * 5, paragraph * 5 + 5).join(' '),
  )
}

function wordCount(text: string): number {
  return words(text).length
}

/** Milliseconds. */
function timeOf(work: () => number): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
