import type { PayloadRequest } from 'payload'

import { isStorable } from '../adapters/isStorable.js'
import { slugAfterMerges } from '../adapters/merging/mergeRecords.js'

/**
 * The answer to who asks for an institution by the slug of one that was merged into it: 301.
 *
 * @param args.locate the address with another slug in the place of the one that was asked for
 * @returns null when none that had this slug was merged away
 */
export const afterMerge = async ({
  locate,
  req,
  slug,
}: {
  readonly locate: (slug: string) => string
  readonly req: PayloadRequest
  readonly slug: string
}): Promise<Response | null> => {
  const current = isStorable(slug) ? await slugAfterMerges({ req, slug }) : null
  return current === null
    ? null
    : new Response(null, {
        headers: { Location: locate(encodeURIComponent(current)) },
        status: 301,
      })
}
