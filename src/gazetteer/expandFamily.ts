import type { GazetteerFamily, GazetteerInstitution, GazetteerRegion } from './gazetteerTypes.js'
import type { TableRow } from './readRows.js'
import type { Pattern, RegionSlots } from './regionSlots.js'

import { readList, readRows } from './readRows.js'
import { isAmong } from './regions.js'
import { fillSlot, readPattern } from './regionSlots.js'

/** The members of a family in all regions that have one. */
export function expandFamily({
  family,
  regions,
  slots,
}: {
  readonly family: GazetteerFamily
  readonly regions: readonly GazetteerRegion[]
  readonly slots: ReadonlyMap<string, RegionSlots>
}): readonly GazetteerInstitution[] {
  const exceptions = new Map(
    readRows(family.exceptions ?? '').map((row) => [row.cells[0] ?? '', row]),
  )
  const patterns = [family.name, ...family.aliases].map(readPattern)
  return regions.flatMap((region) => {
    const filled = slots.get(region.code)
    return filled && hasMember({ family, region })
      ? [
          toMember({
            exception: exceptions.get(region.code),
            family,
            patterns,
            region,
            slots: filled,
          }),
        ]
      : []
  })
}

function hasMember({
  family: { except = [], levels, only },
  region,
}: {
  readonly family: GazetteerFamily
  readonly region: GazetteerRegion
}): boolean {
  return (
    levels.includes(region.level) &&
    (only === undefined || isAmong({ codes: only, region })) &&
    !isAmong({ codes: except, region })
  )
}

type Member = {
  readonly exception: TableRow | undefined
  readonly family: GazetteerFamily
  /** Name and aliases of the family. */
  readonly patterns: readonly Pattern[]
  readonly region: GazetteerRegion
  readonly slots: RegionSlots
}

function toMember({
  exception,
  family,
  patterns,
  region,
  slots: { only, others },
}: Member): GazetteerInstitution {
  const fill = (text: string): string => fillSlot({ pattern: readPattern(text), slots: only })
  const optional = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : fill(text)
  const usesPatterns = exception?.tags.patterns !== 'none'
  const name = exception?.cells[1] ?? fill(family.name)
  const officialName =
    exception?.tags.official ?? (usesPatterns ? optional(family.officialName) : undefined)
  const parent = exception?.tags.parent ?? optional(family.parent)
  const patterned = (usesPatterns ? patterns : []).flatMap((pattern) =>
    others.map((slots) => fillSlot({ pattern, slots })),
  )
  return {
    name,
    aliases: distinct({
      names: [...readList(exception?.cells[2]), ...patterned],
      without: [name, officialName],
    }),
    key: `${family.key}-${region.key}`,
    kind: family.kind,
    part: family.part,
    region: region.code,
    successors: (family.successors ?? []).map(fill),
    ...(officialName !== undefined && officialName !== name ? { officialName } : {}),
    ...(parent === undefined ? {} : { parent }),
    ...(family.validFrom === undefined ? {} : { validFrom: family.validFrom }),
    ...(family.validTo === undefined ? {} : { validTo: family.validTo }),
  }
}

function distinct({
  names,
  without,
}: {
  readonly names: readonly string[]
  readonly without: readonly (string | undefined)[]
}): readonly string[] {
  return [...new Set(names)].filter((name) => !without.includes(name))
}
