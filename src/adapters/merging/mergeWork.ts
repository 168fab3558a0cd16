import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'
import type { StoredRow } from './moveReferences.js'

import { idTypeOf } from '../../database/linkTables.js'
import { touchList } from '../listVersions.js'
import { type Handle, handleOf, postgresOf } from '../postgres.js'
import { lockReferring } from './moveReferences.js'
import { type References, referencesTo } from './references.js'

/** What institutions are merged with. */
export type MergeWork = {
  readonly adapter: PostgresAdapter
  readonly handle: Handle
  readonly idType: string
  readonly references: References
  readonly req: PayloadRequest
}

/** Why institutions cannot be merged, or a merge cannot be undone. */
export type Refused = {
  readonly kind: 'refused'
  readonly code: string
  readonly message: string
  readonly status: 404 | 409
}

/**
 * Begins to merge or to undo, in the transaction of the request. Merges, undoings and changes of
 * institutions are done one after the other.
 */
export const startWork = async (req: PayloadRequest): Promise<MergeWork> => {
  const adapter = postgresOf(req.payload)
  await touchList({ name: 'institutions', req })
  return {
    adapter,
    handle: await handleOf(req),
    idType: idTypeOf({ adapter, slug: 'institutions' }),
    references: referencesTo({ adapter, slug: 'institutions' }),
    req,
  }
}

/**
 * Locks all that points to one of these institutions, and then the institutions. A document that is
 * being saved is locked in the same order (`hooks/followMerges`), so no two wait for each other.
 *
 * @returns the rows of the institutions, by their ids as text; one that is not there is missing
 */
export const lockForMerge = async ({
  handle,
  idType,
  ids,
  references: { references, table },
  referring,
}: MergeWork & {
  readonly ids: readonly DocID[]
  readonly referring: DocID
}): Promise<ReadonlyMap<string, StoredRow>> => {
  // Versions have no lock of their own: who writes them has locked the document.
  for (const reference of references.filter(
    ({ owner }) => owner !== table && !owner.startsWith('_'),
  )) {
    await lockReferring({ from: referring, handle, reference })
  }
  const { rows } = await handle.execute<{ readonly row: StoredRow }>(sql`
    select to_jsonb(i) as row from ${sql.identifier(table)} i
    where i.id = any(${sql.param(ids.map(String))}::${sql.raw(idType)}[]) order by i.id for update`)
  return new Map(rows.map(({ row }) => [String(row['id']), row]))
}
