import type { PayloadRequest } from 'payload'

import type { GazetteerRecord } from '../../gazetteer/records.js'

import { InvalidConfiguration } from '../../invalidConfiguration.js'

/** A collection that the gazetteer fills, and how its fields are stored. */
export type GazetteerList = {
  readonly slug: 'institutions' | 'regions'
  /** Days, stored as instants. */
  readonly days: readonly string[]
  /** The field that holds the key. */
  readonly key: 'id' | 'key'
  /** Lists of rows with a name each. */
  readonly namedRows: readonly string[]
  /** Relationships to documents of the same collection. */
  readonly relations: readonly string[]
  /** Whether documents have slugs. */
  readonly slugs: boolean
}

/** Regions, whose keys are their ids. */
export const regionList: GazetteerList = {
  slug: 'regions',
  days: [],
  key: 'id',
  namedRows: [],
  relations: ['parent'],
  slugs: false,
}

/** Institutions. Their regions are named by codes, which are ids. */
export const institutionList: GazetteerList = {
  slug: 'institutions',
  days: ['validFrom', 'validTo'],
  key: 'key',
  namedRows: ['aliases'],
  relations: ['parent', 'successors'],
  slugs: true,
}

/**
 * Leaves out the fields that a collection has no longer, because the application has taken them out.
 *
 * @throws {InvalidConfiguration} where one of those that are left is localized
 */
export const fieldsIn = ({
  list: { slug },
  req,
}: {
  readonly list: GazetteerList
  readonly req: PayloadRequest
}): ((record: GazetteerRecord) => GazetteerRecord) => {
  const fields = new Map(
    (req.payload.collections[slug]?.config.flattenedFields ?? []).map((field) => [
      field.name,
      'localized' in field && field.localized === true,
    ]),
  )
  const has = ([name]: readonly [string, unknown]): boolean => {
    if (fields.get(name) === true) {
      throw new InvalidConfiguration(
        `The gazetteer cannot fill "${slug}": its field "${name}" is localized. Leave out localized: true in overrides.${slug}.`,
      )
    }
    return fields.has(name)
  }
  return ({ key, lists, texts }) => ({
    key,
    lists: Object.fromEntries(Object.entries(lists).filter(has)),
    texts: Object.fromEntries(Object.entries(texts).filter(has)),
  })
}
