import type { PayloadRequest, TypeWithID, Where } from 'payload'

import type { DocID } from '../../domain/article.js'

import { textOrNull } from '../populated.js'
import { pageURL, type SiteAddresses } from '../toNewsFacts.js'
import { idOf, textAt } from '../values.js'

/** An institution as lists name it. */
export type ListedInstitution = {
  readonly id: DocID | null
  readonly name: string
  readonly acronym: string | null
  readonly kind: string
  readonly slug: string
  readonly url: string
}

/**
 * Institutions as anybody may read them, by their names.
 *
 * @param args.req a request that nested calls may change, of somebody without a login
 * @returns `total` counts those beyond the limit as well
 */
export const readInstitutions = async ({
  limit,
  req,
  where,
}: {
  readonly limit: number
  readonly req: PayloadRequest
  readonly where: Where
}): Promise<{ readonly docs: readonly TypeWithID[]; readonly total: number }> => {
  if (limit === 0) {
    return { docs: [], total: 0 }
  }
  const { docs, totalDocs } = await req.payload.find({
    collection: 'institutions',
    depth: 0,
    disableErrors: true,
    limit,
    overrideAccess: false,
    req,
    select: { name: true, acronym: true, kind: true, slug: true },
    sort: ['name', 'id'],
    where,
  })
  return { docs, total: totalDocs }
}

/** What lists show of an institution. */
export const listedInstitution = ({
  doc,
  site,
}: {
  readonly doc: object
  readonly site: SiteAddresses
}): ListedInstitution => ({
  id: idOf(doc),
  name: textAt({ doc, path: 'name' }),
  acronym: textOrNull({ doc, path: 'acronym' }),
  kind: textAt({ doc, path: 'kind' }),
  slug: textAt({ doc, path: 'slug' }),
  url: pageURL({ doc, path: 'institution', site }),
})
