import type {
  Gazetteer,
  GazetteerEntry,
  GazetteerPlace,
} from '../../../src/domain/institutions/findInstitutions.js'

import { buildGazetteer } from '../../../src/domain/institutions/findInstitutions.js'
import { expandGazetteer } from '../../../src/gazetteer/expandGazetteer.js'

/** What the matcher is built from. */
export type GazetteerFacts = {
  readonly entries: readonly GazetteerEntry[]
  readonly places: readonly GazetteerPlace[]
}

/** The whole gazetteer of the package as the matcher takes it; ids are keys. */
export function readFacts(): GazetteerFacts {
  const { institutions, regions } = expandGazetteer()
  return {
    entries: institutions.map(
      ({
        acronym,
        aliases,
        key,
        name,
        officialName,
        parent = null,
        region = null,
        successors,
        validFrom = null,
        validTo = null,
      }) => ({
        id: key,
        names: [name, officialName, acronym, ...aliases].filter((text) => text !== undefined),
        parent,
        region,
        successors,
        validFrom,
        validTo,
      }),
    ),
    places: regions.map(({ name, bareName, code, otherNames }) => ({
      code,
      names: [...new Set([name, bareName, ...otherNames])],
    })),
  }
}

/** The matcher with the whole gazetteer of the package in it. */
export function fullGazetteer(): Gazetteer {
  return buildGazetteer(readFacts())
}
