/** How often a job of ours is tried again: for about twenty minutes, ever more slowly. */
export const retries = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 5000 },
} as const
