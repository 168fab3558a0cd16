import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { BasePayload, PayloadRequest } from 'payload'

import { InvalidConfiguration } from '../options.js'

/** What drizzle offers on the pool and inside a transaction alike. */
export type Handle = Pick<PostgresAdapter['drizzle'], 'execute'>

/**
 * The Postgres adapter of a Payload instance.
 *
 * @throws {InvalidConfiguration} when the application runs on another database
 */
export const postgresOf = (payload: Pick<BasePayload, 'db'>): PostgresAdapter => {
  if (payload.db.name !== 'postgres') {
    throw new InvalidConfiguration(
      `Only Postgres is supported. Write db: postgresAdapter({ … }). Received "${payload.db.name}".`,
    )
  }
  // Payload types `db` as any adapter; the name was just checked.
  return payload.db as unknown as PostgresAdapter
}

/**
 * The handle on the transaction that a request has open, or on the pool when it has none.
 *
 * Payload's own helper falls back to the pool when the transaction is gone already, and a write
 * would then land outside of it; here that is an error.
 */
export const handleOf = async (req: PayloadRequest): Promise<Handle> => {
  const adapter = postgresOf(req.payload)
  const id = await req.transactionID
  if (id === undefined || id === null) {
    return adapter.drizzle
  }
  const session = adapter.sessions[id]
  if (session === undefined) {
    throw new Error('The transaction of this request is closed already.')
  }
  return session.db
}
