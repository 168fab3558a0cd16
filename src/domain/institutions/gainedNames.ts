import { titleKey } from '../text/titleKey.js'

/**
 * The names that an institution gets when another one is merged into it: all of the other's that it
 * has none like, each once, in their order. Case, spaces, quotes and dashes make no difference.
 */
export function gainedNames({
  loser,
  winner,
}: {
  /** All names of the one that is merged away: name, official name, acronym, other names. */
  readonly loser: readonly string[]
  /** All names of the one that stays. */
  readonly winner: readonly string[]
}): readonly string[] {
  const known = new Set(winner.map(titleKey))
  return loser.filter((name) => {
    const key = titleKey(name)
    const isGained = key !== '' && !known.has(key)
    known.add(key)
    return isGained
  })
}
