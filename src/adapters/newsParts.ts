import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID } from '../domain/article.js'
import type { NameQuestion, Names, TreeRow } from './links/readNames.js'

import { linkTableNames } from '../database/linkTableNames.js'
import { idTypeOf } from '../database/linkTables.js'
import { columnsOf } from './columns.js'
import { selectNames, toNames } from './links/readNames.js'
import { plannedList } from './plannedList.js'
import { handleOf, postgresOf, runPrepared } from './postgres.js'
import { idsAt, listAt } from './values.js'

/** A row of a table as Postgres names its columns. */
export type StoredRow = Readonly<Record<string, unknown>>

/** What is stored of the documents that an article names, each list in the article's own order. */
export type NewsParts = {
  readonly authors: readonly StoredRow[]
  /** One, or none. */
  readonly image: readonly StoredRow[]
  /** With `aliases`, a list of texts. */
  readonly institutions: readonly StoredRow[]
  /** Live ones only, with their `kind`. */
  readonly pins: readonly StoredRow[]
  /** The section and those above it, in any order. */
  readonly sections: readonly StoredRow[]
  /** One for each row of the article's sources, empty where there is none. */
  readonly sources: readonly StoredRow[]
  readonly topics: readonly StoredRow[]
}

/** {@link NewsParts}, and the names that were asked for besides. */
type PartsAndNames = NewsParts & { readonly names: Names }

/**
 * Reads what the review looks at besides the article itself, in one statement. What the article
 * names need not exist.
 *
 * @param args.doc the article about to be written, relationships as ids
 * @param args.questions names to be read by the same statement
 */
export const readNewsParts = async ({
  doc,
  questions = [],
  req,
}: {
  readonly doc: unknown
  readonly questions?: readonly NameQuestion[]
  readonly req: PayloadRequest
}): Promise<PartsAndNames> => {
  const ids = (path: string) => idsAt({ doc, path })
  const inRows = (path: string, key: string) =>
    listAt({ doc, path }).map((row) => idsAt({ doc: row, path: key })[0] ?? '')
  const asked = {
    authors: ids('authors'),
    image: ids('mainImage'),
    institutions: ids('institutions'),
    pins: inRows('pins', 'target'),
    sections: ids('section'),
    sources: inRows('sources', 'source'),
    topics: ids('topics'),
  }
  const rows = await runPrepared<PartRow>({
    handle: await handleOf(req),
    statement: partsStatement({ asked, questions, req }),
  })
  const found = (part: keyof NewsParts) =>
    new Map(rows.flatMap((row) => (row.part === part ? [[row.id, row.doc] as const] : [])))
  const listed = (part: keyof NewsParts) => {
    const known = found(part)
    return asked[part].map((id) => known.get(String(id))).filter((row) => row !== undefined)
  }
  const sources = found('sources')
  return {
    authors: listed('authors'),
    image: listed('image'),
    institutions: listed('institutions'),
    names: toNames({
      questions,
      rows: rows.flatMap(({ part, doc: row }) => (part === 'names' ? [row as TreeRow] : [])), // as selected
    }),
    pins: listed('pins'),
    sections: [...found('sections').values()],
    sources: asked.sources.map((id) => sources.get(String(id)) ?? {}),
    topics: listed('topics'),
  }
}

type PartRow = {
  readonly part: string
  readonly id: string
  readonly doc: StoredRow
}

const partsStatement = ({
  asked,
  questions,
  req: { payload },
}: {
  readonly asked: Readonly<Record<keyof NewsParts, readonly DocID[]>>
  readonly questions: readonly NameQuestion[]
  readonly req: PayloadRequest
}): SQL => {
  const adapter = postgresOf(payload)
  const part = (name: keyof NewsParts, slug: string) => {
    const type = idTypeOf({ adapter, slug })
    const ids = asked[name].filter((id) => fits[type].test(String(id)))
    return {
      name: sql.raw(`'${name}'::text as part`),
      list: sql`any(${sql.param(plannedList(ids.map(String)))}::${sql.raw(type)}[])`,
      table: sql.identifier(columnsOf({ adapter, slug }).table),
    }
  }
  const whole = (name: keyof NewsParts, slug: string, more = sql``) => {
    const { list, name: label, table } = part(name, slug)
    return sql`select ${label}, t.id::text as id, to_jsonb(t)${more} as doc from ${table} t
      where t.id = ${list}`
  }
  const [pins, sections] = [part('pins', 'articles'), part('sections', 'sections')]
  const documents = sql.identifier(linkTableNames({ slug: 'articles' }).documents)
  return sql.join(
    [
      whole('authors', 'authors'),
      whole('image', 'media'),
      whole('institutions', 'institutions', aliases),
      whole('sources', 'sources'),
      whole('topics', 'topics'),
      sql`select ${pins.name}, d.document::text, jsonb_build_object('kind', d.kind)
        from ${documents} d where d.document = ${pins.list}`,
      sql`(with recursive above as (
          select s.id, s.parent_id from ${sections.table} s where s.id = ${sections.list}
          union select s.id, s.parent_id from above join ${sections.table} s on s.id = above.parent_id
        ) select ${sections.name}, id::text, jsonb_build_object('id', id) from above)`,
      ...(questions.length === 0
        ? []
        : [sql`select 'names', n.id, to_jsonb(n) from (${selectNames({ payload, questions })}) n`]),
    ],
    sql` union all `,
  )
}

const aliases = sql` || jsonb_build_object('aliases', array(
  select a.name from institutions_aliases a where a._parent_id = t.id order by a._order))`

/** What Postgres can read as an id of each type: the data of a draft can hold anything. */
const fits = {
  integer: /^\d{1,9}$/,
  numeric: /^\d{1,15}$/,
  uuid: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
  varchar: /^[^\0]+$/,
} as const
