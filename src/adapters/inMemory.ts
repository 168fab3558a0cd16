import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import { contextMap } from './contextMap.js'
import { handleOf, postgresOf, runPrepared } from './postgres.js'

/**
 * Keeps a list of the database in memory and reads it again only after it was written, by whichever
 * process.
 *
 * @param args.name of the list, in small letters
 * @param args.version a query for one text that is another one after any write
 * @returns reads the list as the transaction of the request sees it
 */
export const inMemory = <T>({
  name,
  read,
  version: query,
}: {
  readonly name: string
  readonly read: (req: PayloadRequest) => Promise<T>
  readonly version: SQL
}): ((req: PayloadRequest) => Promise<T>) => {
  queries.set(name, query)
  const known = new WeakMap<PostgresAdapter, { readonly value: T; readonly version: string }>()
  return async (req) => {
    const adapter = postgresOf(req.payload)
    const version = await versionOf({ name, req })
    const kept = known.get(adapter)
    if (kept?.version === version) {
      return kept.value
    }
    const value = await read(req)
    known.set(adapter, { value, version })
    return value
  }
}

/** The query for the version of a list, for a statement that reads something else anyway. */
export const versionQuery = (name: string): SQL => queries.get(name) ?? sql`null::text`

/** Keeps what {@link versionQuery} answered: good for the next question about the list. */
export const noteVersion = ({
  name,
  req,
  version,
}: {
  readonly name: string
  readonly req: Pick<PayloadRequest, 'context'>
  /** Nothing is known without one. */
  readonly version: string | null | undefined
}): void => {
  if (version !== undefined) {
    broughtBy(req).set(name, version)
  }
}

const broughtBy = ({ context }: Pick<PayloadRequest, 'context'>): Map<string, string | null> =>
  contextMap<string | null>({ context, key: 'newsroomVersions' })

const queries = new Map<string, SQL>()

/**
 * The versions of all lists as columns, for a statement that a publish sends before it asks for any of
 * them; {@link noteVersions} takes its row.
 */
export const versionColumns = (): SQL =>
  sql.join(
    Array.from(queries, ([list, query]) => sql`(${query}) as ${sql.identifier(list)}`),
    sql`, `,
  )

/** Keeps what {@link versionColumns} brought: each is good for the next question about its list. */
export const noteVersions = ({
  req,
  row,
}: {
  readonly req: Pick<PayloadRequest, 'context'>
  readonly row: Readonly<Record<string, unknown>>
}): void => {
  for (const list of queries.keys()) {
    const version = row[list]
    noteVersion({ name: list, req, version: typeof version === 'string' ? version : null })
  }
}

/**
 * A publish asks for all lists one after the other, so the first question brings the versions of all,
 * and each of the others is good for the next question about its list.
 */
const versionOf = async ({
  name,
  req,
}: {
  readonly name: string
  readonly req: PayloadRequest
}): Promise<string> => {
  const brought = broughtBy(req)
  if (!brought.has(name)) {
    const [row = {}] = await runPrepared({
      handle: await handleOf(req),
      statement: sql`select ${versionColumns()}`,
    })
    noteVersions({ req, row })
  }
  const version = brought.get(name) ?? ''
  brought.delete(name)
  return version
}
