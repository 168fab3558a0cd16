import type { PayloadRequest, TypeWithID } from 'payload'

import { nestedRequest } from '../adapters/nestedRequest.js'

/**
 * The live article at a slug, or at one that it had before, as the user of the request may see it.
 *
 * @returns null when there is none
 */
export const findArticleBySlug = async ({
  depth,
  req,
  slug,
}: {
  readonly depth: number
  readonly req: PayloadRequest
  readonly slug: string
}): Promise<TypeWithID | null> =>
  (await findOne({ depth, path: 'slug', req, slug })) ??
  (await findOne({ depth, path: 'previousSlugs', req, slug }))

const findOne = async ({
  depth,
  path,
  req,
  slug,
}: {
  readonly depth: number
  readonly path: 'previousSlugs' | 'slug'
  readonly req: PayloadRequest
  readonly slug: string
}): Promise<TypeWithID | null> => {
  const id = await liveID({ path, req, slug })
  return id === null
    ? null
    : await req.payload.findByID({
        id,
        collection: 'articles',
        depth,
        disableErrors: true,
        draft: false,
        overrideAccess: false,
        req: {
          ...nestedRequest({ context: { newsroomFields: req.context.newsroomFields }, req }),
          payloadAPI: req.payloadAPI,
        },
        user: req.user,
      })
}

/** Former slugs are no public field, so the look-up is ours; the article itself is read as the user. */
const liveID = async ({
  path,
  req,
  slug,
}: {
  readonly path: 'previousSlugs' | 'slug'
  readonly req: PayloadRequest
  readonly slug: string
}): Promise<number | string | null> => {
  const { docs } = await req.payload.find({
    collection: 'articles',
    depth: 0,
    draft: false,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req: nestedRequest({ req }),
    select: { slug: true },
    where: {
      _status: { equals: 'published' },
      deletedAt: { exists: false },
      [path]: { equals: slug },
    },
  })
  return docs[0]?.id ?? null
}
