import pg from 'pg'

import { StartupError } from './startupError.js'

/** A sign, held inside the server, that this process uses it. */
export interface Lease {
  /** Gives the sign back. Answers whether this was the last user, who then has to stop the server. */
  readonly release: () => Promise<'last' | 'others'>
}

/** Any number will do, but it must stay the same: it is how users of one server see each other. */
const lockId = 7_402_215_018

/**
 * Connects to the server and takes a shared advisory lock, which Postgres drops by itself when this
 * process dies. So the count of users is always true, with no file that could be left behind. While
 * the last user stops the server it holds the lock alone, so a newcomer cannot slip in.
 *
 * Resolves to undefined when the server is not ready yet or going down. Rejects with `StartupError`
 * when it refuses the connection for good.
 */
export async function takeLease({ url }: { readonly url: string }): Promise<Lease | undefined> {
  try {
    const client = await connect(url)
    await client.query('SELECT pg_advisory_lock_shared($1)', [lockId])
    // The lease alone is no reason to keep a program running.
    socketOf(client).unref()
    return { release: () => release({ client, url }) }
  } catch (error) {
    if (isNotReady(error)) {
      return undefined
    }
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartupError(`The embedded database refuses the connection: ${reason}`)
  }
}

/** Refusals carry an SQLSTATE; starting up, going down and a closed port are not refusals. */
function isNotReady(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || error.code?.startsWith('57P') === true
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    application_name: 'newsroom-lease',
    connectionString: url,
    connectionTimeoutMillis: 5_000,
  })
  // A lost connection shows when the lease is given back.
  client.on('error', () => undefined)
  await client.connect()
  return client
}

async function release({
  client,
  url,
}: {
  readonly client: pg.Client
  readonly url: string
}): Promise<'last' | 'others'> {
  socketOf(client).ref()
  const last = await isLastUser(client)
    .catch(async () => isLastUser(await connect(url)))
    // A server that cannot be reached has no other users.
    .catch(() => true)
  if (!last) {
    await client.end()
  }
  return last ? 'last' : 'others'
}

async function isLastUser(client: pg.Client): Promise<boolean> {
  await client.query('SELECT pg_advisory_unlock_shared($1)', [lockId])
  const { rows } = await client.query<{ last: boolean }>(
    'SELECT pg_try_advisory_lock($1) AS last',
    [lockId],
  )
  return rows[0]?.last === true
}

function socketOf(client: pg.Client): { readonly ref: () => void; readonly unref: () => void } {
  // pg.Client has both methods; its types leave them out.
  return client as pg.Client & { readonly ref: () => void; readonly unref: () => void }
}
