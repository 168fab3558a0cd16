import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { handleOf } from './postgres.js'

/**
 * Gives a list that processes keep in memory another version, in the transaction of the request;
 * whoever does the same waits until that has ended.
 */
export const touchList = async ({
  name,
  req,
}: {
  readonly name: string
  readonly req: PayloadRequest
}): Promise<void> => {
  const handle = await handleOf(req)
  // Not a number that counts up: two transactions, one of them rolled back, could give the same.
  await handle.execute(sql`
    insert into nr_lists (name, version) values (${name}, gen_random_uuid()::text)
    on conflict (name) do update set version = excluded.version`)
}

/** The version of a list, as a query for one text; the name is one of ours. */
export const listVersion = (name: string): SQL =>
  sql`select coalesce((select version from nr_lists where name = ${sql.raw(`'${name}'`)}), '')`
