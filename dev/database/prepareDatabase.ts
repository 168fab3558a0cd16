import path from 'node:path'

import { checkServer } from './checkServer.js'
import { type DemoAccount, readDemoAccounts } from './demoAccounts.js'
import { fillEmbedded } from './fillEmbedded.js'
import { migrateDatabase } from './migrateDatabase.js'
import { startEmbedded } from './startEmbedded.js'
import { StartupError } from './startupError.js'

/** A database that the app can use. */
export interface PreparedDatabase {
  /** The logins of the demo: of the embedded database always, of another server when just written. */
  readonly accounts: readonly DemoAccount[]
  readonly embedded: boolean
  /** Gives the embedded database back (see `startEmbedded`); does nothing for a server of one's own. */
  readonly stop: () => Promise<void>
  /** Connection string of the app's database. */
  readonly url: string
}

/** What `prepareDatabase` takes. */
export interface PrepareOptions {
  /** Writes the demo newsroom into a server of one's own, if nobody has an account there yet. */
  readonly demo: boolean
  /**
   * Environment for the app's processes, with `PAYLOAD_SECRET`. Read here: `DATABASE_URL`,
   * `EMBEDDED_DATA_DIR` (default `.data/postgres` in `root`), `EMBEDDED_PORT` (default 54329).
   */
  readonly env: NodeJS.ProcessEnv
  readonly log: (line: string) => void
  /** Root folder of the repository: `dev/migrations` and the app's config lie in it. */
  readonly root: string
  /** `server`: only makes sure of a reachable database; `complete`: migrations and demo, too. */
  readonly scope: 'complete' | 'server'
  /** Stops the preparation. */
  readonly signal: AbortSignal
}

/**
 * Gives the app its database. With `DATABASE_URL` it checks that server and runs the migrations that
 * are pending. Without, it starts the embedded Postgres (or joins the running one), and on a fresh one
 * runs the migrations and writes the demo, both in a database of another name that is renamed when
 * complete. So what the app sees is complete or not there.
 *
 * Rejects with `StartupError`, or with the signal's reason; the embedded database is stopped then.
 */
export async function prepareDatabase(options: PrepareOptions): Promise<PreparedDatabase> {
  const url = options.env.DATABASE_URL?.trim() ?? ''
  return url === '' ? prepareEmbedded(options) : prepareServer({ ...options, url })
}

/** Where the embedded database keeps its data. */
export function dataFolder({
  env,
  root,
}: {
  readonly env: NodeJS.ProcessEnv
  readonly root: string
}): string {
  return path.resolve(root, env.EMBEDDED_DATA_DIR?.trim() || path.join('.data', 'postgres'))
}

async function prepareEmbedded(options: PrepareOptions): Promise<PreparedDatabase> {
  const { env, log, signal } = options
  const dataDir = dataFolder(options)
  const stateDir = path.dirname(dataDir)
  const { stop, url: adminUrl } = await startEmbedded({ dataDir, log, port: readPort(env) })
  try {
    signal.throwIfAborted()
    const url = await fillEmbedded({ ...options, adminUrl, stateDir })
    return { accounts: readDemoAccounts({ stateDir }), embedded: true, stop, url }
  } catch (error) {
    await stop()
    throw error
  }
}

function readPort(env: NodeJS.ProcessEnv): number {
  const text = env.EMBEDDED_PORT?.trim() || '54329'
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) {
    return port
  }
  throw new StartupError(`EMBEDDED_PORT is "${text}": write a port number, such as 54329.`)
}

async function prepareServer(
  options: PrepareOptions & { readonly url: string },
): Promise<PreparedDatabase> {
  const { log, scope, url } = options
  log('Checking the server of DATABASE_URL')
  await checkServer({ url })
  const stateDir = path.dirname(dataFolder(options))
  const accounts = scope === 'complete' ? await migrateDatabase({ ...options, stateDir }) : []
  return { accounts, embedded: false, stop: () => Promise.resolve(), url }
}
