import type { DocID } from '../article.js'
import type { Signal } from './extractSignals.js'
import type { Reason } from './reasons.js'
import type { Candidate, Host, RankParameters, ScoredCandidate } from './scoreCandidate.js'

import { titleKey } from '../text/titleKey.js'
import { giveReasons } from './giveReasons.js'
import { defaultRankParameters, scoreCandidate } from './scoreCandidate.js'

export type { Candidate } from './scoreCandidate.js'

/** A chosen link: its target, its score (greater than 0, comparable within one host), and why. */
export type RankedLink = {
  readonly id: DocID
  readonly score: number
  readonly reasons: readonly Reason[]
}

/**
 * The best candidates for an article, best first, at most `limit`, with their reasons.
 *
 * Never the article itself, never a candidate without a score, and of candidates with the same
 * title (by `titleKey`, the article's own title included) only the best. Equal scores stand in the
 * order of their ids, so that the order of candidates and matches changes nothing. Ages are
 * measured from the article's own `publishedAt`; a candidate that shares no more than the section
 * scores low and fills what is left. The formula is at `scoreCandidate`.
 */
export function rankRelated({
  article,
  signals,
  candidates,
  limit,
  parameters = defaultRankParameters,
}: {
  readonly article: Host
  readonly signals: readonly Signal[]
  readonly candidates: readonly Candidate[]
  readonly limit: number
  readonly parameters?: RankParameters
}): readonly RankedLink[] {
  const byKey = new Map(signals.map((signal) => [signal.key, signal]))
  const ranked = candidates
    .map((candidate) => scoreCandidate({ article, signals: byKey, candidate, parameters }))
    .filter(({ score }) => score > 0)
    .sort(byScore)
  return takeDistinct({ article, ranked, limit }).map((scored) => ({
    id: scored.candidate.id,
    score: scored.score,
    reasons: giveReasons({ article, scored }),
  }))
}

function takeDistinct({
  article,
  ranked,
  limit,
}: {
  readonly article: Host
  readonly ranked: readonly ScoredCandidate[]
  readonly limit: number
}): readonly ScoredCandidate[] {
  const seen = new Set(identities(article))
  const taken: ScoredCandidate[] = []
  for (const scored of ranked) {
    if (taken.length >= limit) {
      break
    }
    const own = identities(scored.candidate)
    if (!own.some((identity) => seen.has(identity))) {
      taken.push(scored)
    }
    own.forEach((identity) => seen.add(identity))
  }
  return taken
}

/** What no two of host and links may have in common. A title without a key is like no other. */
function identities({ id, title }: Pick<Candidate, 'id' | 'title'>): readonly string[] {
  const key = titleKey(title)
  return key === '' ? [`id ${id}`] : [`id ${id}`, `title ${key}`]
}

function byScore(one: ScoredCandidate, other: ScoredCandidate): number {
  return other.score - one.score || compareIDs(one.candidate.id, other.candidate.id)
}

function compareIDs(one: DocID, other: DocID): number {
  if (typeof one === 'number' && typeof other === 'number') {
    return one - other
  }
  if (typeof one !== typeof other) {
    return typeof one === 'number' ? -1 : 1
  }
  return String(one) < String(other) ? -1 : Number(String(one) > String(other))
}
