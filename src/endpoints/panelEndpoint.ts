import type { Endpoint } from 'payload'

import { isDesk } from '../access/isDesk.js'
import { readPanel } from '../components/ReadAlsoPanel/readPanel.js'
import { askedID } from './askedID.js'
import { refuseStranger } from './refuse.js'

/** `GET /api/:collection/:id/read-also`: what the links panel of the admin shows, for its users. */
export const panelEndpoint = ({ slug }: { readonly slug: string }): Endpoint => ({
  handler: async (req) => {
    if (!isDesk(req)) {
      return refuseStranger()
    }
    const id = askedID({ collection: slug, req }) ?? undefined
    return Response.json(await readPanel({ id, collection: slug, req }))
  },
  method: 'get',
  path: '/:id/read-also',
})
