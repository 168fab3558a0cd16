import type { DocID } from '../../domain/article.js'
import type { LinkContext } from './linkContext.js'

import { fillPattern } from '../../domain/urls/fillPattern.js'
import { localeCodes, localeOf, textLocales } from '../locales.js'
import { outletOf } from '../outlets.js'
import { addressColumns } from './addressColumns.js'

/** A document with its title and its address on the reader site. */
export type Address = { readonly id: DocID; readonly title: string; readonly url: string }

/**
 * Titles and addresses of documents, live or not; in no order. Those in the locale of the request,
 * or, where a document has no title in it, in the first in which it has one.
 */
export const readAddresses = async ({
  ids,
  ...context
}: LinkContext & { readonly ids: readonly DocID[] }): Promise<readonly Address[]> => {
  const { collection, req } = context
  const locale = localeOf(req)
  const others = textLocales({ collection, payload: req.payload }).filter((code) => code !== locale)
  const found = new Map<string, Address>()
  for (const code of [locale, ...others]) {
    const missing = ids.filter((id) => !found.get(String(id))?.title)
    for (const address of missing.length === 0
      ? []
      : await readInLocale({ ...context, ids: missing, locale: code })) {
      if (address.title !== '' || !found.has(String(address.id))) {
        found.set(String(address.id), address)
      }
    }
  }
  return [...found.values()]
}

/** The addresses of documents in all locales in which they have a title of their own, each once. */
export const readAllAddresses = async (
  context: LinkContext & { readonly ids: readonly DocID[] },
): Promise<readonly Address[]> => {
  const { payload } = context.req
  const locales = textLocales({ collection: context.collection, payload })
  const found = await Promise.all(
    (locales.length === 0 ? [localeCodes(payload)[0] ?? null] : locales).map(async (locale) =>
      readInLocale({ ...context, locale }),
    ),
  )
  const titled = found.flat().filter(({ title }) => locales.length === 0 || title !== '')
  return [...new Map(titled.map((address) => [`${address.id} ${address.url}`, address])).values()]
}

const readInLocale = async ({
  adapter,
  collection,
  db,
  idType,
  ids,
  locale,
  req,
}: LinkContext & {
  readonly ids: readonly DocID[]
  readonly locale: string | null
}): Promise<readonly Address[]> => {
  const { joins, outlet, parts, table, title } = addressColumns({
    adapter,
    alias: 't',
    collection,
    locale,
  })
  const { rows } = await db.query<AddressRow>({
    text: `select t.id, ${title} as title, ${outlet} as outlet, ${parts} as parts
      from ${table} t${joins} where t.id = any($1::${idType}[])`,
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
        title: row.title ?? '',
        url: fillPattern({ domain, pattern: collection.url, values: row.parts }),
      }
    }),
  )
}

type AddressRow = {
  readonly id: DocID
  readonly title: string | null
  readonly outlet: DocID | null
  readonly parts: Readonly<Record<string, unknown>>
}
