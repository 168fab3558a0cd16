import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Config, DatabaseAdapterObj } from 'payload'

import { postgresOf } from '../adapters/postgres.js'

/**
 * A database adapter whose schema has our tables too.
 *
 * @throws {InvalidConfiguration} at boot, on any other database than Postgres
 */
export const withSchema = ({
  adapt,
  db,
  hooks,
}: {
  /** Changes what the adapter does. */
  readonly adapt?: (adapter: PostgresAdapter) => void
  readonly db: Config['db']
  readonly hooks: PostgresAdapter['afterSchemaInit']
}): DatabaseAdapterObj => ({
  ...db,
  init: (args) => {
    const initialized = db.init(args)
    const adapter = postgresOf({ db: initialized } as Parameters<typeof postgresOf>[0]) // only the adapter is read
    adapter.afterSchemaInit = [...adapter.afterSchemaInit, ...hooks]
    adapt?.(adapter)
    return initialized
  },
})
