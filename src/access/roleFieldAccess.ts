import type { FieldAccess } from 'payload'

import { roleOf } from './roles.js'

const isAdmin: FieldAccess = ({ req }) => roleOf(req.user) === 'admin'

const isAdminOrFirstUser: FieldAccess = async (args) => {
  const { req } = args
  if (req.user) {
    return isAdmin(args)
  }
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    disableErrors: true,
    overrideAccess: true,
  })
  return totalDocs === 0
}

/**
 * Field access of `users.role`: an admin gives it, nobody takes it. Whoever makes the first account
 * of a new installation chooses its role, or there would never be an admin.
 */
export const roleFieldAccess = { create: isAdminOrFirstUser, update: isAdmin } as const
