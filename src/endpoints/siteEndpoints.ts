import type { Endpoint } from 'payload'

/**
 * The endpoints of a file of a site: `path` below `/newsroom/sites/:domain`, for GET and for HEAD.
 * Payload has no answer to HEAD of its own, not even where it has one to GET, and crawlers use it.
 */
export const siteEndpoints = ({
  handler,
  path,
}: Pick<Endpoint, 'handler' | 'path'>): readonly Endpoint[] =>
  (['get', 'head'] as const).map((method) => ({
    handler,
    method,
    path: `/newsroom/sites/:domain${path}`,
  }))
