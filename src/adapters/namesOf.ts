import type { BasePayload } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DocID, NamedFact } from '../domain/article.js'

import { columnsOf } from './columns.js'
import { type Handle, postgresOf } from './postgres.js'

/** Documents of one collection whose names are wanted. */
export type NameQuestion = { readonly collection: string; readonly ids: readonly DocID[] }

/**
 * The names (the field that the admin uses as title) of documents of several collections, in one
 * statement. An id without a document is left out.
 *
 * @returns for each question its named documents, in the order of the ids
 */
export const namesOf = async ({
  handle,
  payload,
  questions,
}: {
  readonly handle: Handle
  readonly payload: BasePayload
  readonly questions: readonly NameQuestion[]
}): Promise<readonly (readonly NamedFact[])[]> => {
  const selects = questions.flatMap(({ collection, ids }, question) =>
    ids.length === 0 ? [] : [selectNames({ collection, ids, payload, question })],
  )
  if (selects.length === 0) {
    return questions.map(() => [])
  }
  const { rows } = await handle.execute<Named>(sql.join(selects, sql` union all `))
  const names = new Map(rows.map(({ id, name, question }) => [`${question}:${id}`, name]))
  return questions.map(({ ids }, question) =>
    ids.flatMap((id) => {
      const name = names.get(`${question}:${id}`)
      return name === undefined ? [] : [{ id, name }]
    }),
  )
}

type Named = { readonly id: string; readonly name: string; readonly question: number }

const selectNames = ({
  collection,
  ids,
  payload,
  question,
}: NameQuestion & { readonly payload: BasePayload; readonly question: number }) => {
  const { columnOf, table } = columnsOf({ adapter: postgresOf(payload), slug: collection })
  const title = payload.collections[collection]?.config.admin.useAsTitle ?? 'id'
  return sql`select ${sql.raw(String(question))}::int as question, id::text as id,
    ${sql.identifier(columnOf(title) ?? 'id')}::text as name
    from ${sql.identifier(table)} where id in (${sql.join(
      ids.map((id) => sql`${id}`),
      sql`, `,
    )})`
}
