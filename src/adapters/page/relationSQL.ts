import { columnsOf } from '../columns.js'
import { columnSQL } from './columnSQL.js'
import { aliasOf, type Place } from './place.js'

/** A relationship, whose path the place has, to documents of one collection. */
export type Relation = {
  /** SQL for a document, which the statement calls by {@link aliasOf} of the place; null for its id. */
  readonly doc: string | null
  readonly place: Place
  readonly target: string
}

/** SQL for the document behind a relationship to one; null where it is stored in another way. */
export const oneSQL = ({ doc, place, target }: Relation): string | null => {
  const id = columnSQL(place)
  const alias = aliasOf(place)
  return id === null || doc === null
    ? id
    : `(select ${doc} from "${tableOf({ place, target })}" ${alias} where ${alias}.id = ${id})`
}

/** The same of a relationship to many, as a list in its order. */
export const manySQL = ({ doc, place, target }: Relation): string | null => {
  const { adapter, path, root, table } = place
  const column = adapter.rawTables[`${root}_rels`]?.columns[`${target}ID`]
  if (column === undefined || table !== root) {
    return null
  }
  const alias = aliasOf(place)
  const row = `${alias}_r`
  const id = `${row}."${column.name}"`
  const join =
    doc === null ? '' : `join "${tableOf({ place, target })}" ${alias} on ${alias}.id = ${id}`
  return `(select coalesce(json_agg(${doc ?? id} order by ${row}."order"), '[]')
    from "${root}_rels" ${row} ${join}
    where ${row}.parent_id = ${place.alias}.id and ${row}.path = '${path.join('.')}')`
}

const tableOf = ({ place: { adapter }, target }: Pick<Relation, 'place' | 'target'>): string =>
  columnsOf({ adapter, slug: target }).table
