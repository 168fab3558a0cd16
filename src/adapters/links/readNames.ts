import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { BasePayload } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID, NamedFact } from '../../domain/article.js'

import { idTypeOf } from '../../database/linkTables.js'
import { fieldAt } from '../../fieldAt.js'
import { columnsOf } from '../columns.js'
import { plannedList } from '../plannedList.js'
import { type Handle, postgresOf, runPrepared } from '../postgres.js'
import { regionsOf, storedValue } from './storedNames.js'

/** Documents of one collection whose names are wanted. */
export type NameQuestion = { readonly collection: string; readonly ids: readonly DocID[] }

/** A document that articles point to, with what stands above it (by its field `parent`). */
export type NamedNode = NamedFact & {
  /** The region that it belongs to and those above it, the nearest first. */
  readonly regions: readonly NamedFact[]
  /** Whether it or one above it is marked as never linked. */
  readonly neverLinked: boolean
  /** The nearest first. */
  readonly ancestors: readonly NamedFact[]
}

/** For each question its documents by id as text. */
export type Names = readonly ReadonlyMap<string, NamedNode>[]

/** Levels above a document that are read. */
const maxDepth = 6

/**
 * The names (the field that the admin uses as title) of documents of several collections with those
 * above them, in one statement. An id without a document is missing.
 *
 * @returns for each question its documents by id as text
 */
export const readNames = async ({
  handle,
  payload,
  questions,
}: {
  readonly handle: Handle
  readonly payload: BasePayload
  readonly questions: readonly NameQuestion[]
}): Promise<Names> => {
  if (questions.every(({ ids }) => ids.length === 0)) {
    return questions.map(() => new Map())
  }
  const rows = await runPrepared<TreeRow>({
    handle,
    statement: selectNames({ payload, questions }),
  })
  return toNames({ questions, rows })
}

/** The statement behind {@link readNames}; its rows are {@link TreeRow}s. */
export const selectNames = ({
  payload,
  questions,
}: {
  readonly payload: BasePayload
  readonly questions: readonly NameQuestion[]
}): SQL =>
  sql.join(
    questions.map((asked, question) => selectTree({ ...asked, payload, question })),
    sql` union all `,
  )

/** What the rows of {@link selectNames} say. */
export const toNames = ({
  questions,
  rows,
}: {
  readonly questions: readonly NameQuestion[]
  readonly rows: readonly TreeRow[]
}): Names =>
  questions.map((_, question) => toNodes(rows.filter((row) => row.question === question)))

/** A document that was asked for (depth 0), or one above it. */
export type TreeRow = {
  readonly question: number
  readonly root: string
  readonly id: DocID
  readonly name: string
  readonly regions: readonly NamedFact[] | null
  readonly never_linked: boolean
  readonly depth: number
}

const toNodes = (rows: readonly TreeRow[]): ReadonlyMap<string, NamedNode> => {
  const nodes = new Map<string, NamedNode>()
  for (const { id, name, never_linked, regions, root } of rows.toSorted(
    (one, other) => one.depth - other.depth,
  )) {
    const known = nodes.get(root)
    nodes.set(
      root,
      known === undefined
        ? { id, name, ancestors: [], neverLinked: never_linked, regions: regions ?? [] }
        : {
            ...known,
            ancestors: [...known.ancestors, { id, name }],
            neverLinked: known.neverLinked || never_linked,
          },
    )
  }
  return nodes
}

const selectTree = ({
  collection,
  ids,
  payload,
  question,
}: NameQuestion & { readonly payload: BasePayload; readonly question: number }): SQL => {
  const { parent, table, ...names } = namesIn({ collection, payload })
  const idType = idTypeOf({ adapter: postgresOf(payload), slug: collection })
  const columns = (regions: SQL): SQL =>
    sql`t.id, coalesce(${names.name}::text, '') as name, ${regions}::jsonb as regions,
    coalesce(${names.neverLinked}, false) as never_linked`
  const roots = sql`from ${sql.identifier(table)} t
    where t.id = any(${sql.param(plannedList(ids))}::${sql.raw(idType)}[])`
  const head = sql`select ${sql.raw(String(question))}::int as question`
  // As text: the collections of the questions may have ids of different types.
  const result = sql`id::text as id, name, regions, never_linked, depth`
  return parent === null
    ? sql`(${head}, id::text as root, ${result} from (select ${columns(names.regions)}, 0 as depth ${roots}) t)`
    : sql`(with recursive tree as (
        select t.id as root, 0 as depth, ${parent} as parent, ${columns(names.regions)} ${roots}
        union all
        select tree.root, tree.depth + 1, ${parent}, ${columns(sql`null`)} from tree
        join ${sql.identifier(table)} t on t.id = tree.parent
        where tree.depth < ${sql.raw(String(maxDepth))}
      ) ${head}, root::text as root, ${result} from tree)`
}

/**
 * What is read of a collection whose table stands in the statement as `t`; in it fields of the same
 * names may be something else than in a newsroom, and are then not read.
 */
const namesIn = ({
  collection,
  payload,
}: {
  readonly collection: string
  readonly payload: BasePayload
}): Readonly<Record<'name' | 'neverLinked' | 'regions', SQL>> & {
  readonly parent: SQL | null
  readonly table: string
} => {
  const columns = columnsOf({ adapter: postgresOf(payload), slug: collection })
  const config = payload.collections[collection]?.config
  const above = fieldAt({ fields: config?.flattenedFields ?? [], path: 'parent' })?.field
  const column = (path: string, types: readonly string[] | null): SQL | null => {
    const found = columns.columnOf(path)
    return found === null || types?.includes(found.type) === false
      ? null
      : storedValue({ alias: 't', column: found, columns, payload })
  }
  return {
    name: column(config?.admin.useAsTitle ?? 'id', null) ?? sql`t.id`,
    neverLinked: column('neverLinked', ['boolean']) ?? sql`false`,
    parent:
      above?.type === 'relationship' && above.relationTo === collection
        ? column('parent', null)
        : null,
    regions: regionsOf({
      config,
      payload,
      text: column('region', ['enum', 'text', 'varchar']),
    }),
    table: columns.table,
  }
}
