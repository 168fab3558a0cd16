import type { GazetteerRecord, RecordFields } from './records.js'

/**
 * What was installed in a document. A text that is missing was not: it was the newsroom's own before.
 */
export type Installed = RecordFields

/** What an update does with one document. */
export type RecordPlan =
  | { readonly kind: 'create' }
  /** Editors deleted it, and it stays so. */
  | { readonly kind: 'deleted' }
  | {
      readonly kind: 'keep' | 'update'
      /** The fields that are written. */
      readonly changes: RecordFields
      /** The fields in which the gazetteer says something else now, but editors wrote what stands there. */
      readonly edited: readonly string[]
      /** What counts as installed from now on. */
      readonly installed: Installed
    }

/**
 * Decides what becomes of a document of the gazetteer. A text is written where what stands there is what was
 * installed, or nothing where nothing was; of a list, what the gazetteer has added is added and what it
 * has taken out is taken out, and the rest is the editors'.
 */
export function planRecord({
  installed,
  restores,
  stored,
  wanted,
}: {
  /** null where nothing was installed yet. */
  readonly installed: Installed | null
  /** Whether what editors deleted is put back. */
  readonly restores: boolean
  /** null where there is no document. */
  readonly stored: RecordFields | null
  readonly wanted: GazetteerRecord
}): RecordPlan {
  if (stored === null) {
    return { kind: installed === null || restores ? 'create' : 'deleted' }
  }
  const texts = Object.entries(wanted.texts).map(([field, next]) =>
    mergeText({
      base: installed?.texts[field],
      current: stored.texts[field] ?? null,
      field,
      next,
    }),
  )
  const lists = Object.entries(wanted.lists).map(([field, next]) =>
    mergeList({ base: installed?.lists[field], current: stored.lists[field] ?? [], field, next }),
  )
  const changes = { lists: written(lists), texts: written(texts) }
  const isSame = [changes.lists, changes.texts].every((of) => Object.keys(of).length === 0)
  return {
    changes,
    edited: texts.filter(({ isEdited }) => isEdited).map(({ field }) => field),
    installed: {
      lists: wanted.lists,
      texts: Object.fromEntries(
        texts.flatMap(({ base, field }) => (base === undefined ? [] : [[field, base]])),
      ),
    },
    kind: isSame ? 'keep' : 'update',
  }
}

type Merged<T> = { readonly field: string; readonly isWritten: boolean; readonly value: T }

function written<T>(fields: readonly Merged<T>[]): Readonly<Record<string, T>> {
  return Object.fromEntries(
    fields.filter(({ isWritten }) => isWritten).map(({ field, value }) => [field, value]),
  )
}

type Text = string | null

function mergeText({
  base,
  current,
  field,
  next,
}: {
  readonly base: Text | undefined
  readonly current: Text
  readonly field: string
  readonly next: Text
}): Merged<Text> & { readonly base: Text | undefined; readonly isEdited: boolean } {
  const isOurs = current === (base ?? null) || current === next
  return {
    base: isOurs ? next : base,
    field,
    isEdited: !isOurs && next !== (base ?? null),
    isWritten: isOurs && current !== next,
    value: next,
  }
}

function mergeList({
  base,
  current,
  field,
  next,
}: {
  readonly base: readonly string[] | undefined
  readonly current: readonly string[]
  readonly field: string
  readonly next: readonly string[]
}): Merged<readonly string[]> {
  // What a newsroom had of its own stays as it is; what is added later comes to it.
  const before = base ?? (current.length === 0 ? [] : next)
  const added = next.filter((one) => !before.includes(one) && !current.includes(one))
  const value = [...current.filter((one) => !before.includes(one) || next.includes(one)), ...added]
  return { field, isWritten: value.length !== current.length || added.length > 0, value }
}
