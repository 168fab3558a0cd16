import type { Endpoint, PayloadRequest, TypeWithID } from 'payload'

import { anonymousRequest } from '../adapters/anonymousRequest.js'
import { findNamed } from '../adapters/feeds/feedScope.js'
import { readInstitutionPage } from '../adapters/institutions/institutionPage.js'
import { institutionsBelow } from '../adapters/institutions/institutionsBelow.js'
import { textAt } from '../adapters/values.js'
import { afterMerge } from './afterMerge.js'
import { articleListEndpoints, askedOutlet, openEndpoints } from './listEndpoints.js'
import { mergeEndpoints } from './mergeEndpoints.js'
import { refuse } from './refuse.js'

/**
 * `GET /api/newsroom/institutions/:slug`: an institution with all that stands around it, and
 * `…/:slug/articles`: its live articles, newest first; with `with=children` also those of all below it.
 * As anybody may read them, whoever asks. `outlet`, a domain, is for the articles of one outlet.
 * Besides, what {@link mergeEndpoints} has.
 */
export const institutionEndpoints = (): readonly Endpoint[] => [
  ...mergeEndpoints,
  ...openEndpoints({
    path: '/newsroom/institutions/:slug',
    read: async (req) => {
      const outlet = await askedOutlet(req)
      if (outlet instanceof Response) {
        return outlet
      }
      const doc = await findInstitution(req)
      return doc instanceof Response
        ? doc
        : readInstitutionPage({ doc, outlet, req: anonymousRequest(req) })
    },
  }),
  ...articleListEndpoints({
    path: '/newsroom/institutions/:slug/articles',
    read: async (req) => {
      const below = req.query['with']
      if (below !== undefined && below !== 'children') {
        return refuse({
          code: 'invalidWith',
          message: 'with can only be children: articles of all institutions below it as well.',
          status: 400,
        })
      }
      const doc = await findInstitution(req, '/articles')
      if (doc instanceof Response) {
        return doc
      }
      const ids =
        below === undefined
          ? [doc.id]
          : await institutionsBelow({ id: doc.id, req: anonymousRequest(req) })
      return { ids, kind: 'institutions' }
    },
  }),
]

const findInstitution = async (
  asked: PayloadRequest,
  below = '',
): Promise<Response | TypeWithID> => {
  const req = anonymousRequest(asked)
  const slug = textAt({ doc: asked.routeParams, path: 'slug' })
  return (
    (await findNamed({ depth: 0, name: 'institution', req, slug })) ??
    (await afterMerge({
      locate: (current) =>
        `${req.payload.config.routes.api}/newsroom/institutions/${current}${below}${asked.search ?? ''}`,
      req,
      slug,
    })) ??
    refuse({ code: 'notFound', message: 'There is no institution with this slug.', status: 404 })
  )
}
