/** Groups items by a key, in the order in which keys and items come. */
export function groupBy<T>({
  items,
  keyOf,
}: {
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
}): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) {
      group.push(item)
    } else {
      groups.set(keyOf(item), [item])
    }
  }
  return groups
}
