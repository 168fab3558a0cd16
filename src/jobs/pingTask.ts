/** The job that tells other services of changed pages. */
export const pingTask = { slug: 'newsroomPing', queue: 'newsroom' } as const
