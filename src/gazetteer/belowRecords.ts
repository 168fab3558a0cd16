import type { GazetteerRecord } from './records.js'

import { isRegionCode, regionAbove } from '../domain/institutions/regionCode.js'

/** Districts and villages as records, or what in the file is none. */
export type BelowRecords =
  | { readonly kind: 'records'; readonly records: readonly GazetteerRecord[] }
  | { readonly kind: 'wrong'; readonly what: string }

/**
 * Reads districts and villages as `scripts/gazetteer/deriveRegions.ts` writes them: an object with the
 * name of each by its code.
 *
 * @returns records in the order of their codes, so that districts stand before their villages
 */
export function belowRecords(value: unknown): BelowRecords {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { kind: 'wrong', what: JSON.stringify(value)?.slice(0, 40) ?? '' }
  }
  const rows = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  const wrong = rows.find(([code, name]) => !isBelow(code) || !isName(name))
  return wrong === undefined
    ? { kind: 'records', records: rows.map(([code, name]) => toRecord(code, String(name))) }
    : { kind: 'wrong', what: wrong[0] }
}

/** Whether a code is that of a district or a village. */
function isBelow(code: string): boolean {
  return isRegionCode(code) && code.length > '16.71'.length
}

function isName(name: unknown): boolean {
  return typeof name === 'string' && name.trim() !== '' && name.length <= longestName
}

/** As the field `name` of regions has it. */
const longestName = 200

function toRecord(code: string, name: string): GazetteerRecord {
  const kind = code.length > '16.71.01'.length ? 'village' : 'district'
  return { key: code, lists: {}, texts: { name, kind, parent: regionAbove(code), shortName: null } }
}
