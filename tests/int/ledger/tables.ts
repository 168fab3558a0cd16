import pg from 'pg'

/** What a database held at one moment, to go back to again and again. */
export type KeptTables = {
  readonly restore: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Keeps a copy of all rows of a database. Sequences go on. */
export const keepTables = async ({ url }: { readonly url: string }): Promise<KeptTables> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ readonly name: string }>(
    `select quote_ident(tablename) as name from pg_tables
     where schemaname = 'public' and tablename <> 'payload_migrations'`,
  )
  await client.query('create schema kept')
  for (const { name } of rows) {
    await client.query(`create table kept.${name} as table public.${name}`)
  }
  const filled = await namesOfFilled({ client, names: rows.map(({ name }) => name) })
  // The copy is consistent; references are not checked again.
  await client.query('set session_replication_role = replica')
  const statement = [
    `truncate ${rows.map(({ name }) => `public.${name}`).join(', ')}`,
    ...filled.map((name) => `insert into public.${name} table kept.${name}`),
  ].join(';')
  return {
    close: async () => client.end(),
    restore: async () => {
      await client.query(statement)
    },
  }
}

const namesOfFilled = async ({
  client,
  names,
}: {
  readonly client: pg.Client
  readonly names: readonly string[]
}): Promise<readonly string[]> => {
  const filled: string[] = []
  for (const name of names) {
    const { rowCount } = await client.query(`select 1 from kept.${name} limit 1`)
    if (rowCount === 1) {
      filled.push(name)
    }
  }
  return filled
}
