import type { PayloadRequest, TypeWithID } from 'payload'

import { nestedRequest } from '../adapters/nestedRequest.js'
import { textAt } from '../adapters/values.js'

type Asked = {
  readonly req: PayloadRequest
  readonly slug: string
}

/**
 * The live article at a slug, or at one that it had before, as the user of the request may see it.
 *
 * @returns null when there is none
 */
export const findArticleBySlug = async (
  args: Asked & { readonly depth: number },
): Promise<TypeWithID | null> =>
  (await findArticleAt({ ...args, path: 'slug' })) ??
  (await findArticleAt({ ...args, path: 'previousSlugs' }))

/** The live article that has a slug, or had it before, as the user of the request may see it. */
export const findArticleAt = async ({
  depth,
  path,
  req,
  slug,
}: Asked & {
  readonly depth: number
  readonly path: 'previousSlugs' | 'slug'
}): Promise<TypeWithID | null> => {
  const article = await findLive({ path, req, slug })
  return article === null
    ? null
    : await req.payload.findByID({
        id: article.id,
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

/** The slug that the live article has which had this one before; null when there is none. */
export const currentSlug = async (asked: Asked): Promise<string | null> => {
  const article = await findArticleAt({ ...asked, depth: 0, path: 'previousSlugs' })
  return textAt({ doc: article, path: 'slug' }) || null
}

/** Former slugs are no public field, so the look-up is ours; the article itself is read as the user. */
const findLive = async ({
  path,
  req,
  slug,
}: Asked & { readonly path: 'previousSlugs' | 'slug' }): Promise<TypeWithID | null> => {
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
  return docs[0] ?? null
}
