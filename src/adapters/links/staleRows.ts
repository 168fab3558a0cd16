import type { DocID } from '../../domain/article.js'
import type { Queryable } from '../postgres.js'

import { linkTableNames } from '../../database/linkTableNames.js'

/**
 * Why a document is on the list: it has changed, and others may have to follow (`changed`); its index
 * entry has to be made again from its text (`reindex`; one with details is a change as well); its
 * automatic links have to be chosen again (`links`); caches and sites have to be told that its links
 * have changed (`announce`). Done in this order, because each rests on the ones before.
 */
export const staleKinds = ['changed', 'reindex', 'links', 'announce'] as const

/** One of {@link staleKinds}. */
export type StaleKind = (typeof staleKinds)[number]

/** What is known of a change: whether readers of other documents see it, and the titles it had. */
export type ChangeDetails = {
  /** Whether title, address or being live have changed. */
  readonly isShown: boolean
  /** In the form of `titleKey`, now and before. */
  readonly titleKeys: readonly string[]
}

/** An entry to be put on the list. */
export type StaleEntry = StaleRow & { readonly kind: StaleKind }

/** What the list says of a document. */
export type StaleRow = {
  readonly document: DocID
  readonly details: ChangeDetails | null
}

/** Puts documents on the list. Entries are only added, so that writers never wait for each other. */
export const markStale = async ({
  db,
  documents,
  idType,
  kind,
  slug,
}: {
  readonly db: Queryable
  readonly documents: readonly DocID[]
  readonly idType: string
  readonly kind: StaleKind
  readonly slug: string
}): Promise<void> => {
  if (documents.length === 0) {
    return
  }
  const { stale } = linkTableNames({ slug })
  await db.query({
    text: `insert into ${stale} (document, kind)
      select distinct document, $2 from unnest($1::${idType}[]) as document`,
    values: [documents, kind],
  })
}

/** How many of the first entries are looked at for others of the documents that are taken. */
const lookAhead = 2000

/**
 * Takes up to `limit` entries of a kind off the list, the oldest first, with the next ones of the
 * same documents, leaving those that another worker has taken. They are back when the transaction is
 * not committed.
 *
 * @returns one row for each document, and how many entries they were
 */
export const takeStale = async ({
  db,
  kind,
  limit,
  slug,
}: {
  readonly db: Queryable
  readonly kind: StaleKind
  readonly limit: number
  readonly slug: string
}): Promise<{ readonly rows: readonly StaleRow[]; readonly taken: number }> => {
  const { stale } = linkTableNames({ slug })
  const { rows } = await db.query<StaleRow>({
    text: `
with first as materialized (
  select id, document from ${stale} where kind = $1 order by id limit $2 for update skip locked
), near as materialized (
  select id, document from ${stale} where kind = $1 order by id limit ${lookAhead}
), alike as materialized (
  select id from ${stale} where id in (
    select id from near where document in (select document from first)
  ) for update skip locked
)
delete from ${stale} where id in (select id from first union select id from alike)
returning document, details`,
    values: [kind, limit],
  })
  return { rows: mergedByDocument(rows), taken: rows.length }
}

const mergedByDocument = (rows: readonly StaleRow[]): readonly StaleRow[] => {
  const merged = new Map<string, StaleRow>()
  for (const row of rows) {
    const { details } = merged.get(String(row.document)) ?? row
    merged.set(String(row.document), { ...row, details: mergedDetails([details, row.details]) })
  }
  return [...merged.values()]
}

const mergedDetails = (all: readonly (ChangeDetails | null)[]): ChangeDetails | null => {
  const known = all.filter((details) => details !== null)
  return known.length === 0
    ? null
    : {
        isShown: known.some(({ isShown }) => isShown),
        titleKeys: [...new Set(known.flatMap(({ titleKeys }) => titleKeys))],
      }
}

/** Whether anything, or anything of a kind, is on the list or just being worked on. */
export const hasStale = async ({
  db,
  kind = null,
  slug,
}: {
  readonly db: Queryable
  readonly kind?: StaleKind | null
  readonly slug: string
}): Promise<boolean> => {
  const { stale } = linkTableNames({ slug })
  const { rows } = await db.query<{ readonly found: boolean }>({
    text: `select exists (select 1 from ${stale} where $1::text is null or kind = $1) as found`,
    values: [kind],
  })
  return rows[0]?.found ?? false
}
