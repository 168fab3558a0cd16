import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { postgresOf } from '../postgres.js'
import { keptInProportion } from './keptInProportion.js'

/** {@link keptInProportion} for answers of a database, of which one process may have several. */
export const keptByDatabase = <T>(
  limit: Parameters<typeof keptInProportion>[0],
): ((args: {
  readonly key: string
  readonly read: () => Promise<T>
  readonly req: PayloadRequest
}) => Promise<T>) => {
  const kept = new WeakMap<PostgresAdapter, ReturnType<typeof keptInProportion<T>>>()
  return async ({ key, read, req }) => {
    const adapter = postgresOf(req.payload)
    const answers = kept.get(adapter) ?? keptInProportion<T>(limit)
    kept.set(adapter, answers)
    return answers({ key, read })
  }
}
