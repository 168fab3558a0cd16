import type { IndexedArticle } from './indexedArticle.js'

import { sharedSteps, sharesLabel, sharesSection } from './sharedFacts.js'

/**
 * Why an article is in the list at all, the best first: signals that both share; else the storyline;
 * an institution; section and region; the section; or only the outlet.
 */
export const rungs = [
  'signals',
  'storyline',
  'institution',
  'sectionAndRegion',
  'section',
  'outlet',
] as const

/** One of {@link rungs}. */
export type Rung = (typeof rungs)[number]

/**
 * The rung of a candidate that shares no signals with the host, or too few. What is shared is read
 * from ids and labels.
 */
export function lowerRung({
  host,
  candidate,
}: {
  readonly host: IndexedArticle
  readonly candidate: IndexedArticle
}): Rung {
  if (sharedSteps({ host, candidate }).length > 0) {
    return 'storyline'
  }
  if (sharesLabel({ host, candidate, kind: 'institution' })) {
    return 'institution'
  }
  if (!sharesSection({ host, candidate })) {
    return 'outlet'
  }
  return sharesLabel({ host, candidate, kind: 'region' }) ? 'sectionAndRegion' : 'section'
}
