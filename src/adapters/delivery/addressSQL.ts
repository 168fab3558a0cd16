import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { articlesOf } from '../articlesOf.js'
import { addressColumns } from '../links/addressColumns.js'
import { postgresOf } from '../postgres.js'

/** SQL for titles and addresses of articles, which stand in the statement as `a`. */
export type AddressSQL = {
  /** The address, with placeholders for `parts`. */
  readonly pattern: string
  readonly parts: SQL
  /** The same values, each by itself. */
  readonly values: readonly { readonly name: string; readonly value: SQL }[]
  readonly title: SQL
  /** What has to stand behind the table. */
  readonly joins: SQL
  /** What the driver reads as a text that is another one after any write to what is read. */
  readonly version: SQL
}

/** The address of an article with its placeholders; a change of it changes every sitemap. */
export const articlePattern = (req: Pick<PayloadRequest, 'payload'>): string => articlesOf(req).url

/** How this newsroom makes titles and addresses of its articles, in the default locale. */
export const addressSQL = (req: Pick<PayloadRequest, 'payload'>): AddressSQL => {
  const collection = articlesOf(req)
  const { joins, parts, texts, title, values } = addressColumns({
    adapter: postgresOf(req.payload),
    alias: 'a',
    collection,
  })
  return {
    joins: sql.raw(joins),
    parts: sql.raw(parts),
    pattern: collection.url,
    title: sql.raw(title),
    values: values.map(({ name, value }) => ({ name, value: sql.raw(value) })),
    version: sql.raw(texts === null ? 'a.xmin' : `concat_ws(' ', a.xmin, ${texts.alias}.xmin)`),
  }
}
