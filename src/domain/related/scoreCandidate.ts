import type { ArticleFacts, DocID } from '../article.js'
import type { Signal } from './extractSignals.js'

/** The article that links are chosen for. */
export type Host = Pick<ArticleFacts, 'id' | 'publishedAt' | 'section' | 'title'>

/** An article that could be linked, with the signals that it shares with the host. */
export type Candidate = {
  readonly id: DocID
  readonly title: string
  /** ISO 8601 instant. */
  readonly publishedAt: string
  readonly section: DocID | null
  readonly matches: readonly Match[]
}

/**
 * A signal that host and candidate share: its key, its weight in the candidate, and how many
 * articles with it were seen in the window of the newest ones (1 to the window's size).
 */
export type Match = {
  readonly signal: string
  readonly weight: number
  readonly frequency: number
}

/** The numbers of the score; the formula is at {@link scoreCandidate}. */
export type RankParameters = {
  /** Added to the factor 1 for an article of the host's section. */
  readonly sectionBonus: number
  /** What is left of a score however old the article is, 0 to 1. */
  readonly recencyFloor: number
  /** After how many hours the rest of the score is halved. More for a site that publishes slowly. */
  readonly halfLifeHours: number
  /** How many of the newest articles with a signal are looked at. */
  readonly window: number
}

/** Tuned on links that Indonesian editors set by hand. */
export const defaultRankParameters: RankParameters = {
  sectionBonus: 0.5,
  recencyFloor: 0.2,
  halfLifeHours: 24,
  window: 50,
}

/** A shared signal and its part of the score. */
export type Contribution = {
  readonly signal: Signal
  readonly value: number
}

/** A candidate with its score and what the score is made of, the largest part first. */
export type ScoredCandidate = {
  readonly candidate: Candidate
  readonly score: number
  readonly ageHours: number
  readonly sameSection: boolean
  readonly contributions: readonly Contribution[]
}

/**
 * Scores a candidate: the sum over the shared signals of
 * `host weight · candidate weight · ln(1 + window / frequency)`, times
 * `1 + sectionBonus` in the same section, times
 * `recencyFloor + (1 − recencyFloor) / (1 + age / halfLifeHours)`, the age being the time between
 * the two publications, whichever was first (endless where a date cannot be read).
 *
 * The logarithm estimates the inverse document frequency from the bounded window alone, so it
 * cannot tell a signal of fifty articles from one of fifty thousand; real document frequencies
 * would replace it.
 */
export function scoreCandidate({
  article,
  signals,
  candidate,
  parameters,
}: {
  readonly article: Host
  readonly signals: ReadonlyMap<string, Signal>
  readonly candidate: Candidate
  readonly parameters: RankParameters
}): ScoredCandidate {
  const contributions = contributionsOf({ signals, candidate, parameters })
  const sameSection = isSame(article.section?.id ?? null, candidate.section)
  const ageHours = hoursBetween(candidate.publishedAt, article.publishedAt)
  const shared = contributions.reduce((sum, { value }) => sum + value, 0)
  const { halfLifeHours, recencyFloor, sectionBonus } = parameters
  const recency = recencyFloor + (1 - recencyFloor) / (1 + Math.abs(ageHours) / halfLifeHours)
  const score = shared * (sameSection ? 1 + sectionBonus : 1) * recency
  return { candidate, score, ageHours, sameSection, contributions }
}

/** Sums in an order of their own, so that the order of the matches cannot change the last digit. */
function contributionsOf({
  signals,
  candidate,
  parameters: { window },
}: {
  readonly signals: ReadonlyMap<string, Signal>
  readonly candidate: Candidate
  readonly parameters: RankParameters
}): readonly Contribution[] {
  return candidate.matches
    .flatMap(({ signal: key, weight, frequency }) => {
      const signal = signals.get(key)
      const rarity = Math.log(1 + window / frequency)
      return signal ? [{ signal, value: signal.weight * weight * rarity }] : []
    })
    .sort((one, other) => other.value - one.value || compareText(one.signal.key, other.signal.key))
}

function hoursBetween(earlier: string, later: string): number {
  const milliseconds = Date.parse(later) - Date.parse(earlier)
  return Number.isNaN(milliseconds) ? Number.POSITIVE_INFINITY : milliseconds / 3_600_000
}

function isSame(one: DocID | null, other: DocID | null): boolean {
  return one !== null && other !== null && String(one) === String(other)
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
