import type { Endpoint } from 'payload'

import { textAt } from '../adapters/values.js'
import { indexNowKeyFile } from '../domain/pings/indexNowKey.js'
import { newsroomOptionsOf } from '../pluginState.js'
import { refuse } from './refuse.js'
import { siteEndpoints } from './siteEndpoints.js'

/**
 * `GET /api/newsroom/sites/:domain/:key.txt`: the file by which a host shows its key to IndexNow
 * (rule IN-01), there only for the key that it has.
 */
export const indexNowKeyEndpoints: readonly Endpoint[] = siteEndpoints({
  handler: async (req) => {
    const domain = textAt({ doc: req.routeParams, path: 'domain' }).toLowerCase()
    const keys = newsroomOptionsOf(req.payload.config)?.delivery.indexNow?.keys ?? {}
    const own = Object.hasOwn(keys, domain) ? keys[domain] : undefined
    if (own === undefined || own.key !== textAt({ doc: req.routeParams, path: 'key' })) {
      return refuse({ code: 'notFound', message: 'There is no such file.', status: 404 })
    }
    const { body, contentType } = indexNowKeyFile(own)
    return new Response(body, { headers: { 'Content-Type': contentType } })
  },
  path: '/:key.txt',
})
