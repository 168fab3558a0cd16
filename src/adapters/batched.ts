import type { PayloadRequest } from 'payload'

import type { DocID } from '../domain/article.js'

type Batch = { readonly ids: DocID[]; readonly result: Promise<ReadonlyMap<string, unknown>> }

/**
 * Loads something for one document together with all others of the same request that ask in the
 * same turn of the event loop, so that a list costs one query.
 *
 * @param args.kind what is loaded; batches of different kinds are kept apart
 * @param args.load loads for many ids at once, keyed by the id as text
 */
export const batched = async <T>({
  id,
  kind,
  load,
  req,
}: {
  readonly id: DocID
  readonly kind: string
  readonly load: (ids: readonly DocID[]) => Promise<ReadonlyMap<string, T>>
  readonly req: PayloadRequest
}): Promise<T | undefined> => {
  const batches = batchesOf(req)
  const batch = batches.get(kind) ?? openBatch({ batches, kind, load })
  batch.ids.push(id)
  const loaded = await batch.result
  return loaded.get(String(id)) as T | undefined // a kind is always loaded by the same function
}

const openBatch = ({
  batches,
  kind,
  load,
}: {
  readonly batches: Map<string, Batch>
  readonly kind: string
  readonly load: (ids: readonly DocID[]) => Promise<ReadonlyMap<string, unknown>>
}): Batch => {
  const ids: DocID[] = []
  const result = new Promise<void>((resolve) => {
    setImmediate(resolve)
  }).then(() => {
    batches.delete(kind)
    return load([...new Set(ids)])
  })
  const batch = { ids, result }
  batches.set(kind, batch)
  return batch
}

const perRequest = new WeakMap<object, Map<string, Batch>>()

/** GraphQL hands each resolver a copy of the request; the context is the same object in all. */
const batchesOf = (req: PayloadRequest): Map<string, Batch> => {
  const known = perRequest.get(req.context)
  const batches = known ?? new Map<string, Batch>()
  perRequest.set(req.context, batches)
  return batches
}
