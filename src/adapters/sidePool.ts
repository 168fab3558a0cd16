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
    onConnect: async (client: { query: (text: string) => Promise<unknown> }) =>
      client.query(planByIndex),
    statement_timeout: 500,
  })
  pool.on('error', (err) => warn({ adapter, err }))
  return pool
}

/**
 * Makes Postgres walk the indexes of ours in their order. Without it, statistics that lag behind (of
 * a table that has grown fast) let it collect and sort all postings of a signal instead. It does not
 * see how little the limits leave to do, either, and would compile the plan first, for a second. The
 * plan is the same for all values, so it is made once.
 */
const planByIndex =
  'set enable_bitmapscan = off; set enable_seqscan = off; set jit = off; set plan_cache_mode = force_generic_plan'

/** The same until the end of a transaction. */
export const planByIndexHere =
  'set local enable_bitmapscan = off; set local enable_seqscan = off; set local jit = off'

const warn = ({ adapter, err }: { readonly adapter: PostgresAdapter; readonly err: unknown }) =>
  adapter.payload.logger.warn({ err, msg: 'newsroom: side pool' })
