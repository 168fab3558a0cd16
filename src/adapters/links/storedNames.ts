import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { BasePayload, SanitizedCollectionConfig } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { fieldAt } from '../../fieldAt.js'
import { type Column, columnsOf, type TableColumns } from '../columns.js'
import { localeCodes } from '../locales.js'
import { postgresOf } from '../postgres.js'

/**
 * The name of the region of a document that stands in the statement as `t`; null where its field `region`
 * is not a relationship to one document of one collection.
 */
export const regionName = ({
  config,
  payload,
}: {
  readonly config: SanitizedCollectionConfig | undefined
  readonly payload: BasePayload
}): SQL | null => {
  const field = fieldAt({ fields: config?.flattenedFields ?? [], path: 'region' })?.field
  const target =
    field?.type === 'relationship' && typeof field.relationTo === 'string' ? field.relationTo : null
  if (config === undefined || target === null) {
    return null
  }
  const adapter = postgresOf(payload)
  const id = columnsOf({ adapter, slug: config.slug }).columnOf('region')
  if (id === null || id.isLocalized) {
    return null
  }
  const columns = columnsOf({ adapter, slug: target })
  const title = payload.collections[target]?.config.admin.useAsTitle ?? 'id'
  const column = columns.columnOf(title)
  const name = column === null ? sql`r.id` : storedValue({ alias: 'r', column, columns, payload })
  return sql`(select ${name} from ${sql.identifier(columns.table)} r
    where r.id = t.${sql.identifier(id.name)})`
}

/** A value of a row; a localized one in the default locale, or in another one where it has none there. */
export const storedValue = ({
  alias,
  column: { name, isLocalized },
  columns: { localesTable },
  payload,
}: {
  readonly alias: 'r' | 't'
  readonly column: Column
  readonly columns: TableColumns
  readonly payload: BasePayload
}): SQL => {
  const row = sql.raw(alias)
  const value = sql.identifier(name)
  return isLocalized
    ? sql`(select l.${value} from ${sql.identifier(localesTable)} l
        where l._parent_id = ${row}.id and l.${value} is not null
        order by l._locale::text = ${localeCodes(payload)[0] ?? ''} desc, l._locale limit 1)`
    : sql`${row}.${value}`
}
