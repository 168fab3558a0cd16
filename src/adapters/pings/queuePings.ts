import { pingTask } from '../../jobs/pingTask.js'
import { queueJob } from '../queueJob.js'

/** A page that has changed, as the job that tells others of it is given it. */
export type PageChange = {
  /** The domain of its outlet. */
  readonly outlet: string
  /** Its address, and the one that it had before. */
  readonly urls: readonly string[]
  /** What caches may know the page by, such as `article:7`. */
  readonly tags: readonly string[]
  /** Whether it is news to search engines and readers of feeds, or a change of its links only. */
  readonly isNews: boolean
}

/**
 * Queues the job that tells others of changed pages, in the transaction of the request if there is
 * one: nobody is told of what is rolled back.
 *
 * @param args.waitUntil not before this moment
 */
export const queuePings = async ({
  changes,
  ...args
}: Omit<Parameters<typeof queueJob>[0], 'input' | 'task'> & {
  readonly changes: readonly PageChange[]
}): Promise<void> => queueJob({ ...args, input: { changes }, task: pingTask })
