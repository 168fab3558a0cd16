import type { Endpoint, PayloadRequest } from 'payload'

import type { DocID } from '../domain/article.js'

import { anonymousRequest } from '../adapters/anonymousRequest.js'
import { respond } from '../adapters/delivery/respond.js'
import { textDelivery } from '../adapters/delivery/textDelivery.js'
import { toFeedOutlet } from '../adapters/feeds/readFeed.js'
import { readFeedEntries } from '../adapters/feeds/readFeedEntries.js'
import { readSections } from '../adapters/feeds/sectionTree.js'
import { outletOf } from '../adapters/outlets.js'
import { idOf, valueAt } from '../adapters/values.js'
import { ninjsItem, ninjsType } from '../domain/feeds/ninjsItem.js'
import { newsroomOptionsOf } from '../pluginState.js'
import { askedID } from './askedID.js'
import { refuse } from './refuse.js'

/**
 * `GET /api/newsroom/articles/:id/ninjs`: a live article as a ninjs 3.1 item, for partners and
 * agencies. As anybody may read it, whoever asks; 404 for one that is not live.
 */
export const ninjsEndpoint: Endpoint = {
  handler: async (req) => {
    const id = askedID({ collection: 'articles', req })
    const body = id === null ? null : await readItem({ id, req: anonymousRequest(req) })
    return body === null
      ? refuse({ code: 'notFound', message: 'There is no live article with this id.', status: 404 })
      : respond({
          delivery: textDelivery({ contentType: ninjsType, maxAge: 60, text: body }),
          req,
        })
  },
  method: 'get',
  path: '/newsroom/articles/:id/ninjs',
}

const readItem = async ({
  id,
  req,
}: {
  readonly id: DocID
  readonly req: PayloadRequest
}): Promise<string | null> => {
  const options = newsroomOptionsOf(req.payload.config)
  const live: unknown = await req.payload.findByID({
    id,
    collection: 'articles',
    depth: 0,
    disableErrors: true,
    draft: false,
    overrideAccess: false,
    req,
    select: { outlet: true },
  })
  const found = idOf(live)
  const outlet = await outletOf({ id: idOf(valueAt({ doc: live, path: 'outlet' })), req })
  if (found === null || outlet === null || options === null) {
    return null
  }
  const sections = await readSections({ req })
  const { paths } = options
  const [entry] = await readFeedEntries({ ids: [found], outlet, paths, req, sections })
  return entry === undefined
    ? null
    : ninjsItem({ entry, isWithdrawn: false, outlet: toFeedOutlet({ outlet, req }) })
}
