import type { DocID } from '../article.js'
import type { IndexedArticle } from './indexedArticle.js'
import type { RankParameters } from './rankParameters.js'
import type { Reason } from './reasons.js'

import { avoidanceOf } from './avoidance.js'
import { giveReasons } from './giveReasons.js'
import { hoursBetween } from './hoursBetween.js'
import { defaultRankParameters } from './rankParameters.js'
import { byRank, scoreArticle } from './scoreArticle.js'
import { sharedSteps } from './sharedFacts.js'
import { pickOfStorylines } from './storyline.js'
import { takeLinks } from './takeLinks.js'
import { cosineWith } from './vector.js'

export type { IndexedArticle, StorylineStep } from './indexedArticle.js'

/** A chosen link: its target, its score (0 or more, comparable within one host), and why. */
export type RankedLink = {
  readonly id: DocID
  readonly score: number
  readonly reasons: readonly Reason[]
}

/**
 * The best candidates for an article, best first, at most `limit`, with their reasons.
 *
 * First what the host's storylines put first (`pickOfStorylines`), then by rung, score and id
 * (`scoreArticle`), as far as `takeLinks` lets it: no two links with titles alike, no more evergreen
 * and sister articles than their quotas. Never the article itself, one of `excluded` (ids as text),
 * one about `avoidWords`, or one too far away in time, unless both are of one storyline. Ages are
 * measured from the host's own `publishedAt`. The order of candidates and of the entries of their
 * vectors changes nothing.
 */
export function rankRelated({
  host,
  candidates,
  excluded,
  avoidWords,
  limit,
  parameters = defaultRankParameters,
}: {
  readonly host: IndexedArticle
  readonly candidates: readonly IndexedArticle[]
  readonly excluded: ReadonlySet<string>
  readonly avoidWords: readonly string[]
  readonly limit: number
  readonly parameters?: RankParameters
}): readonly RankedLink[] {
  const isAvoided = avoidanceOf(avoidWords)
  const likenessTo = cosineWith(host.vector)
  const ranked = onceEach(candidates)
    .filter(
      (candidate) =>
        String(candidate.id) !== String(host.id) &&
        !excluded.has(String(candidate.id)) &&
        !isAvoided(candidate) &&
        isNear({ host, candidate, parameters }),
    )
    .flatMap((candidate) => {
      const likeness = likenessTo(candidate.vector)
      return scoreArticle({ host, candidate, likeness, parameters }) ?? []
    })
    .sort(byRank)
  const first = pickOfStorylines({ host, candidates: ranked })
  const reasonsFor = giveReasons(host)
  return takeLinks({ host, first, others: ranked, limit, parameters }).map((scored) => ({
    id: scored.article.id,
    score: scored.score,
    reasons: reasonsFor(scored),
  }))
}

function isNear({
  host,
  candidate,
  parameters: { maxAgeDays },
}: {
  readonly host: IndexedArticle
  readonly candidate: IndexedArticle
  readonly parameters: RankParameters
}): boolean {
  return (
    maxAgeDays === null ||
    candidate.isEvergreen ||
    Math.abs(hoursBetween(candidate.publishedAt, host.publishedAt)) <= maxAgeDays * 24 ||
    sharedSteps({ host, candidate }).length > 0
  )
}

/** Two copies of one article must not take two of the places that storylines give. */
function onceEach(candidates: readonly IndexedArticle[]): readonly IndexedArticle[] {
  return [...new Map(candidates.map((candidate) => [String(candidate.id), candidate])).values()]
}
