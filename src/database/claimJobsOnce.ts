import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'

/**
 * Lets workers take jobs off the queue one after the other. Payload reads which jobs are free and
 * marks them afterwards, so that two workers at once take the same ones; the second to finish then
 * writes to a job that is gone, fails, and Payload leaves its transaction and its connection open for
 * ever. A write to a job that fails is rolled back here for the same reason.
 */
export const claimJobsOnce = (adapter: PostgresAdapter): void => {
  const { updateJobs } = adapter
  adapter.updateJobs = async (args) => {
    const transaction = await args.req?.transactionID
    const session = transaction ? adapter.sessions[transaction] : undefined
    try {
      if (session !== undefined && args.id === undefined && args.data['processing'] === true) {
        await session.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`)
      }
      return await updateJobs.call(adapter, args)
    } catch (err) {
      await (transaction && adapter.rollbackTransaction(transaction))
      throw err
    }
  }
}

const lock = 'newsroom: jobs are taken'
