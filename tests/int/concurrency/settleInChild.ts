/** A worker of its own: takes the oldest job of the queue, works it off and ends. */
import { getPayload } from 'payload'

import { newsroomConfig } from '../../support/newsroomConfig.js'

const payload = await getPayload({ config: await newsroomConfig({}) })
await payload.jobs.run({ limit: 1, queue: 'newsroom', silent: true })
process.exit(0)
