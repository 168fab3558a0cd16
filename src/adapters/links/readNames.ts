import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { BasePayload } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID, NamedFact } from '../../domain/article.js'

import { columnsOf } from '../columns.js'
import { type Handle, postgresOf } from '../postgres.js'

/** Documents of one collection whose names are wanted. */
export type NameQuestion = { readonly collection: string; readonly ids: readonly DocID[] }

/** A document that articles point to, with what stands above it (by its field `parent`). */
export type NamedNode = NamedFact & {
  readonly region: string | null
  /** Whether it or one above it is marked as never linked. */
  readonly neverLinked: boolean
  /** The nearest first. */
  readonly ancestors: readonly NamedFact[]
}

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
}): Promise<readonly ReadonlyMap<string, NamedNode>[]> => {
  const selects = questions.flatMap(({ collection, ids }, question) =>
    ids.length === 0 ? [] : [selectTree({ collection, ids, payload, question })],
  )
  if (selects.length === 0) {
    return questions.map(() => new Map())
  }
  const { rows } = await handle.execute<TreeRow>(sql.join(selects, sql` union all `))
  return questions.map((_, question) => toNodes(rows.filter((row) => row.question === question)))
}

type TreeRow = {
  readonly question: number
  readonly root: string
  readonly id: DocID
  readonly name: string
  readonly region: string | null
  readonly never_linked: boolean
  readonly depth: number
}

const toNodes = (rows: readonly TreeRow[]): ReadonlyMap<string, NamedNode> => {
  const nodes = new Map<string, NamedNode>()
  for (const { id, name, never_linked, region, root } of rows.toSorted(
    (one, other) => one.depth - other.depth,
  )) {
    const known = nodes.get(root)
    nodes.set(
      root,
      known === undefined
        ? { id, name, ancestors: [], neverLinked: never_linked, region }
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
  const { columnOf, localesTable, table } = columnsOf({
    adapter: postgresOf(payload),
    slug: collection,
  })
  const { localization } = payload.config
  const locale = localization ? localization.defaultLocale : null
  const column = (path: string, otherwise: SQL): SQL => {
    const found = columnOf(path)
    if (found?.isLocalized === true) {
      return sql`(select l.${sql.identifier(found.name)} from ${sql.identifier(localesTable)} l
        where l._parent_id = t.id and l._locale::text = ${locale})`
    }
    return found === null ? otherwise : sql`t.${sql.identifier(found.name)}`
  }
  const title = payload.collections[collection]?.config.admin.useAsTitle ?? 'id'
  const parent = columnOf('parent')
  const columns = sql`t.id, ${column(title, sql`t.id`)}::text as name,
    ${column('region', sql`null`)}::text as region,
    coalesce(${column('neverLinked', sql`false`)}, false) as never_linked`
  const roots = sql`from ${sql.identifier(table)} t where t.id in (${sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )})`
  const head = sql`select ${sql.raw(String(question))}::int as question`
  return parent === null
    ? sql`(${head}, t.id::text as root, ${columns}, 0 as depth ${roots})`
    : sql`(with recursive tree as (
        select t.id as root, 0 as depth, ${column('parent', sql`null`)} as parent, ${columns} ${roots}
        union all
        select tree.root, tree.depth + 1, ${column('parent', sql`null`)}, ${columns} from tree
        join ${sql.identifier(table)} t on t.id = tree.parent
        where tree.depth < ${sql.raw(String(maxDepth))}
      ) ${head}, root::text as root, id, name, region, never_linked, depth from tree)`
}
