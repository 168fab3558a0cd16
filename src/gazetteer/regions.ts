import type { GazetteerRegion } from './gazetteerTypes.js'

import { slugify } from '../domain/text/slugify.js'
import { otherNamesTable } from './data/regionNames.js'
import { regionTable } from './data/regions.js'
import { readList, readRows } from './readRows.js'

/** All provinces, regencies and cities, each province before its own, in the order of their codes. */
export function readRegions(): readonly GazetteerRegion[] {
  const otherNames = new Map(
    readRows(otherNamesTable).map(({ cells: [code = '', names] }) => [code, readList(names)]),
  )
  return readRows(regionTable).map(({ cells: [line = ''] }) => {
    const [code = ''] = line.split(' ', 1)
    return toRegion({ code, name: line.slice(code.length + 1), otherNames })
  })
}

/** Whether a region is among some codes, itself or by its province. */
export function isAmong({
  region,
  codes,
}: {
  readonly region: GazetteerRegion
  readonly codes: readonly string[]
}): boolean {
  return (
    codes.includes(region.code) || (region.parent !== undefined && codes.includes(region.parent))
  )
}

/** All that the news writes for a region without `Kabupaten`, `Kota` or `Provinsi`. */
export function bareNames({ bareName, otherNames }: GazetteerRegion): readonly string[] {
  return [bareName, ...otherNames.filter((name) => name !== bareName)]
}

function toRegion({
  code,
  name,
  otherNames,
}: {
  readonly code: string
  readonly name: string
  readonly otherNames: ReadonlyMap<string, readonly string[]>
}): GazetteerRegion {
  const [parent = ''] = code.split('.')
  const common = {
    name,
    bareName: name.replace(/^(Kabupaten|Kota) /, ''),
    code,
    key: slugify({ fallback: code, text: name }),
    otherNames: otherNames.get(code) ?? [],
  }
  return parent === code
    ? { ...common, level: 'province' }
    : { ...common, level: name.startsWith('Kota ') ? 'city' : 'regency', parent }
}
