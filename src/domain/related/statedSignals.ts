import type { ArticleFacts, DocID, InstitutionFact, NamedFact } from '../article.js'
import type { Signal } from './signal.js'

import { foldWord } from '../text/foldWord.js'
import { words } from '../text/words.js'

/**
 * The signals that editors state, each once with its greatest weight: institutions 1, those that
 * they belong to 0.5, topics 1, the region of the article 2, as a word of its title does, regions of
 * institutions 0.5. Each region above weighs half of the one below, so that what is near has more in common
 * than what is only in the same province.
 */
export function statedSignals({
  institutions,
  regions = [],
  topics,
}: Pick<ArticleFacts, 'institutions' | 'regions' | 'topics'>): readonly Signal[] {
  const signals = new Map<string, Signal>()
  const all = [
    ...institutions.map((fact) => idSignal({ kind: 'institution', fact, weight: 1 })),
    ...topics.map((fact) => idSignal({ kind: 'topic', fact, weight: 1 })),
    ...regionSignals({ regions, weight: 2 }),
    ...institutions.flatMap(surroundings),
  ]
  for (const signal of all) {
    if (signal.weight > (signals.get(signal.key)?.weight ?? 0)) {
      signals.set(signal.key, signal)
    }
  }
  return [...signals.values()]
}

/** The key of a region's signal: spellings of a name are one. Empty for a region without a word. */
export function regionKey(id: DocID): string {
  const folded = words(String(id)).map(({ text }) => foldWord(text))
  return folded.length > 0 ? `region:${folded.join(' ')}` : ''
}

function surroundings({ parents, regions }: InstitutionFact): readonly Signal[] {
  return [
    ...regionSignals({ regions, weight: 0.5 }),
    ...parents.map((fact) => idSignal({ kind: 'institution', fact, weight: 0.5 })),
  ]
}

function idSignal({
  kind,
  fact: { id, name },
  weight,
}: {
  readonly kind: 'institution' | 'topic'
  readonly fact: NamedFact
  readonly weight: number
}): Signal {
  return { key: `${kind}:${id}`, kind, label: name, weight }
}

function regionSignals({
  regions,
  weight,
}: {
  readonly regions: readonly NamedFact[]
  readonly weight: number
}): readonly Signal[] {
  return regions
    .map(({ id, name }, level): Signal => ({
      key: regionKey(id),
      kind: 'region',
      label: name,
      weight: weight / 2 ** level,
    }))
    .filter(({ key }) => key !== '')
}
