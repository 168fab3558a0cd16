import type { GazetteerInstitution, GazetteerSeatFamily } from './gazetteerTypes.js'

import { slugify } from '../domain/text/slugify.js'
import { readList, readRows } from './readRows.js'

/** The members of a family that is named after seats, one for each seat. */
export function expandSeats(family: GazetteerSeatFamily): readonly GazetteerInstitution[] {
  return readRows(family.seats).map(({ cells: [region = '', seats] }) => {
    const spellings = readList(seats)
    return toMember({ family, region, seat: spellings[0] ?? '', spellings })
  })
}

function toMember({
  family: { name: pattern, aliases, key, kind, officialName, parent, part },
  region,
  seat,
  spellings,
}: {
  readonly family: GazetteerSeatFamily
  readonly region: string
  readonly seat: string
  readonly spellings: readonly string[]
}): GazetteerInstitution {
  const name = pattern.replaceAll('{seat}', seat)
  const official = officialName?.replaceAll('{seat}', seat)
  const others = aliases.flatMap((alias) => spellings.map((one) => alias.replaceAll('{any}', one)))
  return {
    name,
    aliases: [...new Set(others)].filter((alias) => alias !== name && alias !== official),
    key: `${key}-${slugify({ fallback: region, text: seat.replaceAll('/', ' ') })}`,
    kind,
    parent,
    part,
    region,
    successors: [],
    ...(official === undefined ? {} : { officialName: official }),
  }
}
