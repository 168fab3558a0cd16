import type pg from 'pg'

import { readdirSync } from 'node:fs'

/** How far a database has been set up. */
export interface SetupState {
  /** Whether anybody has an account, which is what tells a used database from an empty one. */
  readonly hasUsers: boolean
  /** Names of the migrations that have not run, in order. */
  readonly pending: readonly string[]
  /** Whether Payload's development mode has changed tables without migrations. */
  readonly pushed: boolean
}

/**
 * Compares the database with the migrations in the repository. It takes two small queries, so a start
 * on a complete database need not load Payload to learn that there is nothing to do.
 */
export async function readSetupState({
  client,
  migrationsDir,
}: {
  readonly client: pg.Client
  readonly migrationsDir: string
}): Promise<SetupState> {
  const { rows: tables } = await client.query<{ migrations: boolean; users: boolean }>(
    `SELECT to_regclass('payload_migrations') IS NOT NULL AS migrations,
            to_regclass('users') IS NOT NULL AS users`,
  )
  const ran = tables[0]?.migrations === true ? await readMigrations(client) : []
  const names = new Set(ran.map(({ name }) => name))
  return {
    hasUsers: tables[0]?.users === true && (await hasRows(client)),
    pending: listMigrations(migrationsDir).filter((name) => !names.has(name)),
    pushed: ran.some(({ batch }) => batch === -1),
  }
}

async function readMigrations(
  client: pg.Client,
): Promise<readonly { readonly batch: number; readonly name: string }[]> {
  const { rows } = await client.query<{ batch: number; name: string }>(
    'SELECT name, batch::int AS batch FROM payload_migrations',
  )
  return rows
}

async function hasRows(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM users LIMIT 1')
  return rowCount === 1
}

/** Payload names a migration after its file. */
function listMigrations(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => /\.[jt]s$/.test(file) && !/^index\./.test(file))
    .map((file) => file.split('.')[0] ?? file)
    .sort()
}
