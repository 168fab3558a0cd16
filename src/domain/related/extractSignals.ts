import type { ArticleFacts, NamedFact } from '../article.js'
import type { Count } from './countTerms.js'

import { countNames } from './countNames.js'
import { countTerms } from './countTerms.js'

/** What a signal stands for. */
export type SignalKind = 'institution' | 'name' | 'section' | 'term' | 'topic'

/**
 * A weighted feature of an article on which it is matched with others. The key is unique within a
 * site and starts with the kind (`term:banjir`, `name:ciliwung hulu`, `institution:7`); the label is
 * for readers.
 */
export type Signal = {
  readonly key: string
  readonly kind: SignalKind
  readonly label: string
  readonly weight: number
}

/** The most signals an article has; of these at most half are stated by editors. */
export const maxSignals = 40

/**
 * The signals of an article, the heaviest first, at most {@link maxSignals}.
 *
 * Terms and names weigh `factor · √(in body + 4 · in title)`, the lead being body, with a factor of
 * 1 for terms and 0.5 for names; institutions and topics weigh 1, the section 0.5. The best are chosen
 * by this weighted frequency and never by rarity, because the rarest words are in no other article;
 * of equal ones the first in the text. What editors state (institutions, topics, section) goes
 * before what is counted, up to half the places. The chosen weights are then divided by the length of
 * their vector, so that long articles do not outweigh short ones.
 */
export function extractSignals(facts: ArticleFacts): readonly Signal[] {
  const stated = uniqueByKey(statedSignals(facts))
  const chosen = stated.slice(0, maxSignals / 2)
  chosen.push(
    ...countedSignals(facts)
      .toSorted(byWeight)
      .slice(0, maxSignals - chosen.length),
  )
  const length = Math.hypot(...chosen.map(({ weight }) => weight))
  return chosen.map((signal) => ({ ...signal, weight: signal.weight / length })).toSorted(byWeight)
}

const weightOfTitle = 4
const factors = { institution: 1, name: 0.5, section: 0.5, term: 1, topic: 1 } as const

function statedSignals({ institutions, section, topics }: ArticleFacts): readonly Signal[] {
  return [
    ...(section ? [statedSignal({ kind: 'section', fact: section })] : []),
    ...institutions.map((fact) => statedSignal({ kind: 'institution', fact })),
    ...topics.map((fact) => statedSignal({ kind: 'topic', fact })),
  ]
}

function statedSignal({
  kind,
  fact: { id, name },
}: {
  readonly kind: 'institution' | 'section' | 'topic'
  readonly fact: NamedFact
}): Signal {
  return { key: `${kind}:${id}`, kind, label: name, weight: factors[kind] }
}

function countedSignals({ body, lead, title }: ArticleFacts): readonly Signal[] {
  const texts = { title, body: [lead, ...body.map(({ text }) => text)] }
  return [
    ...toSignals({ kind: 'term', counts: countTerms(texts) }),
    ...toSignals({ kind: 'name', counts: countNames(texts) }),
  ]
}

function toSignals({
  kind,
  counts,
}: {
  readonly kind: 'name' | 'term'
  readonly counts: ReadonlyMap<string, Count>
}): readonly Signal[] {
  return Array.from(counts, ([folded, { label, inTitle, inBody }]) => ({
    key: `${kind}:${folded}`,
    kind,
    label,
    weight: factors[kind] * Math.sqrt(inBody + weightOfTitle * inTitle),
  }))
}

function uniqueByKey(signals: readonly Signal[]): Signal[] {
  return [...new Map(signals.map((signal) => [signal.key, signal])).values()]
}

function byWeight(one: Signal, other: Signal): number {
  return other.weight - one.weight
}
