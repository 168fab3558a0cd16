import type { ArticleFacts, InstitutionFact, NamedFact } from '../article.js'
import type { Signal } from './signal.js'

import { foldWord } from '../text/foldWord.js'
import { words } from '../text/words.js'

/**
 * The signals that editors state, each once with its greatest weight: institutions 1, those that
 * they belong to 0.5, topics 1, regions of institutions 0.5. A region is known by its name.
 */
export function statedSignals({
  institutions,
  topics,
}: Pick<ArticleFacts, 'institutions' | 'topics'>): readonly Signal[] {
  const signals = new Map<string, Signal>()
  const all = [
    ...institutions.map((fact) => idSignal({ kind: 'institution', fact, weight: 1 })),
    ...topics.map((fact) => idSignal({ kind: 'topic', fact, weight: 1 })),
    ...institutions.flatMap(surroundings),
  ]
  for (const signal of all) {
    if (!signals.has(signal.key)) {
      signals.set(signal.key, signal)
    }
  }
  return [...signals.values()]
}

function surroundings({ parents, region }: InstitutionFact): readonly Signal[] {
  return [
    ...regionSignals(region ?? ''),
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

function regionSignals(region: string): readonly Signal[] {
  const folded = words(region).map(({ text }) => foldWord(text))
  return folded.length > 0
    ? [{ key: `region:${folded.join(' ')}`, kind: 'region', label: region, weight: 0.5 }]
    : []
}
