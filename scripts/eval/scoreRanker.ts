import type { Pool, Question } from './loadEvaluation.js'
import type { Ranker } from './ranker.js'

import { groupBy } from './groupBy.js'

/** Which of the editors' links count: all, or those on topic only. */
export type LinkKind = 'all' | 'topical'

/** hit@k: share of articles with one of the editor's links among the first k. `mrr`: {@link scoreOf}. */
export interface Score {
  readonly 'hit@1': number
  readonly 'hit@3': number
  readonly 'hit@5': number
  readonly 'hit@10': number
  readonly mrr: number
}

/** Of one set: for each article with links of a kind the rank of the first one found. */
export type Ranks = Readonly<Record<LinkKind, readonly number[]>>

/** The kinds of link, in the order in which they are shown. */
export const linkKinds = ['all', 'topical'] as const

/**
 * Lets a ranker answer all questions. For each set and kind of link: the rank of the first linked
 * article among the answers, 1 being the best, infinite when none is there. Always in the same
 * order of articles, so that rankers can be compared pair by pair.
 */
export function rankAll({
  pools,
  ranker,
}: {
  readonly pools: readonly Pool[]
  readonly ranker: Ranker
}): ReadonlyMap<string, Ranks> {
  const sets = groupBy({ items: pools, keyOf: ({ set }) => set })
  return new Map(Array.from(sets, ([set, ofSet]) => [set, ranksOf({ pools: ofSet, ranker })]))
}

/** The score of ranks: hits, and as `mrr` the mean of `1 / rank`. All zero without a rank. */
export function scoreOf(ranks: readonly number[]): Score {
  const hits = (k: number): number => mean(ranks.map((rank) => Number(rank <= k)))
  return {
    'hit@1': hits(1),
    'hit@3': hits(3),
    'hit@5': hits(5),
    'hit@10': hits(10),
    mrr: mean(ranks.map((rank) => 1 / rank)),
  }
}

/** The mean over sets, each counting the same however many articles it has. */
export function macroOf(scores: readonly Score[]): Score {
  const of = (key: keyof Score): number => mean(scores.map((score) => score[key]))
  return {
    'hit@1': of('hit@1'),
    'hit@3': of('hit@3'),
    'hit@5': of('hit@5'),
    'hit@10': of('hit@10'),
    mrr: of('mrr'),
  }
}

/** The arithmetic mean; zero of nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function ranksOf({
  pools,
  ranker,
}: {
  readonly pools: readonly Pool[]
  readonly ranker: Ranker
}): Ranks {
  const answers = pools.flatMap(({ articles, questions }) => {
    const answer = ranker(articles)
    return questions.map((question) => ({
      answer: validAnswer({ answer: answer(question.query), question }),
      question,
    }))
  })
  const ranks = (linkedOf: (question: Question) => ReadonlySet<string>): readonly number[] =>
    answers
      .map(({ answer, question }) => ({ answer, linked: linkedOf(question) }))
      .filter(({ linked }) => linked.size > 0)
      .map(firstRank)
  return { all: ranks(({ linked }) => linked), topical: ranks(({ topical }) => topical) }
}

function validAnswer({
  answer,
  question,
}: {
  readonly answer: readonly string[]
  readonly question: Question
}): readonly string[] {
  const candidates = new Set(question.query.candidates.map(({ id }) => id))
  return [...new Set(answer)].filter((id) => candidates.has(id))
}

function firstRank({
  answer,
  linked,
}: {
  readonly answer: readonly string[]
  readonly linked: ReadonlySet<string>
}): number {
  const index = answer.findIndex((id) => linked.has(id))
  return index < 0 ? Number.POSITIVE_INFINITY : index + 1
}
