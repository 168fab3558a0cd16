import type { Place } from './place.js'

import { columnIn } from '../columns.js'

/** SQL for the column of a field, whose path the place has; null where there is none. */
export const columnSQL = ({ adapter, alias, path, table }: Place): string | null => {
  const column = columnIn({ adapter, isLocalized: false, path: path.join('.'), table })
  return column && `${alias}."${column.name}"`
}

/** The same of an instant: ISO 8601 with milliseconds, as Payload answers. */
export const instantSQL = (place: Place): string | null => {
  const column = columnSQL(place)
  return column && `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}

/** SQL for a list of texts in its order; null for one in a row of a list. */
export const textsSQL = ({ alias, path, root, table }: Place): string | null =>
  table === root
    ? `(select coalesce(json_agg(x.text order by x."order"), '[]') from "${root}_texts" x
      where x.parent_id = ${alias}.id and x.path = '${path.join('.')}')`
    : null
