import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Installed } from '../../gazetteer/planRecord.js'

import { handleOf } from '../postgres.js'

type Listed = { readonly list: string; readonly req: PayloadRequest }

/** The keys of all documents of a list that were ever installed. */
export const installedKeys = async ({ list, req }: Listed): Promise<ReadonlySet<string>> => {
  const handle = await handleOf(req)
  const { rows } = await handle.execute<{ readonly key: string }>(
    sql`select key from nr_gazetteer where list = ${list}`,
  )
  return new Set(rows.map(({ key }) => key))
}

/** What was installed in some documents of a list, by their keys. */
export const readInstalled = async ({
  keys,
  list,
  req,
}: Listed & { readonly keys: readonly string[] }): Promise<ReadonlyMap<string, Installed>> => {
  const handle = await handleOf(req)
  const { rows } = await handle.execute<{
    readonly installed: Installed
    readonly key: string
  }>(sql`
    select key, installed from nr_gazetteer
    where list = ${list} and key = any(${sql.param(keys)}::text[])`)
  return new Map(rows.map(({ installed, key }) => [key, installed]))
}

/** Notes what is installed now in some documents of a list. */
export const writeInstalled = async ({
  list,
  req,
  rows,
}: Listed & { readonly rows: ReadonlyMap<string, Installed> }): Promise<void> => {
  if (rows.size === 0) {
    return
  }
  const values = Array.from(rows, ([key, installed]) => ({ installed, key }))
  const handle = await handleOf(req)
  await handle.execute(sql`
    insert into nr_gazetteer as g (list, key, installed)
    select ${list}, r.key, r.installed
    from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as r (key text, installed jsonb)
    on conflict (list, key) do update set installed = excluded.installed
    where g.installed is distinct from excluded.installed`)
}
