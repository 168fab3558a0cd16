import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../domain/article.js'

import { columnsOf } from '../adapters/columns.js'
import { contextMap } from '../adapters/contextMap.js'
import { noteVersions, versionColumns } from '../adapters/inMemory.js'
import { handleOf, postgresOf, runPrepared } from '../adapters/postgres.js'
import { mapTexts } from '../domain/text/mapTexts.js'
import { normaliseTitle } from '../domain/text/normaliseTitle.js'
import { numberedSlug } from '../domain/text/numberedSlug.js'
import { slugify } from '../domain/text/slugify.js'
import { toWellFormed } from '../domain/text/toWellFormed.js'
import { notedLiveRow } from './liveRows.js'

/**
 * Settles title and slug before any hook that needs them. The slug follows the title until the
 * first publication and stays from then on, unless an editor writes another. On the way to the
 * public no two live articles get the same one.
 */
export const settleIdentityBeforeValidate: CollectionBeforeValidateHook = async ({
  collection,
  data: given,
  originalDoc,
  req,
}) => {
  if (given === undefined) {
    return given
  }
  // Half an emoji in a rich text, or a NUL anywhere, is refused by Postgres, and with it the article.
  const data = mapTexts({ data: given, map: toWellFormed }) as typeof given // same shape
  const title = typeof data.title === 'string' ? normaliseTitle(data.title) : data.title
  const slug = wantedSlug({ data: { ...data, title }, originalDoc })
  const id: DocID | null = originalDoc?.id ?? null
  const question = { id, collection: collection.slug, req }
  return {
    ...data,
    slug:
      slug !== null && data._status === 'published' && !isKept({ ...question, slug })
        ? await freeSlug({ ...question, slug })
        : slug,
    ...(title === undefined ? {} : { title }),
  }
}

type Doc = Readonly<Record<string, unknown>>

/** While an article is live nobody else gets its slug. */
const isKept = ({ id, collection, req, slug }: SlugQuestion): boolean => {
  const live = id === null ? null : notedLiveRow({ id, collection, req })
  return live?.isLive === true && live.slug === slug
}

const wantedSlug = ({
  data,
  originalDoc,
}: {
  readonly data: Doc
  readonly originalDoc: Doc | undefined
}): string | null => {
  const given = textOf(data.slug)
  const title = textOf(data.title) || textOf(originalDoc?.title)
  const isPublished = Boolean(originalDoc?.firstPublishedAt ?? null)
  const followsTitle =
    given === '' || (!isPublished && given === textOf(originalDoc?.slug) && wasMade(originalDoc))
  const text = followsTitle ? title : given
  return text === '' ? null : slugify({ fallback: 'artikel', text })
}

/** Whether a slug is what its title gives, with or without a number behind it. */
const wasMade = (doc: Doc | undefined): boolean => {
  const made = slugify({ fallback: 'artikel', text: textOf(doc?.title) })
  return textOf(doc?.slug).replace(/-\d+$/, '') === made.replace(/-\d+$/, '')
}

/** How many are looked up at once when the first form is taken: daily series share one title. */
const formsPerLookup = 100

type SlugQuestion = {
  readonly id: DocID | null
  readonly collection: string
  readonly req: PayloadRequest
  readonly slug: string
}

const freeSlug = async (question: SlugQuestion): Promise<string> => {
  const handle = await handleOf(question.req)
  // Two publishes of the same slug wait for each other; other slugs are not held up.
  const [row = {}] = await runPrepared({
    handle,
    statement: sql`select ${versionColumns()},
      pg_advisory_xact_lock(hashtextextended(${`slug:${question.slug}`}::text, 0))::text as locked`,
  })
  noteVersions({ req: question.req, row })
  const reserved = reservedSlugs(question.req)
  let first = 1
  for (let count = 1; ; count = formsPerLookup) {
    const forms = Array.from({ length: count }, (_, index) =>
      numberedSlug({ number: first + index, slug: question.slug }),
    )
    const taken = await takenSlugs({ ...question, forms })
    const free = forms.find((form) => !taken.has(form) && isFree({ ...question, form, reserved }))
    if (free !== undefined) {
      reserved.set(free, question.id)
      return free
    }
    first += count
  }
}

const isFree = ({
  id,
  form,
  reserved,
}: {
  readonly id: DocID | null
  readonly form: string
  readonly reserved: ReadonlyMap<string, DocID | null>
}): boolean => !reserved.has(form) || (id !== null && reserved.get(form) === id)

/** Those of the forms that another live article has, or had before it was renamed. */
const takenSlugs = async ({
  id,
  collection,
  forms,
  req,
}: SlugQuestion & { readonly forms: readonly string[] }): Promise<ReadonlySet<unknown>> => {
  const { table } = columnsOf({ adapter: postgresOf(req.payload), slug: collection })
  const list = sql`any(${sql.param(forms)}::text[])`
  const handle = await handleOf(req)
  const rows = await runPrepared({
    handle,
    statement: sql`
      select slug::text from ${sql.identifier(table)}
      where slug = ${list} and _status = 'published' and deleted_at is null
        and (${id}::text is null or id::text <> ${id}::text)
      union all
      select text::text from ${sql.identifier(`${table}_texts`)}
      where text = ${list} and path = 'previousSlugs'
        and (${id}::text is null or parent_id::text <> ${id}::text)`,
  })
  return new Set(rows.map((row) => row.slug))
}

/** Slugs given to other documents of the same bulk write, which are not stored yet. */
const reservedSlugs = ({ context }: PayloadRequest): Map<string, DocID | null> =>
  contextMap({ context, key: 'newsroomSlugs' })

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
