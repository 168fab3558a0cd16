import type { DocID } from '../../domain/article.js'
import type { LinkContext } from './linkContext.js'

import { fillPattern } from '../../domain/urls/fillPattern.js'
import { outletOf } from '../outlets.js'
import { addressColumns } from './addressColumns.js'

/** A document with its title and its address on the reader site. */
export type Address = { readonly id: DocID; readonly title: string; readonly url: string }

/** Titles and addresses of documents, live or not; in no order. */
export const readAddresses = async ({
  adapter,
  collection,
  db,
  idType,
  ids,
  req,
}: LinkContext & { readonly ids: readonly DocID[] }): Promise<readonly Address[]> => {
  const { outlet, parts, table, title } = addressColumns({ adapter, alias: 't', collection })
  const { rows } = await db.query<AddressRow>({
    text: `select t.id, ${title} as title, ${outlet} as outlet, ${parts} as parts
      from ${table} t where t.id = any($1::${idType}[])`,
    values: [ids],
  })
  return Promise.all(
    rows.map(async (row) => {
      const domain =
        collection.outlet === null
          ? null
          : ((await outletOf({ id: row.outlet, req }))?.domain ?? null)
      return {
        id: row.id,
        title: row.title,
        url: fillPattern({ domain, pattern: collection.url, values: row.parts }),
      }
    }),
  )
}

type AddressRow = {
  readonly id: DocID
  readonly title: string
  readonly outlet: DocID | null
  readonly parts: Readonly<Record<string, unknown>>
}
