import type { GazetteerInstitution, GazetteerKind, GazetteerPart } from './gazetteerTypes.js'
import type { TableRow } from './readRows.js'

import { readList, readRows } from './readRows.js'

/** A table of institutions: `key | name | acronym | aliases | tag=value …`, one a line. */
export type InstitutionTable = {
  readonly part: GazetteerPart
  /** What its rows are, unless a row says `kind=`. */
  readonly kind: GazetteerKind
  readonly rows: string
}

/**
 * The institutions of a table. Tags: `official`, `parent`, `region`, `from`, `to`, `next` (successors),
 * `site` (without `https://`), `wikidata`, `kind`.
 */
export function readInstitutions({
  kind,
  part,
  rows,
}: InstitutionTable): readonly GazetteerInstitution[] {
  return readRows(rows).map((row) => toInstitution({ kind, part, row }))
}

function toInstitution({
  kind,
  part,
  row: { cells, tags },
}: {
  readonly kind: GazetteerKind
  readonly part: GazetteerPart
  readonly row: TableRow
}): GazetteerInstitution {
  const [key = '', name = '', acronym = '', aliases] = cells
  return {
    name,
    aliases: readList(aliases),
    key,
    kind: kinds.find((known) => known === tags.kind) ?? kind,
    part,
    successors: readList(tags.next),
    ...(acronym === '' ? {} : { acronym }),
    ...optional({ name: 'officialName', value: tags.official }),
    ...optional({ name: 'parent', value: tags.parent }),
    ...optional({ name: 'region', value: tags.region }),
    ...optional({ name: 'validFrom', value: tags.from }),
    ...optional({ name: 'validTo', value: tags.to }),
    ...optional({ name: 'website', value: tags.site && `https://${tags.site}` }),
    ...optional({ name: 'wikidata', value: tags.wikidata }),
  }
}

function optional<Name extends string>({
  name,
  value,
}: {
  readonly name: Name
  readonly value: string | undefined
}): Partial<Record<Name, string>> {
  const field: Partial<Record<string, string>> = value === undefined ? {} : { [name]: value }
  // The one key is the name that was asked for.
  return field
}

const kinds: readonly GazetteerKind[] = [
  'agency',
  'company',
  'court',
  'legislature',
  'localGovernment',
  'military',
  'ministry',
  'organization',
  'police',
  'prosecutor',
  'university',
]
