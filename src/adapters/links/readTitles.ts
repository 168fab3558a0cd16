import type { DocID } from '../../domain/article.js'
import type { LinkContext } from './linkContext.js'

import { readableIDs } from '../readableIDs.js'
import { readAddresses } from './readAddresses.js'

/**
 * Titles of documents, live or not, as far as the user of the request may read them.
 *
 * @returns by id as text
 */
export const readTitles = async ({
  ids,
  ...context
}: LinkContext & { readonly ids: readonly DocID[] }): Promise<ReadonlyMap<string, string>> => {
  const { req, slug } = context
  const readable = await readableIDs({ collection: slug, ids, req })
  const shown = ids.filter((id) => readable.has(String(id)))
  const found = shown.length === 0 ? [] : await readAddresses({ ...context, ids: shown })
  return new Map(found.map(({ id, title }) => [String(id), title]))
}
