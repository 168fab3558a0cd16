import type { GazetteerRecord } from './records.js'

/** An institution that a newsroom has made itself. */
export type OwnInstitution<ID> = {
  readonly id: ID
  readonly kind: string | null
  /** Name and official name. */
  readonly names: readonly string[]
}

/**
 * Which institutions of a newsroom's own are those of the gazetteer: of the same kind, with the same
 * name or official name. Each is one at most, and what could be two is none.
 *
 * @returns ids by the keys of the gazetteer
 */
export function matchOwn<ID>({
  own,
  records,
}: {
  readonly own: readonly OwnInstitution<ID>[]
  readonly records: readonly GazetteerRecord[]
}): ReadonlyMap<string, ID> {
  const byName = new Map<string, Set<ID>>()
  for (const { id, kind, names } of own) {
    for (const name of names) {
      byName.set(
        labelOf({ kind, name }),
        (byName.get(labelOf({ kind, name })) ?? new Set()).add(id),
      )
    }
  }
  const taken = new Set<ID>()
  return new Map(
    records.flatMap(({ key, texts: { kind = null, name, officialName } }) => {
      const found = [name, officialName].flatMap((text) => [
        ...(byName.get(labelOf({ kind, name: text ?? '' })) ?? []),
      ])
      const [id, another] = new Set(found)
      if (id === undefined || another !== undefined || taken.has(id)) {
        return []
      }
      taken.add(id)
      return [[key, id] as const]
    }),
  )
}

function labelOf({ kind, name }: { readonly kind: string | null; readonly name: string }): string {
  return `${kind ?? ''}\n${name}`
}
