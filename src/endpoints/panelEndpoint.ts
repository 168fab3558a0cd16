import { type Endpoint, UnauthorizedError } from 'payload'

import { textAt } from '../adapters/values.js'
import { readPanel } from '../components/ReadAlsoPanel/readPanel.js'

/** `GET /api/:collection/:id/read-also`: what the links panel of the admin shows, for its users. */
export const panelEndpoint = ({ slug }: { readonly slug: string }): Endpoint => ({
  handler: async (req) => {
    if (!req.user) {
      throw new UnauthorizedError(req.t)
    }
    const id = textAt({ doc: req.routeParams, path: 'id' })
    return Response.json(await readPanel({ id, collection: slug, req }))
  },
  method: 'get',
  path: '/:id/read-also',
})
