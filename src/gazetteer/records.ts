import type { GazetteerInstitution, GazetteerRegion } from './gazetteerTypes.js'

/**
 * What the gazetteer says of a document, or what is stored of it, in a form in which the two are compared:
 * fields with one text and fields with several. Other documents are named by their keys.
 */
export type RecordFields = {
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly texts: Readonly<Record<string, string | null>>
}

/** The fields of a document and its key, which never changes. */
export type GazetteerRecord = RecordFields & { readonly key: string }

/** An institution as a record. */
export function institutionRecord({
  acronym,
  aliases,
  key,
  kind,
  name,
  officialName,
  parent,
  region,
  successors,
  validFrom,
  validTo,
  website,
  wikidata,
}: GazetteerInstitution): GazetteerRecord {
  return {
    key,
    lists: { aliases, successors },
    texts: {
      name,
      acronym: acronym ?? null,
      kind,
      officialName: officialName ?? null,
      parent: parent ?? null,
      region: region ?? null,
      validFrom: validFrom ?? null,
      validTo: validTo ?? null,
      website: website ?? null,
      wikidata: wikidata ?? null,
    },
  }
}

/** A region as a record; its key is its code. */
export function regionRecord({
  name,
  bareName,
  code,
  level,
  otherNames,
  parent,
}: GazetteerRegion): GazetteerRecord {
  return {
    key: code,
    lists: {},
    texts: {
      name,
      kind: level,
      parent: parent ?? null,
      shortName: otherNames.find((other) => other !== name && other !== bareName) ?? null,
    },
  }
}

/** Which of the documents that a record names there are, by its field. */
export type KnownKeys = Readonly<Record<string, ReadonlySet<string>>>

/** A record that names only documents that there are. */
export function onlyKnown({
  known,
  record: { key, lists, texts },
}: {
  readonly known: KnownKeys
  readonly record: GazetteerRecord
}): GazetteerRecord {
  const isKnown = (field: string, name: string): boolean => known[field]?.has(name) ?? true
  return {
    key,
    lists: mapFields(lists, (names, field) => names.filter((name) => isKnown(field, name))),
    texts: mapFields(texts, (text, field) => (text !== null && isKnown(field, text) ? text : null)),
  }
}

/**
 * Records in an order in which each stands after those of the same list that it names. Where records
 * name each other in a circle, one of them stands before another that it names.
 */
export function inOrder({
  fields,
  records,
}: {
  /** The fields that name records of the same list. */
  readonly fields: readonly string[]
  readonly records: readonly GazetteerRecord[]
}): readonly GazetteerRecord[] {
  const waiting = new Map(records.map((record) => [record.key, record]))
  const sorted: GazetteerRecord[] = []
  const place = (record: GazetteerRecord): void => {
    waiting.delete(record.key)
    for (const key of namedIn({ fields, record })) {
      const named = waiting.get(key)
      if (named !== undefined) {
        place(named)
      }
    }
    sorted.push(record)
  }
  for (const record of records) {
    if (waiting.has(record.key)) {
      place(record)
    }
  }
  return sorted
}

function namedIn({
  fields,
  record: { lists, texts },
}: {
  readonly fields: readonly string[]
  readonly record: GazetteerRecord
}): readonly string[] {
  return fields.flatMap((field) => [texts[field] ?? [], lists[field] ?? []].flat())
}

function mapFields<From, To>(
  fields: Readonly<Record<string, From>>,
  change: (value: From, field: string) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, change(value, field)]),
  )
}
