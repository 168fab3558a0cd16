/** The job that writes the links of a document again after a failure. */
export const relinkTask = { slug: 'newsroomRelink', queue: 'newsroom' } as const
