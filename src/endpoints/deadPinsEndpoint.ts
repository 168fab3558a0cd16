import type { Endpoint } from 'payload'

import type { LinkedCollection } from '../linkedCollections.js'

import { readDeadPins } from '../adapters/links/deadPins.js'
import { linkContext } from '../adapters/links/linkContext.js'
import { deskPage } from './deskPage.js'

/**
 * `GET /api/:collection/dead-pins`: the pins whose article is not live, as a list of what editors
 * have to do. For those who work at the desk, and only what they may read.
 */
export const deadPinsEndpoint = (collection: LinkedCollection): Endpoint => ({
  handler: async (req) =>
    deskPage({
      read: async (query) => {
        const context = await linkContext({ collection, req })
        const { deadPins, ...page } = await readDeadPins({ ...context, ...query })
        return { ...page, entries: { deadPins } }
      },
      req,
    }),
  method: 'get',
  path: '/dead-pins',
})
