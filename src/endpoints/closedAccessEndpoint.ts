import type { Endpoint } from 'payload'

import { addDataAndFileToRequest, docAccessOperation, NotFound } from 'payload'

import { nestedRequest } from '../adapters/nestedRequest.js'
import { textAt } from '../adapters/values.js'

/**
 * `POST /api/<collection>/access/:id` in the place of Payload's own, which reads the document for
 * whoever asks and so tells everybody whether there is one: what may be done with a document is
 * told to who may read it.
 */
export const closedAccessEndpoint: Endpoint = {
  handler: async (req) => {
    const [id, slug] = ['id', 'collection'].map((path) => textAt({ doc: req.routeParams, path }))
    const collection = req.payload.collections[slug ?? '']
    const found =
      collection &&
      (await req.payload.findByID({
        id: id ?? '',
        collection: collection.config.slug,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        req: nestedRequest({ req }),
        select: {},
        user: req.user,
      }))
    if (!collection || !found) {
      throw new NotFound(req.t)
    }
    await addDataAndFileToRequest(req)
    const { data } = req
    return Response.json(
      await docAccessOperation({ id: found.id, collection, req, ...(data && { data }) }),
    )
  },
  method: 'post',
  path: '/access/:id',
}
