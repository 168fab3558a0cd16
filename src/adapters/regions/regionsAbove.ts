import type { PayloadRequest, TypeWithID } from 'payload'

import { regionsOver } from '../../domain/institutions/regionCode.js'

/**
 * The regions that a region is part of, from its province down, as anybody may read them.
 *
 * @param args.req a request that nested calls may change, of somebody without a login
 */
export const regionsAbove = async ({
  code,
  req,
}: {
  readonly code: string
  readonly req: PayloadRequest
}): Promise<readonly TypeWithID[]> => {
  const codes = regionsOver(code)
  if (codes.length === 0) {
    return []
  }
  const { docs } = await req.payload.find({
    collection: 'regions',
    depth: 0,
    disableErrors: true,
    limit: codes.length,
    overrideAccess: false,
    pagination: false,
    req,
    sort: 'id',
    where: { id: { in: [...codes] } },
  })
  return docs
}
