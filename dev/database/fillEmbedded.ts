import { writeDemoAccounts } from './demoAccounts.js'
import { migrateDatabase } from './migrateDatabase.js'
import { runSetup, type SetupOptions } from './runSetup.js'
import { withClient } from './withClient.js'
import { withSetupLock } from './withSetupLock.js'

/** The app's database in the embedded server, and its name until it is complete. */
const database = 'newsroom'
const draft = 'newsroom_draft'

/** What `fillEmbedded` takes. */
export interface FillOptions extends Omit<SetupOptions, 'demo' | 'url'> {
  /** Connection string of the database `postgres`. */
  readonly adminUrl: string
  /** `server`: an empty database is enough; `complete`: migrations and demo, too. */
  readonly scope: 'complete' | 'server'
}

/**
 * Makes the app's database in an embedded server, or brings the one that is there up to date, and
 * keeps the logins of the demo in `stateDir`. A new database is migrated and filled with the demo
 * under another name first; what a killed start left under that name is thrown away.
 *
 * Resolves to its connection string. Rejects with `StartupError` or with the signal's reason.
 */
export async function fillEmbedded(options: FillOptions): Promise<string> {
  const { adminUrl, scope, stateDir } = options
  const url = urlOf({ adminUrl, name: database })
  if (!(await exists(adminUrl))) {
    await withSetupLock({ ...options, task: () => create(options), url: adminUrl })
  }
  if (scope === 'complete') {
    const accounts = await migrateDatabase({ ...options, demo: true, url })
    if (accounts.length > 0) {
      writeDemoAccounts({ accounts, stateDir })
    }
  }
  return url
}

function urlOf({ adminUrl, name }: { readonly adminUrl: string; readonly name: string }): string {
  const url = new URL(adminUrl)
  url.pathname = name
  return url.href
}

async function exists(adminUrl: string): Promise<boolean> {
  const query = { text: 'SELECT FROM pg_database WHERE datname = $1', values: [database] }
  const { rowCount } = await withClient({ task: (client) => client.query(query), url: adminUrl })
  return rowCount === 1
}

async function create(options: FillOptions): Promise<void> {
  const { adminUrl, scope, stateDir } = options
  // Another start may have made it while this one waited for the lock.
  if (await exists(adminUrl)) {
    return
  }
  if (scope === 'server') {
    await execute({ adminUrl, statements: [`CREATE DATABASE ${database}`] })
    return
  }
  await execute({
    adminUrl,
    statements: [`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`, `CREATE DATABASE ${draft}`],
  })
  const url = urlOf({ adminUrl, name: draft })
  const accounts = await runSetup({ ...options, demo: true, url })
  writeDemoAccounts({ accounts, stateDir })
  await execute({ adminUrl, statements: [`ALTER DATABASE ${draft} RENAME TO ${database}`] })
}

async function execute({
  adminUrl,
  statements,
}: {
  readonly adminUrl: string
  readonly statements: readonly string[]
}): Promise<void> {
  await withClient({
    task: async (client) => {
      for (const statement of statements) {
        await client.query(statement)
      }
    },
    url: adminUrl,
  })
}
