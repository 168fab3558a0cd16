import type { DocID } from '../../domain/article.js'
import type { LinkContext } from './linkContext.js'

import { readAllAddresses } from './readAddresses.js'

/**
 * Tells the application, by its option `onChange`, of hosts whose served links have changed, each
 * with its address, or with those that it has in several locales. One that was deleted meanwhile has
 * none and is left out.
 *
 * @throws what the application throws
 */
export const announceChanges = async (
  context: LinkContext & { readonly ids: readonly DocID[] },
): Promise<void> => {
  const { collection, req, slug } = context
  const addresses = await readAllAddresses(context)
  if (addresses.length > 0) {
    await collection.settings.onChange?.({
      hosts: addresses.map(({ id, url }) => ({ collection: slug, id, url })),
      payload: req.payload,
    })
  }
}
