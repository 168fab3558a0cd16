import type { Endpoint, PayloadRequest, TypeWithID } from 'payload'

import { isDesk } from '../access/isDesk.js'
import { whyNotInSitemap } from '../adapters/delivery/whyNot.js'
import { nestedRequest } from '../adapters/nestedRequest.js'
import { askedID } from './askedID.js'
import { refuse, refuseStranger } from './refuse.js'

/**
 * `GET /api/newsroom/articles/:id/news-sitemap`: whether an article is in the news sitemap of its
 * outlet at this moment, and every reason why not. For those who work at the desk, and only what they
 * may read. The public row counts, not a draft on top of it.
 */
export const whyNotEndpoint: Endpoint = {
  handler: async (req) => {
    if (!isDesk(req)) {
      return refuseStranger()
    }
    const article = await findArticle(req)
    const answer = article && (await whyNotInSitemap({ article, now: Date.now(), req }))
    if (!answer) {
      return refuse({
        code: 'notFound',
        message: 'There is no such article, or you may not read it.',
        status: 404,
      })
    }
    const { isIncluded, leavesAt, reasons } = answer
    return Response.json({ isIncluded, reasons, leavesAt })
  },
  method: 'get',
  path: '/newsroom/articles/:id/news-sitemap',
}

/** The public row, if the user may read it. */
const findArticle = async (req: PayloadRequest): Promise<TypeWithID | null> => {
  const id = askedID({ collection: 'articles', req })
  return id === null
    ? null
    : req.payload.findByID({
        id,
        collection: 'articles',
        depth: 0,
        disableErrors: true,
        draft: false,
        overrideAccess: false,
        req: nestedRequest({ req }),
        select: { outlet: true },
        trash: true,
        user: req.user,
      })
}
