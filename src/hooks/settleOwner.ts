import type { CollectionBeforeChangeHook } from 'payload'

import { randomUUID } from 'node:crypto'

/**
 * Gives a new document whoever makes it for an owner, whatever the request says, and an id that
 * tells nothing. Neither changes later.
 */
export const settleOwnerBeforeChange: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
  req: { user },
}) =>
  operation === 'create'
    ? { ...data, id: randomUUID(), owner: user?.collection === 'users' ? user.id : null }
    : { ...data, owner: originalDoc?.owner ?? null }
