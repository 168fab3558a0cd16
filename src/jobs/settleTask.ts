/** The job that works through what is stale in a collection's index and ledger. */
export const settleTask = { slug: 'newsroomSettle', queue: 'newsroom' } as const
