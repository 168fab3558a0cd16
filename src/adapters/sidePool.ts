import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { BasePayload } from 'payload'

import { postgresOf } from './postgres.js'

type Pool = PostgresAdapter['pool']

/**
 * A small pool of our own for reads that may fail or be slow while an article is published. They
 * can neither abort the publishing transaction nor take a connection that another publish holds and
 * waits with (through the main pool that hangs). Bounded in time by the server and by the wait for a
 * connection.
 */
export const sidePoolOf = (payload: BasePayload): Pool => {
  const adapter = postgresOf(payload)
  const known = pools.get(adapter)
  if (known !== undefined) {
    return known
  }
  const pool = openPool(adapter)
  pools.set(adapter, pool)
  return pool
}

const pools = new WeakMap<PostgresAdapter, Pool>()

const openPool = (adapter: PostgresAdapter): Pool => {
  // The adapter carries the driver that the application chose, but does not type it.
  const { Pool } = (adapter as unknown as { pg: { Pool: new (options: object) => Pool } }).pg
  const pool = new Pool({
    ...adapter.poolOptions,
    allowExitOnIdle: true,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 10_000,
    max: 2,
    min: 0,
    statement_timeout: 500,
  })
  pool.on('error', (err) => adapter.payload.logger.warn({ err, msg: 'newsroom: side pool' }))
  return pool
}
