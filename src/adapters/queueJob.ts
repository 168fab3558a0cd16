import type { BasePayload, JsonObject, PayloadRequest } from 'payload'

/**
 * Queues a job, in the transaction of the request if there is one. `jobs.queue` does the same, and
 * then reads the job back.
 *
 * @param args.waitUntil not before this moment
 */
export const queueJob = async ({
  input,
  payload,
  req,
  task: { queue, slug },
  waitUntil,
}: {
  readonly input: JsonObject
  readonly payload: BasePayload
  readonly req?: Partial<PayloadRequest>
  readonly task: { readonly queue: string; readonly slug: string }
  readonly waitUntil?: Date
}): Promise<void> => {
  await payload.db.create({
    collection: 'payload-jobs',
    data: {
      input,
      queue,
      taskSlug: slug,
      ...(waitUntil === undefined ? {} : { waitUntil: waitUntil.toISOString() }),
    },
    returning: false,
    ...(req === undefined ? {} : { req }),
  })
}
