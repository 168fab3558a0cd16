/** What a signal stands for. */
export type SignalKind = 'institution' | 'name' | 'region' | 'term' | 'topic'

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

/**
 * The best `limit` of signals that are ordered by weight, in that order. What editors state
 * (institutions, regions, topics) goes before what is counted in the text for half the places, so
 * that a long text cannot push it out; beyond that each takes what the other leaves.
 */
export function bestSignals({
  signals,
  limit,
}: {
  readonly signals: readonly Signal[]
  readonly limit: number
}): readonly Signal[] {
  if (signals.length <= limit) {
    return signals
  }
  const stated = signals.filter(isStated)
  const counted = signals.filter((signal) => !isStated(signal))
  const places = Math.max(Math.floor(limit / 2), limit - counted.length)
  const kept = new Set(stated.slice(0, places))
  counted.slice(0, limit - kept.size).forEach((signal) => kept.add(signal))
  return signals.filter((signal) => kept.has(signal))
}

function isStated({ kind }: Signal): boolean {
  return kind !== 'name' && kind !== 'term'
}
