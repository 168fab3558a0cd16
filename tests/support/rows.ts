import type { Payload } from 'payload'

type Row = Readonly<Record<string, unknown>>

/** Rows of a statement on the main pool, to look at tables past all that is being tested. */
export const rows = async ({
  payload,
  statement,
  values = [],
}: {
  readonly payload: Payload
  readonly statement: string
  readonly values?: readonly unknown[]
}): Promise<readonly Row[]> => {
  const { rows: found } = await payload.db.pool.query(statement, [...values])
  return found as readonly Row[] // pg leaves rows untyped
}

/** What index and ledger hold of an article. */
export const stored = async ({
  id,
  payload,
}: {
  readonly id: unknown
  readonly payload: Payload
}): Promise<{
  readonly documents: number
  readonly links: readonly Row[]
  readonly signals: number
}> => {
  const count = async (table: string, column: string) =>
    (
      await rows({
        payload,
        statement: `select 1 from ${table} where ${column} = $1`,
        values: [id],
      })
    ).length
  return {
    documents: await count('nr_articles_documents', 'document'),
    links: await rows({
      payload,
      statement: 'select * from nr_articles_links where host = $1 order by rank',
      values: [id],
    }),
    signals: await count('nr_articles_signals', 'document'),
  }
}
