import type { GazetteerInstitution, GazetteerPart, GazetteerRegion } from './gazetteerTypes.js'

import { families } from './data/families.js'
import { institutionTables } from './data/institutionTables.js'
import { seatFamilies } from './data/seatFamilies.js'
import { expandFamily } from './expandFamily.js'
import { expandSeats } from './expandSeats.js'
import { gazetteerParts } from './gazetteerTypes.js'
import { readInstitutions } from './readInstitutions.js'
import { readRegions } from './regions.js'
import { regionSlots, type RegionSlots } from './regionSlots.js'

/** All institutions of the chosen parts, and all regions. */
export type ExpandedGazetteer = {
  readonly institutions: readonly GazetteerInstitution[]
  readonly regions: readonly GazetteerRegion[]
}

/**
 * The gazetteer in full: rows and patterns of the chosen parts (all, where none are named), always in
 * the same order. What points to an institution of a part that is left out is left out with it.
 */
export function expandGazetteer({
  parts = gazetteerParts,
}: {
  readonly parts?: readonly GazetteerPart[]
} = {}): ExpandedGazetteer {
  const regions = readRegions()
  const slots = regionSlots(regions)
  const institutions = gazetteerParts
    .filter((part) => parts.includes(part))
    .flatMap((part) => institutionsOf({ part, regions, slots }))
  const keys = new Set(institutions.map(({ key }) => key))
  return {
    institutions: institutions.map((institution) => onlyKnown({ institution, keys })),
    regions,
  }
}

/** The rows and patterns of one part; they may point to other parts. */
export function institutionsOf({
  part,
  regions,
  slots = regionSlots(regions),
}: {
  readonly part: GazetteerPart
  readonly regions: readonly GazetteerRegion[]
  readonly slots?: ReadonlyMap<string, RegionSlots>
}): readonly GazetteerInstitution[] {
  return [
    ...institutionTables.filter((table) => table.part === part).flatMap(readInstitutions),
    ...families
      .filter((family) => family.part === part)
      .flatMap((family) => expandFamily({ family, regions, slots })),
    ...seatFamilies.filter((family) => family.part === part).flatMap(expandSeats),
  ]
}

function onlyKnown({
  institution,
  keys,
}: {
  readonly institution: GazetteerInstitution
  readonly keys: ReadonlySet<string>
}): GazetteerInstitution {
  const isKnown = (key: string): boolean => keys.has(key)
  if (isKnown(institution.parent ?? institution.key) && institution.successors.every(isKnown)) {
    return institution
  }
  const { parent, successors, ...rest } = institution
  return {
    ...rest,
    successors: successors.filter(isKnown),
    ...(parent !== undefined && isKnown(parent) ? { parent } : {}),
  }
}
