import type { Article, Query } from './ranker.js'
import type { Line } from './readLines.js'

import { StartupError } from '../../dev/database/startupError.js'
import { groupBy } from './groupBy.js'
import { flagAt, readLines, textAt, textsAt } from './readLines.js'

/** The articles of one outlet, newest first, and what is asked about them. */
export interface Pool {
  readonly articles: readonly Article[]
  readonly questions: readonly Question[]
  readonly set: string
}

/** A query and the answer: the ids that editors linked, and those of them that are on topic. */
export interface Question {
  readonly linked: ReadonlySet<string>
  readonly query: Query
  readonly topical: ReadonlySet<string>
}

/**
 * Reads articles and the links that their editors set, as JSON lines, plain or gzipped.
 *
 * An outlet is a set, or for sets named `tribun-…` a site of it, because those sites are papers of
 * their own. The candidates of an article are the articles of its outlet published before it, never
 * at the same moment. Links to anything else are left out, and so are articles without a link left.
 *
 * @throws {StartupError} when a file or a line cannot be read, or when no link is left
 */
export function loadEvaluation({
  articlesFile,
  linksFile,
}: {
  readonly articlesFile: string
  readonly linksFile: string
}): readonly Pool[] {
  const articles = readLines(articlesFile).map(toArticle).sort(newestFirst)
  const links = groupBy({
    items: readLines(linksFile).map(toLink),
    keyOf: ({ articleId }) => articleId,
  })
  const pools = [...groupBy({ items: articles, keyOf: outletOf }).values()]
    .map((outlet) => toPool({ links, outlet }))
    .filter(({ questions }) => questions.length > 0)
    .sort((one, other) => compareText(one.set, other.set))
  if (pools.length === 0) {
    throw new StartupError(
      `No link of ${linksFile} leads from an article of ${articlesFile} to an earlier one of its outlet.`,
    )
  }
  return pools
}

interface Link {
  readonly articleId: string
  readonly targetId: string
  readonly topical: boolean
}

function toArticle(line: Line): Article {
  const publishedAt = textAt({ key: 'publishedAt', line })
  const instant = Date.parse(publishedAt)
  if (Number.isNaN(instant)) {
    throw new StartupError(`${line.place}: "publishedAt" has to be an ISO 8601 date.`)
  }
  return {
    id: textAt({ key: 'id', line }),
    instant,
    paragraphs: textsAt({ key: 'paragraphs', line }),
    publishedAt,
    section: textAt({ key: 'section', line }),
    set: textAt({ key: 'set', line }),
    site: textAt({ key: 'site', line }),
    tags: textsAt({ key: 'tags', line }),
    title: textAt({ key: 'title', line }),
  }
}

function toLink(line: Line): Link {
  return {
    articleId: textAt({ key: 'articleId', line }),
    targetId: textAt({ key: 'targetId', line }),
    topical: flagAt({ key: 'topical', line }),
  }
}

function outletOf({ set, site }: Article): string {
  return set.startsWith('tribun-') ? `${set} ${site}` : set
}

function toPool({
  links,
  outlet,
}: {
  readonly links: ReadonlyMap<string, readonly Link[]>
  readonly outlet: readonly Article[]
}): Pool {
  const questions = outlet
    .map((article) => toQuestion({ article, links: links.get(article.id) ?? [], outlet }))
    .filter(({ linked }) => linked.size > 0)
  return { articles: outlet, questions, set: outlet[0]?.set ?? '' }
}

function toQuestion({
  article,
  links,
  outlet,
}: {
  readonly article: Article
  readonly links: readonly Link[]
  readonly outlet: readonly Article[]
}): Question {
  const candidates = outlet.filter(({ instant }) => instant < article.instant)
  const ids = new Set(candidates.map(({ id }) => id))
  const valid = links.filter(({ targetId }) => ids.has(targetId))
  return {
    linked: new Set(valid.map(({ targetId }) => targetId)),
    query: { article, candidates },
    topical: new Set(valid.filter(({ topical }) => topical).map(({ targetId }) => targetId)),
  }
}

function newestFirst(one: Article, other: Article): number {
  return other.instant - one.instant || compareText(one.id, other.id)
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
