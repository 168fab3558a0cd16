import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { BasePayload, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { PgDialect } from '@payloadcms/db-postgres/drizzle/pg-core'
import { createHash } from 'node:crypto'

import { InvalidConfiguration } from '../invalidConfiguration.js'
import { nestedRequest } from './nestedRequest.js'

/** What drizzle offers on the pool and inside a transaction alike. */
export type Handle = Pick<PostgresAdapter['drizzle'], '_' | 'execute'>

/** What the driver offers on a pool and on one of its connections alike. */
export type Queryable = {
  readonly query: <Row extends Record<string, unknown>>(
    statement: Statement,
  ) => Promise<{ readonly rows: Row[] }>
}

type Statement = { readonly name?: string; readonly text: string; readonly values?: unknown[] }

/**
 * The Postgres adapter of a Payload instance.
 *
 * @throws {InvalidConfiguration} when the application runs on another database
 */
export const postgresOf = (payload: Pick<BasePayload, 'db'>): PostgresAdapter => {
  if (payload.db.name !== 'postgres') {
    throw new InvalidConfiguration(
      `Only Postgres is supported. Write db: postgresAdapter({ … }). Received "${payload.db.name}".`,
    )
  }
  // Payload types `db` as any adapter; the name was just checked.
  return payload.db as unknown as PostgresAdapter
}

/**
 * The handle on the transaction that a request has open, or on the pool when it has none.
 *
 * Payload's own helper falls back to the pool when the transaction is gone already, and a write
 * would then land outside of it; here that is an error.
 */
export const handleOf = async (req: PayloadRequest): Promise<Handle> => {
  const adapter = postgresOf(req.payload)
  const id = await req.transactionID
  if (id === undefined || id === null) {
    return adapter.drizzle
  }
  const session = adapter.sessions[id]
  if (session === undefined) {
    throw new Error('The transaction of this request is closed already.')
  }
  return session.db
}

/**
 * Runs a statement that each connection parses and plans once. For statements of constant text on
 * the way of every publish; what they select has to be cast to types that no migration changes,
 * because Postgres refuses a kept statement whose columns have got other ones.
 *
 * @returns its rows; the caller says what it selects
 */
export const runPrepared = async <Row extends Record<string, unknown>>({
  handle,
  statement,
}: {
  readonly handle: Handle
  readonly statement: SQL
}): Promise<readonly Row[]> => {
  const query = dialect.sqlToQuery(statement)
  const prepared = handle._.session.prepareQuery<PreparedTypes & { execute: { rows: Row[] } }>(
    query,
    undefined,
    nameOf(query.sql),
    false,
  )
  const { rows } = await prepared.execute()
  return rows
}

/** What drizzle types a query by besides its result; not used here. */
type PreparedTypes = { all: unknown; values: unknown }

const dialect = new PgDialect()

/** Equal texts have equal names: the driver refuses another text under a name that it knows. */
const nameOf = (text: string): string => `nr_${createHash('sha1').update(text).digest('base64url')}`

/** A handle under the driver's interface, for statements that run on a pool as well. */
export const queryableOf = (handle: Handle): Queryable => ({
  query: async <Row extends Record<string, unknown>>({ text, values = [] }: Statement) => {
    const { rows } = await handle.execute(toSQL({ text, values }))
    return { rows: rows as Row[] } // the caller says what its statement selects
  },
})

/**
 * Runs work in a transaction of its own, for jobs and commands, on one connection: a second one
 * could be waited for by all workers at once. What the work throws rolls it back and is thrown on.
 *
 * @param args.work gets a request that takes part in the transaction
 */
export const inOwnTransaction = async <T>({
  req,
  work,
}: {
  readonly req: PayloadRequest
  readonly work: (req: PayloadRequest) => Promise<T>
}): Promise<T> => {
  const { db } = req.payload
  const transactionID = await db.beginTransaction()
  if (transactionID === null) {
    throw new Error('The database runs without transactions. Leave out transactionOptions: false.')
  }
  try {
    // The context is the caller's: what it knows of outlets holds for all its transactions.
    const own = { ...nestedRequest({ req }), context: req.context, transactionID }
    const result = await work(own as PayloadRequest) // the parts of a request that nested calls use
    await db.commitTransaction(transactionID)
    return result
  } catch (err) {
    await db.rollbackTransaction(transactionID)
    throw err
  }
}

const toSQL = ({
  text,
  values,
}: {
  readonly text: string
  readonly values: readonly unknown[]
}): SQL => {
  const parts = text.split(/\$(\d+)/)
  return sql.join(
    parts.map((part, index) =>
      index % 2 === 0 ? sql.raw(part) : sql`${sql.param(values[Number(part) - 1])}`,
    ),
  )
}
