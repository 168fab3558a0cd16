/** What an institution is: the values of the select field `kind` of the collection of institutions. */
export type GazetteerKind =
  | 'agency'
  | 'company'
  | 'court'
  | 'legislature'
  | 'localGovernment'
  | 'military'
  | 'ministry'
  | 'organization'
  | 'police'
  | 'prosecutor'
  | 'university'

/** A piece of the gazetteer that a newsroom may leave out. */
export type GazetteerPart = (typeof gazetteerParts)[number]

/** All parts, in the order in which their institutions come out. */
export const gazetteerParts = [
  'ministries',
  'agencies',
  'legislatures',
  'police',
  'prosecutors',
  'courts',
  'military',
  'universities',
  'companies',
  'organizations',
  'elections',
  'localGovernments',
  'localServices',
  'regionalOffices',
] as const

/**
 * An institution as the package ships it. Names that meant another body at another time belong to
 * the body that bore them then.
 */
export type GazetteerInstitution = {
  /** Lower case with dashes. It never changes, whatever happens to the names. */
  readonly key: string
  /** As the news writes it. */
  readonly name: string
  readonly kind: GazetteerKind
  readonly part: GazetteerPart
  readonly officialName?: string
  readonly acronym?: string
  readonly aliases: readonly string[]
  /** The key of the body that it is part of. */
  readonly parent?: string
  /** The code of its province, regency or city; none for national bodies. */
  readonly region?: string
  /** First and last day under this name, ISO 8601; none where it is not known for sure. */
  readonly validFrom?: string
  readonly validTo?: string
  /** The keys of the bodies that took its work over. */
  readonly successors: readonly string[]
  readonly website?: string
  /** Its number in Wikidata, where it is known for sure. */
  readonly wikidata?: string
}

/** A province, regency (kabupaten) or city (kota). */
export type GazetteerRegion = {
  /** The dotted code of the Ministry of Home Affairs as text: `16`, `16.71`. BPS has other codes. */
  readonly code: string
  readonly key: string
  readonly level: 'city' | 'province' | 'regency'
  /** As the news writes it: `Sumatera Selatan`, `Kabupaten Banyuwangi`, `Kota Palembang`. */
  readonly name: string
  /** The name without `Kabupaten` or `Kota`. */
  readonly bareName: string
  /** What the news writes for `bareName`, the usual short form of a province first: `Sumsel`. */
  readonly otherNames: readonly string[]
  /** The code of the province of a regency or city. */
  readonly parent?: string
}

/**
 * A body that every region of a level has. Its texts are patterns: `{name}` is the region without
 * `Kabupaten` or `Kota`, `{full}` with it (or with `Provinsi`), `{short}` the short form of a
 * province, `{region}` and `{province}` their keys. In `aliases`, `{any}` and `{anyFull}` stand for
 * all names of the region in turn.
 */
export type GazetteerFamily = {
  /** The key of each member is this and the key of its region. */
  readonly key: string
  readonly part: GazetteerPart
  readonly kind: GazetteerKind
  readonly levels: readonly GazetteerRegion['level'][]
  readonly name: string
  readonly officialName?: string
  readonly aliases: readonly string[]
  readonly parent?: string
  readonly validFrom?: string
  readonly validTo?: string
  readonly successors?: readonly string[]
  /** Codes of the regions that have it, where not all of the level do; a province covers its own. */
  readonly only?: readonly string[]
  /** Codes of regions that have none, or of which it is not known for sure. */
  readonly except?: readonly string[]
  /** Members with other names: `code | name | aliases | tag=value`, one a line. */
  readonly exceptions?: string
}

/**
 * A body in each of some places that it is named after, such as a court. `{seat}` is the name of the place,
 * in `aliases` `{any}` its spellings in turn.
 */
export type GazetteerSeatFamily = {
  /** The key of each member is this and the slug of its seat. */
  readonly key: string
  readonly part: GazetteerPart
  readonly kind: GazetteerKind
  readonly name: string
  readonly officialName?: string
  readonly aliases: readonly string[]
  readonly parent: string
  /** `code of the region | seat; other spellings`, one a line. */
  readonly seats: string
}
