import type pg from 'pg'

import { setTimeout as sleep } from 'node:timers/promises'

import { withClient } from './withClient.js'

/** Any number will do, but all starts have to use the same one. */
const lockId = 7_402_215_019

/** What `withSetupLock` takes. */
export interface SetupLockOptions<Result> {
  readonly log: (line: string) => void
  /** Ends the waiting. */
  readonly signal: AbortSignal
  readonly task: () => Promise<Result>
  readonly url: string
}

/**
 * Runs a task while no other start does the same on this database; another one waits until it is
 * over. The lock belongs to a transaction, which also holds behind a connection pooler and ends with
 * the process. Rejects as the task or the driver does, or with the signal's reason.
 */
export async function withSetupLock<Result>({
  log,
  signal,
  task,
  url,
}: SetupLockOptions<Result>): Promise<Result> {
  const locked = async (client: pg.Client): Promise<Result> => {
    await client.query('BEGIN')
    await client.query('SET LOCAL idle_in_transaction_session_timeout = 0')
    if (!(await tryLock(client))) {
      log('Another start is setting up the database: waiting for it')
      do {
        await sleep(200, undefined, { signal })
      } while (!(await tryLock(client)))
    }
    const result = await task()
    await client.query('COMMIT')
    return result
  }
  return withClient({ task: locked, url })
}

async function tryLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>(
    'SELECT pg_try_advisory_xact_lock($1) AS locked',
    [lockId],
  )
  return rows[0]?.locked === true
}
