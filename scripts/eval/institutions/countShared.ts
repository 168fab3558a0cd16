import path from 'node:path'

import type { Gazetteer } from '../../../src/domain/institutions/findInstitutions.js'
import type { Speed } from './measureSpeed.js'

import { findInstitutions } from '../../../src/domain/institutions/findInstitutions.js'
import { readLines, textAt, textsAt } from '../readLines.js'
import { measureSpeed } from './measureSpeed.js'

/** What the recogniser finds in articles of which nobody has said what they name. */
export type SharedCount = {
  readonly articles: number
  /** Articles with one institution or more. */
  readonly articlesWithOne: number
  /** Institutions, each counted once in an article. */
  readonly institutions: number
  /** Those of them that had ended by the day of the article. */
  readonly former: number
  /** Names left open. */
  readonly open: number
  /** The same as for the articles made of the corpus, on the first of these. */
  readonly speed: Speed
  /** Keys and the number of articles, the most frequent first. */
  readonly mostFrequent: readonly (readonly [key: string, articles: number])[]
}

/** An article of the folder: its day, its title and its paragraphs. */
export type SharedArticle = { readonly date: string; readonly texts: readonly string[] }

/**
 * The articles in `articles.jsonl.gz` of a folder. The day of one is that of its own time zone.
 *
 * @throws {StartupError} when the file cannot be read or has other fields
 */
export function readShared(folder: string): readonly SharedArticle[] {
  return readLines(path.join(folder, 'articles.jsonl.gz')).map((line) => ({
    date: textAt({ key: 'publishedAt', line }).slice(0, '2025-06-02'.length),
    texts: [textAt({ key: 'title', line }), ...textsAt({ key: 'paragraphs', line })],
  }))
}

/** Counts the institutions in articles, of which none has a region. */
export function countShared({
  articles: sharedArticles,
  gazetteer,
}: {
  readonly articles: readonly SharedArticle[]
  readonly gazetteer: Gazetteer
}): SharedCount {
  const articles = sharedArticles.map(({ date, texts }) =>
    findInstitutions({ attached: [], date, gazetteer, region: null, texts }),
  )
  const named = articles.map(
    (finds) => new Set(finds.flatMap(({ id }) => (id === null ? [] : [String(id)]))),
  )
  const finds = articles.flat()
  return {
    articles: articles.length,
    articlesWithOne: named.filter(({ size }) => size > 0).length,
    former: finds.filter(({ successors }) => successors.length > 0).length,
    institutions: named.reduce((total, { size }) => total + size, 0),
    mostFrequent: mostFrequent(named.flatMap((keys) => [...keys])),
    open: finds.filter(({ id }) => id === null).length,
    speed: measureSpeed({
      articles: sharedArticles.slice(0, timedArticles).map(({ texts }) => texts),
      gazetteer,
    }),
  }
}

const timedArticles = 400

function mostFrequent(keys: readonly string[]): SharedCount['mostFrequent'] {
  const counts = new Map<string, number>()
  for (const key of keys) {
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts]
    .sort(([one, some], [other, others]) => others - some || (one < other ? -1 : 1))
    .slice(0, 20)
}
