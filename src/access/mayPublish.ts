import type { PayloadRequest } from 'payload'

import { roleOf } from './roles.js'
import { articleTable } from './table.js'

/** Whether the user's role lets an article go on the air. */
export const mayPublish = (user: PayloadRequest['user']): boolean =>
  articleTable[roleOf(user)].publish === 'all'
