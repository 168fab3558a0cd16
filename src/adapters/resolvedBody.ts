import type { PayloadRequest } from 'payload'

import { linkedCollectionOf } from '../pluginState.js'
import { documentURL } from './documentURL.js'
import { findTogether } from './findTogether.js'
import { rootNodes, withRootNodes } from './lexical.js'
import { resolvedNodes } from './resolvedNodes.js'
import { textAt } from './values.js'

/**
 * A rich text value with the documents and files that it points to, as the reader of the request sees
 * them, see {@link resolvedNodes}. Asks the database once for each collection that is pointed to,
 * together with all other texts of this turn, and not at all where there is none.
 */
export const resolvedBody = async ({
  req,
  value,
}: {
  readonly req: PayloadRequest
  readonly value: unknown
}): Promise<unknown> => {
  const nodes = await resolvedNodes({
    lookups: {
      findDocument: (key) => findTogether({ ...key, req }),
      titleOf: ({ collection, doc }) => textAt({ doc, path: titlePath({ collection, req }) }),
      urlOf: (args) => documentURL({ ...args, req }),
    },
    nodes: rootNodes(value),
  })
  return withRootNodes({ nodes, value })
}

const titlePath = ({
  collection,
  req: { payload },
}: {
  readonly collection: string
  readonly req: PayloadRequest
}): string | null =>
  linkedCollectionOf({ config: payload.config, slug: collection })?.title ??
  payload.collections[collection]?.config.admin.useAsTitle ??
  null
