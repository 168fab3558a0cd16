import type { BasePayload } from 'payload'

import type { DocID } from '../domain/article.js'

import { linkTableNames } from '../database/linkTableNames.js'
import { linkedCollectionOf } from '../pluginState.js'
import { addressColumns } from './links/addressColumns.js'
import { postgresOf } from './postgres.js'

/**
 * The live articles that have these titles, by `titleKey`. Where several have one title, the newest,
 * as readers are served.
 */
export const findLiveByTitle = async ({
  payload,
  titleKeys,
}: {
  readonly payload: BasePayload
  readonly titleKeys: readonly string[]
}): Promise<ReadonlyMap<string, { readonly id: DocID; readonly title: string }>> => {
  const adapter = postgresOf(payload)
  const collection = linkedCollectionOf({ config: payload.config, slug: 'articles' })
  if (collection === null) {
    return new Map()
  }
  const { documents } = linkTableNames(collection)
  const { joins, live, table, title } = addressColumns({ adapter, alias: 'a', collection })
  const { rows } = await adapter.pool.query<{ id: DocID; title: string; title_key: string }>(
    `select distinct on (d.title_key) d.title_key, a.id, coalesce(${title}, d.title) as title
     from ${documents} d join ${table} a on a.id = d.document${joins}
     where d.title_key = any($1) and ${live}
     order by d.title_key, d.published_at desc, d.document`,
    [titleKeys],
  )
  return new Map(rows.map(({ id, title, title_key }) => [title_key, { id, title }]))
}
