import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../../domain/article.js'

import { toDocID } from '../toDocID.js'
import { textAt } from '../values.js'
import { followMerge } from './followMerge.js'
import { removeNames } from './mergeNames.js'
import { lockMerge, mergedInto, type MergeRecord, mergesInto } from './mergeRecords.js'
import { lockForMerge, type MergeWork, type Refused, startWork } from './mergeWork.js'
import { moveBack, type StoredRow } from './moveReferences.js'
import { putBack } from './storedDocument.js'
import { setColumns } from './winnerColumns.js'

/** What became of a wish to undo a merge. */
export type UndoOutcome = Refused | { readonly kind: 'undone'; readonly id: DocID }

/**
 * Undoes a merge, in the transaction of the request: the institution is there again, and what was moved
 * points to it again, but for what was changed since.
 *
 * @param args.id of the merge
 */
export const undoMerge = async ({
  id,
  req,
}: {
  readonly id: string
  readonly req: PayloadRequest
}): Promise<UndoOutcome> => {
  const work = await startWork(req)
  const merge = await lockMerge({ id, handle: work.handle })
  if (merge === null) {
    return refusal('notFound', `There is no merge ${id}.`, 404)
  }
  const toID = (text: string): DocID =>
    toDocID({ collection: 'institutions', payload: req.payload, text })
  const [loser, winner] = [toID(merge.loser), toID(merge.winner)]
  const rows = await lockForMerge({ ...work, ids: [winner], referring: winner })
  const into = rows.get(merge.winner)
  const refused = (await whyNot({ into, merge, work })) ?? (await whoHasItsNames({ merge, work }))
  if (refused !== null || into === undefined) {
    return refused ?? refusal('notFound', `There is no institution ${merge.winner} any more.`, 404)
  }
  await undo({ into, loser, merge, winner, work })
  return { id: loser, kind: 'undone' }
}

const refusal = (code: string, message: string, status: Refused['status'] = 409): Refused => ({
  code,
  kind: 'refused',
  message,
  status,
})

type Question = { readonly merge: MergeRecord; readonly work: MergeWork }

const whyNot = async ({
  into,
  merge: { id, name, undoneAt, winner },
  work: { handle },
}: Question & { readonly into: StoredRow | undefined }): Promise<Refused | null> => {
  if (undoneAt !== null) {
    return refusal('undone', `Merge ${id} of "${name}" was undone already. Nothing is left to do.`)
  }
  if (into === undefined) {
    const merged = await mergedInto({ handle, loser: winner })
    return merged === null
      ? refusal(
          'winnerGone',
          `Institution ${winner} was deleted, so nothing points to it any more. Make "${name}" anew.`,
        )
      : refusal(
          'mergedOn',
          `"${merged.name}" was merged into another one since. Undo merge ${merged.id} first.`,
        )
  }
  const [last] = await mergesInto({ handle, winner })
  return last === undefined || last.id === id
    ? null
    : refusal(
        'laterMerge',
        `"${last.name}" was merged into the same one later. Undo merge ${last.id} first.`,
      )
}

/** Slug and key are unique; the one that it was merged into may have got its key, and gives it back. */
const whoHasItsNames = async ({
  merge: { key, name, slug, winner },
  work: {
    handle,
    references: { table },
  },
}: Question): Promise<Refused | null> => {
  const { rows } = await handle.execute<{ readonly id: string; readonly name: string }>(sql`
    select i.id::text as id, i.name from ${sql.identifier(table)} i
    where i.slug = ${slug} union all
    select i.id::text, i.name from ${sql.identifier(table)} i
    where i.key = ${key} and i.id::text <> ${winner} limit 1`)
  const other = rows[0]
  return other === undefined
    ? null
    : refusal(
        'slugTaken',
        `"${other.name}" (${other.id}) has the slug or key of "${name}" now. Change or delete that one first.`,
      )
}

const undo = async ({
  into,
  loser,
  merge: {
    id,
    done: { document, moved, winner: changed },
    key,
  },
  winner,
  work,
}: Question & {
  readonly into: StoredRow
  readonly loser: DocID
  readonly winner: DocID
}): Promise<void> => {
  const { handle, references } = work
  const hasKey = key !== null && textAt({ doc: into, path: 'key' }) === key
  await setColumns({ ...work, id: winner, values: hasKey ? { key: null } : {} })
  await putBack({ ...work, document })
  for (const reference of references.references) {
    const back = moved.find(
      ({ column, table }) => column === reference.column && table === reference.table,
    )
    if (back !== undefined) {
      const isSelf = reference.owner === references.table
      await moveBack({ back, from: loser, handle, into: winner, isSelf, reference })
    }
  }
  const unchanged = Object.entries(changed.columns).filter(
    ([column, { after }]) => column !== 'key' && (into[column] ?? null) === after,
  )
  await setColumns({
    ...work,
    id: winner,
    values: Object.fromEntries(unchanged.map(([column, { before }]) => [column, before])),
  })
  await removeNames({ ...work, gained: changed.aliases })
  await handle.execute(sql`update nr_merges set undone_at = now() where id = ${id}::bigint`)
  await followMerge({ ...work, ids: [winner], moved })
}
