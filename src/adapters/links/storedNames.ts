import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { BasePayload, SanitizedCollectionConfig } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { fieldAt } from '../../fieldAt.js'
import { type Column, columnsOf, type TableColumns } from '../columns.js'
import { localeCodes } from '../locales.js'
import { postgresOf } from '../postgres.js'

/**
 * The region of a document that stands in the statement as `t`, and those above it by the field `parent` of
 * regions, as a JSON list of ids and names: of documents of one collection, or a name alone, which is
 * its id as well.
 *
 * @param args.text what stands in the field `region` where that is no relationship
 */
export const regionsOf = ({
  config,
  payload,
  text,
}: {
  readonly config: SanitizedCollectionConfig | undefined
  readonly payload: BasePayload
  readonly text: SQL | null
}): SQL => {
  const target = targetOf({ config, path: 'region' })
  const adapter = postgresOf(payload)
  const own =
    config === undefined || target === null
      ? null
      : columnsOf({ adapter, slug: config.slug }).columnOf('region')
  if (target === null || own === null || own.isLocalized) {
    return text === null
      ? sql`null`
      : sql`(select jsonb_agg(jsonb_build_object('id', r.name, 'name', r.name))
          from (select ${text}::text as name) r where r.name is not null)`
  }
  const regions = payload.collections[target]?.config
  const columns = columnsOf({ adapter, slug: target })
  const title = columns.columnOf(regions?.admin.useAsTitle ?? 'id')
  const parent =
    targetOf({ config: regions, path: 'parent' }) === target ? columns.columnOf('parent') : null
  const selected = sql`r.id, ${title === null ? sql`r.id` : storedValue({ alias: 'r', column: title, columns, payload })}::text as name,
    ${parent === null || parent.isLocalized ? sql`null` : sql`r.${sql.identifier(parent.name)}`} as parent`
  const table = sql.identifier(columns.table)
  return sql`(with recursive up as (
      select ${selected}, 0 as depth from ${table} r where r.id = t.${sql.identifier(own.name)}
      union all
      select ${selected}, up.depth + 1 from up join ${table} r on r.id = up.parent
      where up.depth < ${sql.raw(String(levelsAbove))}
    ) select jsonb_agg(jsonb_build_object('id', up.id::text, 'name', up.name) order by up.depth) from up)`
}

/** From a village to its province. */
const levelsAbove = 3

/** The collection that a relationship to one document of one collection points to. */
const targetOf = ({
  config,
  path,
}: {
  readonly config: SanitizedCollectionConfig | undefined
  readonly path: string
}): string | null => {
  const field = fieldAt({ fields: config?.flattenedFields ?? [], path })?.field
  return field?.type === 'relationship' && !field.hasMany && typeof field.relationTo === 'string'
    ? field.relationTo
    : null
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
