import type { AccessArgs, AccessResult, CollectionConfig } from 'payload'

import { isStaff, roleOf } from './roles.js'
import { type RecordOperation, type RecordSlug, recordTable } from './table.js'

/**
 * The access functions of a collection other than `articles`, read off {@link recordTable}.
 * `admin` and `unlock` only count for `users`, `readVersions` only where an override of the
 * collection turns versions on.
 */
export const recordAccess = ({
  slug,
}: {
  readonly slug: RecordSlug
}): NonNullable<CollectionConfig['access']> => {
  const allowed =
    (operation: RecordOperation) =>
    ({ req }: AccessArgs): AccessResult => {
      switch (recordTable[slug][operation][roleOf(req.user)]) {
        case 'all':
          return true
        case 'own':
          return { owner: { equals: req.user?.id } }
        case 'self':
          return { id: { equals: req.user?.id } }
        case 'none':
          return false
      }
    }
  const isAllowedAll =
    (operation: RecordOperation) =>
    ({ req }: AccessArgs): boolean =>
      recordTable[slug][operation][roleOf(req.user)] === 'all'

  return {
    admin: ({ req }) => isStaff(req.user),
    create: allowed('create'),
    delete: allowed('delete'),
    read: allowed('read'),
    readVersions: isAllowedAll('update'),
    unlock: isAllowedAll('update'),
    update: allowed('update'),
  }
}
