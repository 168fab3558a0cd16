import type { PayloadRequest } from 'payload'

import type { DocID } from '../../domain/article.js'

import { nestedRequest } from '../../adapters/nestedRequest.js'
import { textAt, valueAt } from '../../adapters/values.js'

type Args = {
  readonly id: DocID
  readonly collection: string
  readonly req: PayloadRequest
}

/** The titles that the imported text links to; null when the user may not read the document. */
export const readWantedTitles = async ({
  id,
  collection,
  req,
}: Args): Promise<readonly string[] | null> => {
  const document: unknown = await req.payload.findByID({
    id,
    collection,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req: nestedRequest({ req }),
    select: { pendingLinks: true },
    user: req.user,
  })
  const links = valueAt({ doc: document, path: 'pendingLinks' })
  return document === null
    ? null
    : (Array.isArray(links) ? links : []).map((doc) => textAt({ doc, path: 'title' }))
}

/** Whether links of the document could not be written and the job that tries again is still due. */
export const readFailure = async ({ id, collection, req: { payload } }: Args): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'failures',
    // Whoever may read the document is told that its links are late.
    overrideAccess: true,
    where: {
      document: { equals: String(id) },
      inCollection: { equals: collection },
      resolvedAt: { exists: false },
    },
  })
  return totalDocs > 0
}
