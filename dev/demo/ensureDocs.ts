import type { CollectionSlug, File, Payload } from 'payload'

import type { DocID } from '../../src/domain/article.js'

/** The ids of documents by their key in the demo's lists. */
export type IdsByKey = ReadonlyMap<string, DocID>

/** A document that the demo wants. */
export type WantedDoc = {
  readonly key: string
  /** What tells this document from all others, kept in the field that `ensureDocs` is told. */
  readonly mark: string
  /** The fields, from the ids of the documents that stand before this one. */
  readonly data: (before: IdsByKey) => Readonly<Record<string, unknown>>
  readonly file?: () => Promise<File>
}

/**
 * Creates the documents that are not there yet, one by one in the order given, and returns the ids
 * of all. What exists is left as it is, so a run that was interrupted can be continued. `progress`
 * is told after each document how many are there.
 */
export const ensureDocs = async ({
  collection,
  markField,
  payload,
  progress,
  wanted,
}: {
  readonly collection: CollectionSlug
  readonly markField: string
  readonly payload: Payload
  readonly progress: (done: number) => void
  readonly wanted: readonly WantedDoc[]
}): Promise<IdsByKey> => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: { [markField]: { in: wanted.map(({ mark }) => mark) } },
  })
  const existing = new Map(docs.map((doc) => [new Map(Object.entries(doc)).get(markField), doc.id]))
  const ids = new Map<string, DocID>()
  for (const { key, data, file, mark } of wanted) {
    const id = existing.get(mark)
    ids.set(
      key,
      id ??
        (await createDoc({ collection, data: { ...data(ids), [markField]: mark }, file, payload })),
    )
    progress(ids.size)
  }
  return ids
}

const createDoc = async ({
  collection,
  data,
  file,
  payload,
}: {
  readonly collection: CollectionSlug
  readonly data: Readonly<Record<string, unknown>>
  readonly file: (() => Promise<File>) | undefined
  readonly payload: Payload
}): Promise<DocID> => {
  const { id } = await payload.create({
    collection,
    data,
    depth: 0,
    overrideAccess: true,
    // An earlier run that was thrown away may have left the same files.
    ...(file === undefined ? {} : { file: await file(), overwriteExistingFiles: true }),
  })
  return id
}

/**
 * The id behind a key.
 *
 * @throws {Error} when the lists of the demo contradict each other
 */
export const idOf = ({ ids, key }: { readonly ids: IdsByKey; readonly key: string }): DocID => {
  const id = ids.get(key)
  if (id === undefined) {
    throw new Error(`[demo] Nothing in the demo has the key ${key}.`)
  }
  return id
}

/** The ids behind several keys; none where no keys are given. */
export const idsOf = ({
  ids,
  keys = [],
}: {
  readonly ids: IdsByKey
  readonly keys?: readonly string[] | undefined
}): readonly DocID[] => keys.map((key) => idOf({ ids, key }))
