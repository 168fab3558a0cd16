import type { DocID } from '../article.js'
import type { GazetteerEntry } from './gazetteer.js'

/**
 * Whom a name means on a day, of those who bear it at one time or another: those who are there on that
 * day, else the last that had been there before. Nobody where all came later.
 */
export function bodiesAtDay({
  date,
  entries,
}: {
  readonly date: string
  readonly entries: readonly GazetteerEntry[]
}): readonly GazetteerEntry[] {
  if (entries.every(({ validFrom, validTo }) => validFrom === null && validTo === null)) {
    return entries
  }
  const begun = entries.filter(({ validFrom }) => validFrom === null || validFrom <= date)
  const current = begun.filter((entry) => !hasEnded({ date, entry }))
  if (current.length > 0 || begun.length < 2) {
    return current.length > 0 ? current : begun
  }
  const last = begun
    .map(({ validTo }) => validTo ?? '')
    .reduce((one, two) => (one > two ? one : two))
  return begun.filter(({ validTo }) => validTo === last)
}

/** Whether a body had ended before a day. */
export function hasEnded({
  date,
  entry: { validTo },
}: {
  readonly date: string
  readonly entry: GazetteerEntry
}): boolean {
  return validTo !== null && validTo < date
}

/** Those who had taken over from a body by a day: where one of them has ended too, those who followed it. */
export function successorsAt({
  byID,
  date,
  entry,
}: {
  readonly byID: ReadonlyMap<string, GazetteerEntry>
  readonly date: string
  readonly entry: GazetteerEntry
}): readonly DocID[] {
  const found = new Set<DocID>()
  const seen = new Set<GazetteerEntry>([entry])
  const waiting = [entry]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    for (const id of one.successors) {
      const next = byID.get(String(id))
      if (next !== undefined && !seen.has(next)) {
        seen.add(next)
        if (hasEnded({ date, entry: next }) && next.successors.length > 0) {
          waiting.push(next)
        } else {
          found.add(next.id)
        }
      }
    }
  }
  return [...found]
}
