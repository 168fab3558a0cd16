import type { CollectionBeforeValidateHook } from 'payload'

import { nestedRequest } from '../adapters/nestedRequest.js'

/**
 * Makes whoever registers the first account an admin: nobody else could ever give the role away.
 * Accounts made by the Local API get the role that they are given.
 */
export const makeFirstUserAdmin: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || req.user !== null || req.payloadAPI === 'local') {
    return data
  }
  const { totalDocs } = await req.payload.count({
    collection: collection.slug,
    overrideAccess: true,
    req: nestedRequest({ req }),
  })
  return totalDocs === 0 ? { ...data, role: 'admin' } : data
}
