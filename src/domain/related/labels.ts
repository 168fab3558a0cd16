import type { NamedFact } from '../article.js'
import type { Signal, SignalKind } from './signal.js'

import { maxIndexed } from './indexedSignals.js'
import { bestSignals } from './signal.js'
import { shortHash } from './signalHash.js'

/** What readers call a signal, or the section, of an article. `hash` is the `shortHash` of its key. */
export type LabelledSignal = {
  readonly hash: number
  readonly kind: 'section' | SignalKind
  readonly label: string
}

/**
 * What reasons may name of an article: its section, and its best signals in their order, as many as
 * are indexed. A reason for a section without a label names no section.
 */
export function labelsOf(
  signals: readonly Signal[],
  section: NamedFact | null = null,
): readonly LabelledSignal[] {
  return [
    ...(section
      ? [
          {
            hash: shortHash(`section:${section.id}`),
            kind: 'section' as const,
            label: section.name,
          },
        ]
      : []),
    ...bestSignals({ signals, limit: maxIndexed }).map(({ key, kind, label }) => ({
      hash: shortHash(key),
      kind,
      label,
    })),
  ]
}
