import { randomBytes } from 'node:crypto'

import type { DocID } from '../../domain/article.js'
import type { RecordFields } from '../../gazetteer/records.js'
import type { GazetteerList } from './gazetteerList.js'

import { idOf, idsAt, instantAt, listAt, textAt, valueAt } from '../values.js'

type Doc = Readonly<Record<string, unknown>>

/**
 * A stored document as a record with the fields of another one.
 *
 * @param args.keyOf the key of a document of the same collection
 */
export const toRecordFields = ({
  doc,
  keyOf,
  like: { lists, texts },
  list: { days, namedRows, relations },
}: {
  readonly doc: Doc
  readonly keyOf: (id: DocID) => string
  readonly like: RecordFields
  readonly list: GazetteerList
}): RecordFields => {
  const namesOf = (path: string): readonly string[] =>
    namedRows.includes(path)
      ? listAt({ doc, path }).map((row) => textAt({ doc: row, path: 'name' }))
      : idsAt({ doc, path }).map(keyOf)
  const textOf = (path: string): string | null => {
    const id = idOf(valueAt({ doc, path }))
    if (relations.includes(path)) {
      return id === null ? null : keyOf(id)
    }
    return days.includes(path)
      ? (instantAt({ doc, path })?.toISOString().slice(0, 10) ?? null)
      : String(id ?? '') || null
  }
  return {
    lists: Object.fromEntries(Object.keys(lists).map((path) => [path, namesOf(path)])),
    texts: Object.fromEntries(Object.keys(texts).map((path) => [path, textOf(path)])),
  }
}

/**
 * The fields of a record as Payload's adapter writes them.
 *
 * @param args.idOfKey the id of a document of the same collection by its key
 */
export const toData = ({
  fields: { lists, texts },
  idOfKey,
  list: { days, namedRows, relations },
}: {
  readonly fields: RecordFields
  readonly idOfKey: (key: string) => DocID
  readonly list: GazetteerList
}): Record<string, unknown> => {
  const textOf = (path: string, text: string | null): DocID | null => {
    if (text === null) {
      return null
    }
    if (relations.includes(path)) {
      return idOfKey(text)
    }
    // Noon, as the admin stores a day: it is the same day in every zone of the country.
    return days.includes(path) ? `${text}T12:00:00.000Z` : text
  }
  return {
    ...Object.fromEntries(
      Object.entries(texts).map(([path, text]) => [path, textOf(path, text)] as const),
    ),
    ...Object.fromEntries(
      Object.entries(lists).map(([path, names]) => [
        path,
        namedRows.includes(path) ? names.map(toRow) : names.map(idOfKey),
      ]),
    ),
  }
}

/** With an id of the kind that Payload gives to rows, which its adapter leaves to its hooks. */
const toRow = (name: string): unknown => ({ id: randomBytes(12).toString('hex'), name })
