import type { PayloadRequest } from 'payload'

import type { DocID } from '../../domain/article.js'
import type { MovedReference, StoredRow } from './moveReferences.js'

import { textAt } from '../values.js'
import { followMerge } from './followMerge.js'
import { addNames, namesToGain } from './mergeNames.js'
import { mergedInto, recordMerge } from './mergeRecords.js'
import { lockForMerge, type MergeWork, type Refused, startWork } from './mergeWork.js'
import { moveReference } from './moveReferences.js'
import { takeDocument } from './storedDocument.js'
import { setColumns, winnerColumns } from './winnerColumns.js'

/** What became of a wish to merge. */
export type MergeOutcome = Refused | { readonly kind: 'merged'; readonly id: string }

type Asked = {
  readonly loser: DocID
  readonly req: PayloadRequest
  readonly winner: DocID
}

/**
 * Merges one institution into another, in the transaction of the request: everything that points to
 * it points to the other one from then on, its names become other names of that one, and it is taken out of the
 * collection. All that was done is kept, so that `undoMerge` can undo it.
 *
 * Done in bulk and past Payload: no article gets a version or another time of change, and hooks that
 * an application has added to these collections do not run.
 */
export const mergeInstitutions = async ({ loser, req, winner }: Asked): Promise<MergeOutcome> => {
  if (String(loser) === String(winner)) {
    return refusal(
      'sameInstitution',
      'An institution cannot be merged into itself. Choose another.',
    )
  }
  const work = await startWork(req)
  const rows = await lockForMerge({ ...work, ids: [loser, winner], referring: loser })
  const [from, into] = [rows.get(String(loser)), rows.get(String(winner))]
  return from === undefined || into === undefined
    ? whyMissing({ id: from === undefined ? loser : winner, work })
    : { id: await merge({ from, into, loser, winner, work }), kind: 'merged' }
}

const refusal = (code: string, message: string, status: Refused['status'] = 409): Refused => ({
  code,
  kind: 'refused',
  message,
  status,
})

const whyMissing = async ({
  id,
  work: { handle },
}: {
  readonly id: DocID
  readonly work: MergeWork
}): Promise<Refused> => {
  const merged = await mergedInto({ handle, loser: String(id) })
  return merged === null
    ? refusal('notFound', `There is no institution ${id}.`, 404)
    : refusal(
        'mergedAway',
        `"${merged.name}" was merged into institution ${merged.winner} already. Merge that one, or undo merge ${merged.id} first.`,
      )
}

const merge = async ({
  from,
  into,
  loser,
  winner,
  work,
}: Omit<Asked, 'req'> & {
  readonly from: StoredRow
  readonly into: StoredRow
  readonly work: MergeWork
}): Promise<string> => {
  const { handle, references, req } = work
  const names = await namesToGain({ ...work, loser: from, winner: into })
  const columns = await winnerColumns({ ...work, loser: from, winner: into })
  const { key: known, ...pointers } = columns
  await setColumns({ ...work, id: winner, values: afterOf(pointers) })
  const moved = await moveAll({ loser, winner, work })
  const document = await takeDocument({ id: loser, handle, references })
  const aliases = await addNames({ ...work, id: winner, names })
  // A key can be given to another only when the one that had it is gone.
  await setColumns({
    ...work,
    id: winner,
    values: afterOf(known === undefined ? {} : { key: known }),
  })
  const id = await recordMerge({
    done: { document, moved, winner: { aliases, columns } },
    handle,
    key: textAt({ doc: from, path: 'key' }) || null,
    loser,
    mergedBy: textAt({ doc: req.user, path: 'name' }) || null,
    name: textAt({ doc: from, path: 'name' }),
    slug: textAt({ doc: from, path: 'slug' }) || null,
    winner,
  })
  await followMerge({ ...work, ids: 'parent_id' in columns ? [loser, winner] : [loser], moved })
  return id
}

const afterOf = (
  columns: Readonly<Record<string, { readonly after: unknown }>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(columns).map(([column, { after }]) => [column, after]))

const moveAll = async ({
  loser,
  winner,
  work: {
    handle,
    references: { references, table },
  },
}: Omit<Asked, 'req'> & { readonly work: MergeWork }): Promise<readonly MovedReference[]> => {
  const moved: MovedReference[] = []
  for (const reference of references) {
    const isSelf = reference.owner === table
    moved.push(await moveReference({ from: loser, handle, into: winner, isSelf, reference }))
  }
  return moved.filter((one) => one.moved.length + one.folded.length > 0)
}
