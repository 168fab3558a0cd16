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
 * Articles of about 400 words, made of the texts of the corpus, five to a paragraph. Each begins
 * elsewhere in it and takes another stride, so that no two are alike. They name an institution in
 * almost every sentence: news names fewer.
 */
export function makeArticles(cases: readonly CorpusCase[]): readonly ArticleTexts[] {
  const texts = cases.map(({ text }) => text.replaceAll('\n\n', ' '))
  return Array.from({ length: articleCount }, (_, article) => {
    const stride = strides[article % strides.length] ?? 1
    const sentences: string[] = []
    let count = 0
    for (let at = article * 7; count < articleWords; at += stride) {
      const text = texts[at % texts.length] ?? ''
      sentences.push(text)
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
/** Primes, so that an article comes to a text again only after all others. */
const strides = [1, 11, 29, 53, 97] as const

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
