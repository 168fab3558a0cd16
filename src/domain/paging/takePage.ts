import type { DocID } from '../article.js'

import { compareIDs } from '../related/compareIDs.js'

/** What a list is sorted by, compared part by part: numbers by value and before texts. */
export type SortKey = readonly DocID[]

/**
 * The page of a list that begins after a key: keys that come and go between two pages neither repeat
 * nor hide another one.
 *
 * @param args.after the `next` of the page before, null for the first page
 * @param args.keyOf different for any two items; the list is sorted by it, ascending
 * @returns `next` is null on the last page
 */
export function takePage<T>({
  after,
  items,
  keyOf,
  limit,
}: {
  readonly after: SortKey | null
  readonly items: readonly T[]
  readonly keyOf: (item: T) => SortKey
  readonly limit: number
}): { readonly items: readonly T[]; readonly next: SortKey | null } {
  const rest = items
    .map((item) => ({ item, key: keyOf(item) }))
    .filter(({ key }) => after === null || compareKeys(key, after) > 0)
    .toSorted((one, other) => compareKeys(one.key, other.key))
  const page = rest.slice(0, limit)

  return {
    items: page.map(({ item }) => item),
    next: rest.length > page.length ? (page.at(-1)?.key ?? null) : null,
  }
}

/** A key that is the beginning of another comes first. */
function compareKeys(one: SortKey, other: SortKey): number {
  const differences = one.map((part, index) => {
    const opposite = other[index]
    return opposite === undefined ? 1 : compareIDs(part, opposite)
  })
  return differences.find((difference) => difference !== 0) ?? one.length - other.length
}
