import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { handleOf, postgresOf } from './postgres.js'

/**
 * Keeps a list of the database in memory and reads it again only after it was written, by whichever
 * process.
 *
 * @param args.version a statement for one text, `version`, that is another one after any write
 * @returns reads the list as the transaction of the request sees it
 */
export const inMemory = <T>({
  read,
  version: statement,
}: {
  readonly read: (req: PayloadRequest) => Promise<T>
  readonly version: SQL
}): ((req: PayloadRequest) => Promise<T>) => {
  const known = new WeakMap<PostgresAdapter, { readonly value: T; readonly version: string }>()
  return async (req) => {
    const adapter = postgresOf(req.payload)
    const handle = await handleOf(req)
    const { rows } = await handle.execute<{ readonly version: string | null }>(statement)
    const version = rows[0]?.version ?? ''
    const kept = known.get(adapter)
    if (kept?.version === version) {
      return kept.value
    }
    const value = await read(req)
    known.set(adapter, { value, version })
    return value
  }
}
