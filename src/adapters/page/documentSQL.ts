import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

import { snake } from '../../database/linkTableNames.js'
import { columnsOf } from '../columns.js'
import { columnSQL, instantSQL, textsSQL } from './columnSQL.js'
import { aliasOf, type Place } from './place.js'
import { isPublicRecord, publicFields } from './publicFields.js'
import { manySQL, oneSQL } from './relationSQL.js'

/** Where the files of a document are: the way to each upload in it, such as `authors`, `photo`. */
export type FilePath = { readonly slug: string; readonly path: readonly string[] }

/** SQL for a document, and where its uploads are. */
export type DocumentSQL = { readonly sql: string; readonly files: readonly FilePath[] }

/**
 * SQL for a document of a collection as REST answers it to anybody, as one JSON object: its stored
 * fields, lists in their order, and the documents that it names, as deep as `depth` says.
 *
 * @param args.alias what the row is called in the statement
 * @param args.except fields at the top to do without
 * @returns null when only Payload can tell what is to be answered: an access function, a hook or a
 * kind of field that is not ours has a part in it
 */
export const documentSQL = ({
  adapter,
  alias,
  config,
  depth,
  except = [],
}: {
  readonly adapter: PostgresAdapter
  readonly alias: string
  readonly config: SanitizedCollectionConfig
  readonly depth: number
  readonly except?: readonly string[]
}): DocumentSQL | null => {
  const { table } = columnsOf({ adapter, slug: config.slug })
  const isFile = Boolean(config.upload)
  const fields = config.flattenedFields.filter(({ name }) => !except.includes(name))
  return objectSQL({
    fields: fields.filter(({ name }) => name !== 'id'),
    first: [{ name: 'id', files: [], sql: `${alias}.id` }],
    place: { adapter, alias, depth, isFile, path: [], root: table, table },
  })
}

type Part = DocumentSQL & { readonly name: string }

/** One JSON object of fields that stand in one row. */
const objectSQL = ({
  fields,
  first = [],
  place,
}: {
  readonly fields: readonly FlattenedField[]
  readonly first?: readonly Part[]
  readonly place: Place
}): DocumentSQL | null => {
  const open = publicFields({ fields, isFile: place.isFile })
  const parts = open?.map((field) => partOf({ field, place })) ?? [null]
  const known = [...first, ...parts.filter((part) => part !== null)]
  return known.length === first.length + parts.length
    ? {
        files: known.flatMap(({ files }) => files),
        sql: `(select to_json(o) from (select ${known
          .map(({ name, sql }) => `${sql} as "${name}"`)
          .join(', ')}) o)`,
      }
    : null
}

type At = { readonly field: FlattenedField; readonly place: Place }

const partOf = ({ field, place }: At): Part | null => {
  const made = valueSQL({ field, place })
  return made === null ? null : { ...made, name: field.name }
}

const valueSQL = ({ field, place }: At): DocumentSQL | null => {
  switch (field.type) {
    case 'array':
      return listSQL({ fields: field.flattenedFields, place: at({ field, place }) })
    case 'checkbox':
    case 'code':
    case 'email':
    case 'json':
    case 'textarea':
      return value(columnSQL(at({ field, place })))
    case 'date':
      return value(instantSQL(at({ field, place })))
    case 'group':
    case 'tab':
      return objectSQL({ fields: field.flattenedFields, place: at({ field, place }) })
    case 'number':
    case 'radio':
    case 'select':
      return 'hasMany' in field && field.hasMany ? null : value(columnSQL(at({ field, place })))
    case 'relationship':
    case 'upload':
      return relationSQL({ field, place })
    case 'text':
      return value((field.hasMany ? textsSQL : columnSQL)(at({ field, place })))
    default:
      return null
  }
}

const value = (sql: string | null): DocumentSQL | null => withFiles({ files: [], sql })

const at = ({ field: { name }, place }: At): Place => ({ ...place, path: [...place.path, name] })

const listSQL = ({
  fields,
  place,
}: {
  readonly fields: readonly FlattenedField[]
  readonly place: Place
}): DocumentSQL | null => {
  const table = `${place.table}_${place.path.map(snake).join('_')}`
  const row = aliasOf(place)
  const list = place.adapter.rawTables[table]
  const item =
    list?.columns['_parentID'] === undefined || list.columns['_locale'] !== undefined
      ? null
      : objectSQL({ fields, place: { ...place, alias: row, path: [], table } })
  return item === null
    ? null
    : {
        files: item.files.map(({ slug, path }) => ({ slug, path: [...place.path, ...path] })),
        sql: `(select coalesce(json_agg(${item.sql} order by ${row}._order), '[]') from "${table}" ${row}
          where ${row}._parent_id = ${place.alias}.id)`,
      }
}

const relationSQL = ({
  field,
  place,
}: {
  readonly field: Extract<FlattenedField, { type: 'relationship' | 'upload' }>
  readonly place: Place
}): DocumentSQL | null => {
  const target = typeof field.relationTo === 'string' ? field.relationTo : ''
  const config = place.adapter.payload.collections[target]?.config
  if (config === undefined || !isPublicRecord(config)) {
    return null
  }
  const depth = Math.min(place.depth, field.maxDepth ?? place.depth) - 1
  const within = at({ field, place })
  const { path } = within
  const alias = aliasOf(within)
  const doc = depth < 0 ? null : documentSQL({ adapter: place.adapter, alias, config, depth })
  const files = [
    ...(config.upload && doc !== null ? [{ slug: target, path }] : []),
    ...(doc?.files ?? []).map((file) => ({ ...file, path: [...path, ...file.path] })),
  ]
  return doc === null && depth >= 0
    ? null
    : withFiles({
        files,
        sql: (field.hasMany ? manySQL : oneSQL)({ doc: doc?.sql ?? null, place: within, target }),
      })
}

const withFiles = ({
  files,
  sql,
}: {
  readonly files: readonly FilePath[]
  readonly sql: string | null
}): DocumentSQL | null => (sql === null ? null : { files, sql })
