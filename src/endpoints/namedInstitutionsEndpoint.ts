import type { Endpoint } from 'payload'

import { isDesk } from '../access/isDesk.js'
import { readSuggestions } from '../adapters/institutions/readSuggestions.js'
import { askedID } from './askedID.js'
import { refuse, refuseStranger } from './refuse.js'

/**
 * `GET /api/articles/:id/named-institutions`: the institutions that an article names and does not have,
 * for the users of the admin.
 */
export const namedInstitutionsEndpoint = ({ slug }: { readonly slug: string }): Endpoint => ({
  handler: async (req) => {
    if (!isDesk(req)) {
      return refuseStranger()
    }
    const id = askedID({ collection: slug, req })
    const suggestions = id === null ? null : await readSuggestions({ id, collection: slug, req })
    return suggestions === null
      ? refuse({ code: 'notFound', message: 'There is no such article.', status: 404 })
      : Response.json({ suggestions })
  },
  method: 'get',
  path: '/:id/named-institutions',
})
