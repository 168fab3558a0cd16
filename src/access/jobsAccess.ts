import type { JobsConfig } from 'payload'

import { roleOf } from './roles.js'

type JobsAccess = Required<NonNullable<JobsConfig['access']>>

const isAdmin: JobsAccess['run'] = ({ req }) => roleOf(req.user) === 'admin'

/**
 * Who may run, queue and cancel jobs from outside: admins; Payload lets every account. The workers
 * of the app use the Local API, which does not ask.
 */
export const jobsAccess: JobsAccess = { cancel: isAdmin, queue: isAdmin, run: isAdmin }
