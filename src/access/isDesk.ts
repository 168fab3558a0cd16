import type { PayloadRequest } from 'payload'

import { newsroomOptionsOf } from '../pluginState.js'
import { isStaff } from './roles.js'

/**
 * Whether a request comes from somebody who works at the desk: a newsroom account, or, where only
 * `bacaJuga` is installed and our roles do not exist, any account that can log in to the admin.
 */
export const isDesk = ({ payload, user }: Pick<PayloadRequest, 'payload' | 'user'>): boolean =>
  newsroomOptionsOf(payload.config) === null
    ? user !== null && user.collection === payload.config.admin.user
    : isStaff(user)
