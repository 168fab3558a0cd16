import type { Where } from 'payload'

import type { DocID } from '../../domain/article.js'
import type { LinkContext } from './linkContext.js'
import type { LinkRecord } from './linkRecord.js'

import { columnsOf } from '../columns.js'
import { handleOf } from '../postgres.js'
import { idOf, instantAt } from '../values.js'
import { addressColumns } from './addressColumns.js'
import { withdrawRecords, writeRecords } from './keepLinks.js'
import { markStale } from './staleRows.js'
import { selectStored } from './storedRow.js'
import { toArticleFacts } from './toArticleFacts.js'
import { toLinkRecord } from './toLinkRecord.js'

/**
 * Makes the index entries of documents again from what is stored of them, takes out those that are
 * not live, as if they had changed just now, and puts the others on the list for their links. A
 * document that is published meanwhile is done again.
 *
 * @param args.changed those of them that others have to follow, as after a publish
 * @throws when the entries cannot be written
 */
export const reindexDocuments = async (
  args: LinkContext & { readonly changed: readonly DocID[]; readonly ids: readonly DocID[] },
): Promise<void> => {
  const { changed, collection, ids, req } = args
  const handle = await handleOf(req)
  const docs = await readLive(args)
  const facts = await toArticleFacts({ collection, docs, handle, req })
  const records = facts.map((fact, index): LinkRecord =>
    toLinkRecord({ collection, doc: docs[index]?.doc, facts: fact }),
  )
  const live = new Set(docs.map(({ id }) => String(id)))
  const gone = ids.filter((id) => !live.has(String(id)))
  requireSuccess([
    await writeRecords({ collection, handle, records }),
    await withdrawRecords({
      collection,
      handle,
      ids: gone,
      stale: gone.map((document) => ({ details: null, document, kind: 'changed' })),
    }),
  ])
  const following = new Set(changed.map(String))
  const indexed = docs.map(({ id }) => id)
  await markStale({
    ...args,
    documents: indexed.filter((id) => following.has(String(id))),
    kind: 'changed',
  })
  await markStale({
    ...args,
    documents: indexed.filter((id) => !following.has(String(id))),
    kind: 'links',
  })
  await markStale({ ...args, documents: await changedSince({ ...args, docs }), kind: 'reindex' })
}

type LiveDoc = { readonly id: DocID; readonly doc: unknown; readonly at: number | null }

const readLive = async ({
  adapter,
  collection,
  ids,
  req,
  slug,
}: LinkContext & { readonly ids: readonly DocID[] }): Promise<readonly LiveDoc[]> => {
  const { columnOf } = columnsOf({ adapter, slug })
  const conditions: Where[] = [
    { id: { in: [...ids] } },
    ...(columnOf('_status') === null ? [] : [{ _status: { equals: 'published' } }]),
    ...(columnOf('deletedAt') === null ? [] : [{ deletedAt: { exists: false } }]),
  ]
  const { docs } = await req.payload.db.find({
    collection: slug,
    limit: ids.length,
    pagination: false,
    req,
    select: selectStored(collection),
    where: { and: conditions },
  })
  return docs.flatMap((doc) => {
    const id = idOf(doc)
    return id === null
      ? []
      : [{ id, doc, at: instantAt({ doc, path: 'updatedAt' })?.getTime() ?? null }]
  })
}

/** Their entries are locked by now: a change that is not seen here waits, and writes its own. */
const changedSince = async ({
  adapter,
  collection,
  db,
  docs,
  idType,
  slug,
}: LinkContext & { readonly docs: readonly LiveDoc[] }): Promise<readonly DocID[]> => {
  const { live, table } = addressColumns({ adapter, alias: 't', collection })
  const updatedAt = columnsOf({ adapter, slug }).columnOf('updatedAt')?.name ?? null
  const { rows } = await db.query<{ readonly id: DocID; readonly at: number }>({
    text: `
select t.id, ${updatedAt === null ? 'null' : `(extract(epoch from t.${updatedAt}) * 1000)::float8`} as at
from ${table} t where t.id = any($1::${idType}[]) and ${live}`,
    values: [docs.map(({ id }) => id)],
  })
  const now = new Map(rows.map(({ id, at }) => [String(id), at]))
  return docs.filter(({ id, at }) => now.get(String(id)) !== at).map(({ id }) => id)
}

const requireSuccess = (failures: readonly (string | null)[]): void => {
  const failure = failures.find((one) => one !== null)
  if (failure !== undefined) {
    throw new Error(`The index could not be written: ${failure}`)
  }
}
