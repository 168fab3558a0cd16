import pg from 'pg'

import { StartupError } from './startupError.js'

/** The oldest Postgres that the tables and functions are written for. */
const oldestVersion = 14

/** What the server says about itself and about the user who is connected. */
interface ServerFacts {
  readonly can_create: boolean | null
  readonly database: string
  readonly owner: string | null
  readonly owns_tables: boolean | null
  readonly read_only: boolean
  readonly schema: string | null
  readonly user: string
  /** As in `server_version_num`: 180004 for 18.4. */
  readonly version: number
}

/**
 * Makes sure that the server of `DATABASE_URL` can hold the newsroom: it answers, lets the user in, is
 * not too old, and the user may create tables. Changes nothing. Rejects with `StartupError`; the
 * message names host, database and user, never the password.
 */
export async function checkServer({ url }: { readonly url: string }): Promise<void> {
  const client = createClient(url)
  client.on('error', () => undefined)
  try {
    await client.connect()
    const facts = await readFacts(client)
    const problem = findProblem(facts)
    if (problem !== undefined) {
      throw new StartupError(problem)
    }
  } catch (error) {
    throw error instanceof StartupError ? error : new StartupError(explain({ client, error }))
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Says what is wrong with a server version (as in `server_version_num`), or undefined. */
export function findVersionProblem(version: number): string | undefined {
  const major = Math.floor(version / 10_000)
  if (major >= oldestVersion) {
    return undefined
  }
  return `DATABASE_URL: the server runs Postgres ${major}, which is too old: use Postgres ${oldestVersion} or newer.`
}

function createClient(url: string): pg.Client {
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new StartupError(badUrl)
  }
  try {
    return new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  } catch {
    throw new StartupError(badUrl)
  }
}

const badUrl =
  'DATABASE_URL is not a Postgres address: write postgres://USER:PASSWORD@HOST:5432/DATABASE (special characters in the password percent-encoded), or leave it out for the embedded database.'

async function readFacts(client: pg.Client): Promise<ServerFacts> {
  const { rows } = await client.query<ServerFacts>(
    `SELECT current_setting('server_version_num')::int AS version,
            current_database() AS database, current_user AS user, current_schema() AS schema,
            pg_is_in_recovery() OR current_setting('transaction_read_only') = 'on' AS read_only,
            has_schema_privilege(current_schema(), 'CREATE') AS can_create,
            pg_get_userbyid(relowner) AS owner, pg_has_role(relowner, 'MEMBER') AS owns_tables
       FROM (SELECT to_regclass('payload_migrations') AS id) AS migrations
       LEFT JOIN pg_class ON oid = id`,
  )
  const [facts] = rows
  if (!facts) {
    throw new StartupError('DATABASE_URL: the server gives no answer about itself.')
  }
  return facts
}

function findProblem(facts: ServerFacts): string | undefined {
  return findVersionProblem(facts.version) ?? findRightsProblem(facts)
}

function findRightsProblem(facts: ServerFacts): string | undefined {
  const { database, owner, schema, user } = facts
  if (facts.read_only) {
    return `DATABASE_URL: the server takes no changes (it is a replica or read-only): give the address of the primary server.`
  }
  if (schema === null || facts.can_create !== true) {
    return `DATABASE_URL: user "${user}" may not create tables in database "${database}": as its owner run GRANT USAGE, CREATE ON SCHEMA ${schema ?? 'public'} TO "${user}".`
  }
  if (facts.owns_tables === false) {
    return `DATABASE_URL: the tables in database "${database}" belong to "${owner ?? ''}": connect as that user, or run GRANT "${owner ?? ''}" TO "${user}".`
  }
  return undefined
}

/** Turns an error of the driver or of the network into one line that says what to do. */
function explain({
  client,
  error,
}: {
  readonly client: pg.Client
  readonly error: unknown
}): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : String(error)
  const known = explanations({ client, message }).find(([codes]) => codes.includes(code))
  if (known) {
    return `DATABASE_URL: ${known[1]}`
  }
  if (/timeout/i.test(message)) {
    return `DATABASE_URL: no answer from ${client.host}:${client.port} within 10 seconds: check host, port and firewall.`
  }
  if (/password must be a string/.test(message)) {
    return `DATABASE_URL: the server asks user "${client.user ?? ''}" for a password: add it to the address.`
  }
  return `DATABASE_URL: the server at ${client.host}:${client.port} refused: ${message}`
}

function explanations({
  client,
  message,
}: {
  readonly client: pg.Client
  readonly message: string
}): readonly (readonly [codes: readonly string[], text: string])[] {
  const { database = '', host, port, user = '' } = client
  return [
    [['ENOTFOUND', 'EAI_AGAIN'], `the host "${host}" is not known: check its name.`],
    [
      ['ECONNREFUSED'],
      `no Postgres answers at ${host}:${port}: start the server, or correct host and port.`,
    ],
    [
      ['EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT'],
      `${host}:${port} cannot be reached: check host, port and firewall.`,
    ],
    [['28P01'], `the password of user "${user}" is wrong: correct it in the address.`],
    [
      ['28000'],
      `the server does not let user "${user}" in: correct the user, or allow it in pg_hba.conf (${message}).`,
    ],
    [
      ['3D000'],
      `there is no database "${database}": create it first (CREATE DATABASE "${database}").`,
    ],
    [['42501'], `user "${user}" lacks a right: ${message}.`],
    [['53300'], 'the server has no connection free: close some, or raise max_connections.'],
    [['57P03'], 'the server is just starting or stopping: try again in a moment.'],
  ]
}
