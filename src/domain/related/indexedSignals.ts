import type { ArticleFacts } from '../article.js'
import type { Signal } from './signal.js'

import { bestSignals } from './signal.js'
import { signalHash } from './signalHash.js'

/** What is stored of a signal in the index, and asked of it: a signed 64-bit hash and a weight. */
export type IndexedSignal = {
  readonly signal: bigint
  readonly weight: number
}

/**
 * The most signals of an article that are in the index, its rungs of the ladder not counted. Half as
 * many again found editors' links no better, three quarters lost half a point of hit@5.
 */
export const maxIndexed = 32

/** The weight of a rung of the ladder: so small that any shared signal outweighs all of them. */
export const ladderWeight = 1e-6

/**
 * What an article is found by: its best {@link maxIndexed} signals and the lower rungs of the ladder,
 * which are its section (`section:ID`), the sections above, and its outlet (`outlet`). No hash comes
 * twice.
 */
export function indexedSignals(
  { section, sectionTrail }: Pick<ArticleFacts, 'section' | 'sectionTrail'>,
  signals: readonly Signal[],
): readonly IndexedSignal[] {
  const sections = [...(section ? [section] : []), ...sectionTrail]
  const weights = new Map<bigint, number>()
  for (const { key, weight } of bestSignals({ signals, limit: maxIndexed })) {
    weights.set(signalHash(key), weight)
  }
  for (const key of [...sections.map(({ id }) => `section:${id}`), 'outlet']) {
    weights.set(signalHash(key), ladderWeight)
  }
  return Array.from(weights, ([signal, weight]) => ({ signal, weight }))
}
