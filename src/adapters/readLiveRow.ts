import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../domain/article.js'
import type { LinkedCollection } from '../linkedCollections.js'

import { placeholdersOf } from '../domain/urls/fillPattern.js'
import { linkedCollectionOf } from '../pluginState.js'
import { columnsOf, type TableColumns } from './columns.js'
import { addressColumns } from './links/addressColumns.js'
import { textLocales } from './locales.js'
import { handleOf, postgresOf } from './postgres.js'
import { valueAt } from './values.js'

/** What readers are served of a document right now, as the transaction of the request sees it. */
export type LiveRow = {
  /** Published and not in the trash. */
  readonly isLive: boolean
  readonly slug: string | null
  /** As Postgres prints it: good for telling whether the row was touched. */
  readonly updatedAt: string | null
  /** Its title in each locale that it has one in; none in a collection without links. */
  readonly titles: readonly string[]
  /** What links to it show, good for telling whether that has changed. */
  readonly shown: string
  /** What is stored of the fields that were asked for, dates and ids as Postgres gives them. */
  readonly stored: Readonly<Record<string, unknown>>
}

/**
 * Reads the public row of a document: the only thing that tells whether it is live. `_status` of
 * `previousDoc` is that of the latest version, which may be a draft on top of a live article.
 *
 * @returns null when there is no such row
 */
export const readLiveRow = async ({
  id,
  collection,
  fields = [],
  lock = false,
  req,
}: {
  readonly id: DocID
  readonly collection: string
  /** Names of further fields: of the row itself, or lists, whose rows come with Postgres' names. */
  readonly fields?: readonly string[]
  /** Waits for other writes of the row and keeps them waiting until the transaction ends. */
  readonly lock?: boolean
  readonly req: PayloadRequest
}): Promise<LiveRow | null> => {
  const columns = columnsOf({ adapter: postgresOf(req.payload), slug: collection })
  const column = (path: string): SQL => valueOf({ columns, path })
  const handle = await handleOf(req)
  const { rows } = await handle.execute<StoredRow>(
    sql`select ${column('_status')} as status, ${column('deletedAt')} as "deletedAt",
      ${column('slug')} as slug, ${column('updatedAt')} as "updatedAt",
      ${sql.join(
        [
          ...fields.map((field) => sql`${column(field)} as ${sql.identifier(`stored_${field}`)}`),
          shownOf({ collection, req }),
        ],
        sql`, `,
      )}
      from ${sql.identifier(columns.table)} t where id = ${id} ${lock ? sql`for update` : sql``}`,
  )
  const row = rows[0]
  if (row === undefined) {
    return null
  }
  return {
    ...toLiveRow({
      collection: linkedCollectionOf({ config: req.payload.config, slug: collection }),
      hasDrafts: columns.columnOf('_status') !== null,
      row,
    }),
    stored: Object.fromEntries(fields.map((field) => [field, row[`stored_${field}`]])),
    updatedAt: typeof row.updatedAt === 'string' ? row.updatedAt : null,
  }
}

/** What is stored of a field of the row `t`; null where it is not in that row or a list of its own. */
const valueOf = ({
  columns: { columnOf, listOf },
  path,
}: {
  readonly columns: TableColumns
  readonly path: string
}): SQL => {
  const found = columnOf(path)
  if (found === null) {
    return listOf({ alias: 't', path }) ?? sql`null`
  }
  return found.isLocalized ? sql`null` : sql`${sql.identifier(found.name)}`
}

/**
 * The public row of a document as it was just written, like {@link readLiveRow} but without what
 * else is stored; null where the row itself does not hold all of it.
 */
export const writtenLiveRow = ({
  collection: slug,
  req,
  row,
}: {
  readonly collection: string
  readonly req: Pick<PayloadRequest, 'payload'>
  readonly row: Readonly<Record<string, unknown>>
}): LiveRow | null => {
  const { payload } = req
  const collection = linkedCollectionOf({ config: payload.config, slug })
  const titles = row[collection?.title ?? '']
  const hasDrafts = Boolean(payload.collections[slug]?.config.versions?.drafts)
  const isWhole =
    collection !== null &&
    textLocales({ collection, payload }).length === 0 &&
    [collection.title, ...placeholdersOf(collection.url)].every((name) => name in row) &&
    (!hasDrafts || typeof row['_status'] === 'string')
  return isWhole
    ? {
        ...toLiveRow({
          collection,
          hasDrafts,
          row: {
            deletedAt: row['deletedAt'],
            shown: row,
            slug: row['slug'],
            status: row['_status'],
            titles,
          },
        }),
        stored: {},
        updatedAt: null,
      }
    : null
}

type StoredRow = Record<string, unknown> & {
  readonly deletedAt: unknown
  /** A text already, or what holds the parts of the address. */
  readonly shown: unknown
  readonly slug: unknown
  readonly status: unknown
  readonly titles: unknown
}

const toLiveRow = ({
  collection,
  hasDrafts,
  row: { deletedAt, shown, slug, status, titles },
}: {
  readonly collection: LinkedCollection | null
  readonly hasDrafts: boolean
  readonly row: StoredRow
}): Omit<LiveRow, 'stored' | 'updatedAt'> => ({
  isLive: (!hasDrafts || status === 'published') && (deletedAt ?? null) === null,
  shown:
    typeof shown === 'string' || collection === null
      ? String(shown)
      : JSON.stringify([
          titles,
          ...placeholdersOf(collection.url).map((name) =>
            String(valueAt({ doc: shown, path: name })),
          ),
        ]),
  slug: typeof slug === 'string' ? slug : null,
  titles: (Array.isArray(titles) ? titles : [titles]).filter((title) => typeof title === 'string'),
})

const shownOf = ({
  collection: slug,
  req: { payload },
}: {
  readonly collection: string
  readonly req: Pick<PayloadRequest, 'payload'>
}): SQL => {
  const collection = linkedCollectionOf({ config: payload.config, slug })
  if (collection === null) {
    return sql`null as titles, '' as shown`
  }
  const { parts, texts, title } = addressColumns({
    adapter: postgresOf(payload),
    alias: 't',
    collection,
  })
  if (texts === null) {
    return sql.raw(`${title} as titles, ${parts} as shown`)
  }
  const shown = `jsonb_build_array(${title}, ${parts})`
  const ofAll = (value: string): string =>
    `(select jsonb_agg(${value} order by ${texts.alias}._locale)
      from ${texts.table} ${texts.alias} where ${texts.alias}._parent_id = t.id)`
  return sql.raw(`${ofAll(title)} as titles, ${ofAll(shown)}::text as shown`)
}
