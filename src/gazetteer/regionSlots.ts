import type { GazetteerRegion } from './gazetteerTypes.js'

import { bareNames } from './regions.js'

/** What stands in a pattern for each slot that a region fills. */
export type Slots = Readonly<Record<string, string>>

/** The slots of a region: `only` for what is written once, `others` with each of its names in turn. */
export type RegionSlots = { readonly only: Slots; readonly others: readonly Slots[] }

/** The slots of all regions, by their codes. */
export function regionSlots(regions: readonly GazetteerRegion[]): ReadonlyMap<string, RegionSlots> {
  const keys = new Map(regions.map(({ code, key }) => [code, key]))
  return new Map(
    regions.map((region) => {
      const province = keys.get(region.parent ?? region.code) ?? region.key
      return [region.code, slotsOf({ province, region })]
    }),
  )
}

/** A text with at most one slot, ready to be filled often. */
export type Pattern = { readonly before: string; readonly slot: string; readonly after: string }

/** Reads a text such as `Polres {name} Kota`. */
export function readPattern(text: string): Pattern {
  const [before = '', slot = '', after = ''] = text.split(/[{}]/)
  return { after, before, slot }
}

/** The text of a pattern for a region; a slot that there is not is left empty. */
export function fillSlot({
  pattern: { after, before, slot },
  slots,
}: {
  readonly pattern: Pattern
  readonly slots: Slots
}): string {
  return before + (slots[slot] ?? '') + after
}

function slotsOf({
  province,
  region,
}: {
  readonly province: string
  readonly region: GazetteerRegion
}): RegionSlots {
  const level = levelNames[region.level]
  const only = {
    name: region.bareName,
    full: `${level} ${region.bareName}`,
    province,
    region: region.key,
    short: region.otherNames[0] ?? region.bareName,
  }
  const others = bareNames(region).map((name) => ({
    ...only,
    any: name,
    anyFull: `${level} ${name}`,
  }))
  return { only, others }
}

const levelNames: Readonly<Record<GazetteerRegion['level'], string>> = {
  city: 'Kota',
  province: 'Provinsi',
  regency: 'Kabupaten',
}
