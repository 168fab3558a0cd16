import pg from 'pg'

/**
 * Runs a task with one connection to the server and closes it afterwards, whatever comes of the task.
 * Rejects as the task or the driver does.
 */
export async function withClient<Result>({
  task,
  url,
}: {
  readonly task: (client: pg.Client) => Promise<Result>
  readonly url: string
}): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A connection that breaks makes the running query fail; without a listener it would end the process.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await task(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
