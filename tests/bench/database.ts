import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { type EmbeddedServer, startEmbedded } from '../../dev/database/startEmbedded.js'
import { withClient } from '../../dev/database/withClient.js'

/** How the server is set up; all else is as Postgres comes. Part of every report. */
export const serverSettings = {
  autovacuum: 'off',
  checkpoint_timeout: '30min',
  maintenance_work_mem: '512MB',
  max_wal_size: '8GB',
  shared_buffers: '1GB',
  synchronous_commit: 'off',
} as const

/** Starts Postgres on a data folder of its own, on a free port. */
export const startServer = async ({
  dataDir,
}: {
  readonly dataDir: string
}): Promise<EmbeddedServer> =>
  startEmbedded({
    dataDir,
    flags: Object.entries(serverSettings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    port: 0,
  })

/** The URL of another database on the same server. */
export const databaseURL = ({
  name,
  url,
}: {
  readonly name: string
  readonly url: string
}): string => {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

/**
 * Creates a database with the migrated, empty tables of the app, unless it is there already.
 *
 * @returns its URL
 */
export const migratedDatabase = async ({
  name,
  url,
}: {
  readonly name: string
  readonly url: string
}): Promise<string> => {
  const created = await withClient({
    task: async (client) => {
      const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
        name,
      ])
      if (rowCount === 0) {
        await client.query(`create database "${name}"`)
      }
      return rowCount === 0
    },
    url,
  })
  const database = databaseURL({ name, url })
  if (created) {
    await migrate(database)
  }
  return database
}

/** Removes a database and closes what is connected to it. */
export const dropDatabase = async ({
  name,
  url,
}: {
  readonly name: string
  readonly url: string
}): Promise<void> => {
  await withClient({
    task: (client) => client.query(`drop database if exists "${name}" with (force)`),
    url,
  })
}

const migrate = async (url: string): Promise<void> => {
  const loaders = ['--import', 'tsx', '--import', './scripts/loadLexical.mjs']
  const args = [...loaders, 'node_modules/payload/bin.js', '--disable-transpile', 'migrate']
  await promisify(execFile)(process.execPath, args, {
    env: {
      ...process.env,
      DATABASE_URL: url,
      PAYLOAD_CONFIG_PATH: 'dev/payload.config.ts',
      PAYLOAD_SECRET: 'only-for-measuring',
      TSX_TSCONFIG_PATH: 'dev/tsconfig.json',
    },
  })
}
