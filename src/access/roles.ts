import type { PayloadRequest } from 'payload'

/** Who asks: the five roles of a newsroom account, and everybody else. */
export const roles = [
  'admin',
  'chiefEditor',
  'editor',
  'reporter',
  'contributor',
  'anonymous',
] as const

/** One of {@link roles}. */
export type Role = (typeof roles)[number]

/** The roles that an account of `users` can have. */
export const staffRoles = roles.filter((role) => role !== 'anonymous')

/**
 * The role of whoever sent a request. An account of another auth collection, such as readers, is
 * anonymous: ids are only unique within one collection, so `id` and `role` alone prove nothing.
 */
export const roleOf = (user: PayloadRequest['user']): Role => {
  if (user?.collection !== 'users') {
    return 'anonymous'
  }
  const role: unknown = user['role']
  return staffRoles.find((known) => known === role) ?? 'anonymous'
}

/** Whether the user has a newsroom account, of whatever role. */
export const isStaff = (user: PayloadRequest['user']): boolean => roleOf(user) !== 'anonymous'
