import path from 'node:path'

import type { DemoAccount } from './demoAccounts.js'

import { readSetupState, type SetupState } from './readSetupState.js'
import { runSetup, type SetupOptions } from './runSetup.js'
import { StartupError } from './startupError.js'
import { withClient } from './withClient.js'
import { withSetupLock } from './withSetupLock.js'

/**
 * Brings a database that exists up to date: runs the migrations that are pending, and writes the demo
 * if `demo` is set and nobody has an account. When there is nothing to do it costs a few small queries.
 * Resolves to the accounts of a demo written just now, else none. Rejects with `StartupError` or with
 * the signal's reason.
 */
export async function migrateDatabase(options: SetupOptions): Promise<readonly DemoAccount[]> {
  if (isComplete({ options, state: await readState(options) })) {
    return []
  }
  return withSetupLock({ ...options, task: () => migrate(options) })
}

async function migrate(options: SetupOptions): Promise<readonly DemoAccount[]> {
  // Another start may have done it while this one waited for the lock.
  const state = await readState(options)
  if (isComplete({ options, state })) {
    return []
  }
  return runSetup({ ...options, demo: options.demo && !state.hasUsers })
}

async function readState({ root, url }: SetupOptions): Promise<SetupState> {
  const migrationsDir = path.join(root, 'dev', 'migrations')
  const state = await withClient({
    task: (client) => readSetupState({ client, migrationsDir }),
    url,
  })
  if (state.pushed) {
    throw new StartupError(
      "Payload's development mode (push) has changed the tables, so migrations cannot follow: use an empty database.",
    )
  }
  return state
}

function isComplete({
  options,
  state,
}: {
  readonly options: SetupOptions
  readonly state: SetupState
}): boolean {
  return state.pending.length === 0 && (state.hasUsers || !options.demo)
}
