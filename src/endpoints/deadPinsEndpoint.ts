import type { Endpoint } from 'payload'

import type { LinkedCollection } from '../linkedCollections.js'

import { isDesk } from '../access/isDesk.js'
import { readDeadPins } from '../adapters/links/deadPins.js'
import { linkContext } from '../adapters/links/linkContext.js'
import { readPageQuery, toCursor } from './pageQuery.js'
import { refuseStranger } from './refuse.js'

/**
 * `GET /api/:collection/dead-pins`: the pins whose article is not live, as a list of what editors
 * have to do. For those who work at the desk, and only what they may read.
 */
export const deadPinsEndpoint = (collection: LinkedCollection): Endpoint => ({
  handler: async (req) => {
    if (!isDesk(req)) {
      return refuseStranger()
    }
    const page = readPageQuery(req)
    if (page instanceof Response) {
      return page
    }
    const { deadPins, isMore, next, total } = await readDeadPins({
      ...(await linkContext({ collection, req })),
      ...page,
    })
    return Response.json({
      deadPins,
      total,
      ...(isMore ? { more: true } : {}),
      nextCursor: toCursor(next),
    })
  },
  method: 'get',
  path: '/dead-pins',
})
