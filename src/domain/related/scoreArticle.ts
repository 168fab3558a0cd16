import type { IndexedArticle } from './indexedArticle.js'
import type { RankParameters } from './rankParameters.js'

import { compareIDs } from './compareIDs.js'
import { hoursBetween } from './hoursBetween.js'
import { lowerRung, type Rung, rungs } from './rungs.js'
import { sharesSection } from './sharedFacts.js'

/** A candidate with its rung, its score and its age in hours (negative: younger than the host). */
export type ScoredArticle = {
  readonly article: IndexedArticle
  readonly rung: Rung
  readonly score: number
  readonly ageHours: number
}

/**
 * Scores a candidate: `likeness`, which is the cosine of both vectors, times
 * `1 + topSectionBonus + sectionBonus` (each where it applies), times
 * `recencyFloor + (1 − recencyFloor) / (1 + age / half-life)`, or times 1 for an evergreen article.
 * The age is the time between the two publications, whichever was first (endless where a date
 * cannot be read); the half-life is that of the candidate's kind.
 *
 * A candidate without a cosine, or with less than `minCosine`, stands on a lower rung, where
 * nearness in time alone counts, and scores next to nothing. null for a candidate of another outlet
 * that has not even the section in common.
 */
export function scoreArticle({
  host,
  candidate,
  likeness,
  parameters,
}: {
  readonly host: IndexedArticle
  readonly candidate: IndexedArticle
  readonly likeness: number
  readonly parameters: RankParameters
}): ScoredArticle | null {
  const ageHours = hoursBetween(candidate.publishedAt, host.publishedAt)
  if (likeness > 0 && likeness >= parameters.minCosine) {
    const score =
      likeness *
      sectionFactor({ host, candidate, parameters }) *
      recencyFactor({ candidate, ageHours, parameters })
    return { article: candidate, rung: 'signals', score, ageHours }
  }
  const rung = lowerRung({ host, candidate })
  const { halfLifeHours, recencyFloor } = parameters
  const nearness = recency({ ageHours, halfLifeHours, recencyFloor })
  const score = ladderScore * (rungs.length - rungs.indexOf(rung)) * nearness
  return rung === 'outlet' && candidate.isSister
    ? null
    : { article: candidate, rung, score, ageHours }
}

/** The order of scored candidates: by rung, score and id. */
export function byRank(one: ScoredArticle, other: ScoredArticle): number {
  return (
    rungs.indexOf(one.rung) - rungs.indexOf(other.rung) ||
    other.score - one.score ||
    compareIDs(one.article.id, other.article.id)
  )
}

/** Below what the smallest cosine that a vector can hold makes of the default parameters. */
const ladderScore = 1e-12

function sectionFactor({
  host,
  candidate,
  parameters: { sectionBonus, topSectionBonus },
}: {
  readonly host: IndexedArticle
  readonly candidate: IndexedArticle
  readonly parameters: RankParameters
}): number {
  const sameTop = host.topSection !== null && host.topSection === candidate.topSection
  return (
    1 + (sameTop ? topSectionBonus : 0) + (sharesSection({ host, candidate }) ? sectionBonus : 0)
  )
}

function recencyFactor({
  candidate: { isEvergreen, kind },
  ageHours,
  parameters: { halfLifeHours, halfLifeHoursByKind, recencyFloor },
}: {
  readonly candidate: IndexedArticle
  readonly ageHours: number
  readonly parameters: RankParameters
}): number {
  const own =
    kind !== null && Object.hasOwn(halfLifeHoursByKind, kind)
      ? halfLifeHoursByKind[kind]
      : undefined
  return isEvergreen ? 1 : recency({ ageHours, halfLifeHours: own ?? halfLifeHours, recencyFloor })
}

function recency({
  ageHours,
  halfLifeHours,
  recencyFloor,
}: {
  readonly ageHours: number
  readonly halfLifeHours: number
  readonly recencyFloor: number
}): number {
  const decay = Number.isFinite(ageHours) ? 1 / (1 + Math.abs(ageHours) / halfLifeHours) : 0
  return recencyFloor + (1 - recencyFloor) * decay
}
