import type { PayloadRequest } from 'payload'

import type { DocID } from '../../domain/article.js'
import type { Installed, RecordPlan } from '../../gazetteer/planRecord.js'
import type { GazetteerList } from './gazetteerList.js'

import { planRecord } from '../../gazetteer/planRecord.js'
import {
  type GazetteerRecord,
  inOrder,
  type KnownKeys,
  onlyKnown,
} from '../../gazetteer/records.js'
import { touchList } from '../listVersions.js'
import { mergedKeys } from '../merging/mergeRecords.js'
import { inOwnTransaction } from '../postgres.js'
import { idOf } from '../values.js'
import { followRecords } from './followRecords.js'
import { fieldsIn } from './gazetteerList.js'
import { installedKeys, readInstalled, writeInstalled } from './installedRows.js'
import { type ListIndex, readListIndex } from './listIndex.js'
import { toRecordFields } from './storedRecord.js'
import { writeRecord } from './writeRecord.js'

/** What became, or would become, of a document of the gazetteer. */
export type RecordResult = {
  readonly isMatched: boolean
  readonly plan: RecordPlan
  readonly record: GazetteerRecord
}

/** How a list is installed. */
export type InstallChoices = {
  /** Whether nothing is written. */
  readonly dryRun: boolean
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void
  readonly restores: boolean
  readonly signal: AbortSignal
}

/**
 * Installs or updates the documents of one list, each batch in a transaction of its own: what is stored when
 * it is stopped is whole, and the next run goes on from there.
 *
 * @param args.known the keys of other lists that records may name
 * @returns what became of each; fewer than were asked for when it was stopped
 */
export const installList = async ({
  choices,
  known,
  list,
  records: asked,
  req,
}: {
  readonly choices: InstallChoices
  readonly known: KnownKeys
  readonly list: GazetteerList
  readonly records: readonly GazetteerRecord[]
  readonly req: PayloadRequest
}): Promise<readonly RecordResult[]> => {
  const records = inOrder({ fields: list.relations, records: asked.map(fieldsIn({ list, req })) })
  const index = await readListIndex({ list, records, req })
  const were = await installedKeys({ list: list.slug, req })
  const merged = await mergedKeys(req)
  const restores = (key: string): boolean => choices.restores && !merged.has(key)
  const comes = ({ key }: GazetteerRecord): boolean => restores(key) || !were.has(key)
  const keys = new Set([...index.ids.keys(), ...records.filter(comes).map(({ key }) => key)])
  const work = {
    index,
    known: { ...known, ...Object.fromEntries(list.relations.map((field) => [field, keys])) },
    list,
    restores,
  }
  const results: RecordResult[] = []
  for (let at = 0; at < records.length && !choices.signal.aborted; at += batchSize) {
    const batch = { ...work, records: records.slice(at, at + batchSize) }
    results.push(
      ...(choices.dryRun
        ? await planBatch({ ...batch, req })
        : await inOwnTransaction({
            req,
            work: async (own) => installBatch({ ...batch, req: own }),
          })),
    )
    choices.onProgress({ done: results.length, total: records.length })
  }
  return results
}

/** Documents in one transaction; their editors wait for its end. */
const batchSize = 100

type Batch = {
  readonly index: ListIndex
  readonly known: KnownKeys
  readonly list: GazetteerList
  readonly records: readonly GazetteerRecord[]
  readonly req: PayloadRequest
  /** Whether a document with this key is put back; not what was merged into another one. */
  readonly restores: (key: string) => boolean
}

const installBatch = async (batch: Batch): Promise<readonly RecordResult[]> => {
  const { index, list, req } = batch
  // First, as editors do: none of them changes a document between the look at it and the write.
  await touchList({ name: list.slug, req })
  const planned = await planBatch(batch)
  const rows = new Map<string, Installed>()
  for (const { doc, plan, record } of planned) {
    if (plan.kind !== 'deleted') {
      rows.set(record.key, plan.kind === 'create' ? record : plan.installed)
      await writeRecord({ doc, index, list, plan, record, req })
    }
  }
  await followRecords({ ids: index.ids, list, req, results: planned })
  await writeInstalled({
    list: list.slug,
    req,
    rows: new Map(Array.from(rows, ([key, { lists, texts }]) => [key, { lists, texts }])),
  })
  return planned
}

type Planned = RecordResult & { readonly doc: Readonly<Record<string, unknown>> | null }

const planBatch = async ({
  index: { ids, matched },
  known,
  list,
  records,
  req,
  restores,
}: Batch): Promise<readonly Planned[]> => {
  const keys = records.map(({ key }) => key)
  const installed = await readInstalled({ keys, list: list.slug, req })
  const docs = await readDocs({ ids: keys.flatMap((key) => ids.get(key) ?? []), list, req })
  const keyByID = new Map(Array.from(ids, ([key, id]) => [String(id), key]))
  const keyOf = (id: DocID): string => keyByID.get(String(id)) ?? `#${id}`
  return records.map((asked) => {
    const record = onlyKnown({ known, record: asked })
    const doc = docs.get(String(ids.get(record.key) ?? '')) ?? null
    const stored = doc && toRecordFields({ doc, keyOf, like: record, list })
    return {
      doc,
      isMatched: matched.has(record.key),
      plan: planRecord({
        installed: installed.get(record.key) ?? null,
        restores: restores(record.key),
        stored,
        wanted: record,
      }),
      record,
    }
  })
}

const readDocs = async ({
  ids,
  list: { slug },
  req,
}: {
  readonly ids: readonly DocID[]
  readonly list: GazetteerList
  readonly req: PayloadRequest
}): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>> => {
  if (ids.length === 0) {
    return new Map()
  }
  const { docs } = await req.payload.db.find<Readonly<Record<string, unknown>>>({
    collection: slug,
    limit: 0,
    pagination: false,
    req,
    where: { id: { in: [...ids] } },
  })
  return new Map(docs.map((doc) => [String(idOf(doc)), doc]))
}
