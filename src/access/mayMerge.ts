import type { PayloadRequest } from 'payload'

import { roleOf } from './roles.js'
import { recordTable } from './table.js'

/** Whether the user's role lets institutions be merged: it may change and delete all of them. */
export const mayMerge = (user: PayloadRequest['user']): boolean => {
  const role = roleOf(user)
  return (['update', 'delete'] as const).every(
    (operation) => recordTable.institutions[operation][role] === 'all',
  )
}
