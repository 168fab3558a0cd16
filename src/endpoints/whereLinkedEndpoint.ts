import type { Endpoint, PayloadRequest } from 'payload'

import type { DocID } from '../domain/article.js'
import type { LinkedCollection } from '../linkedCollections.js'

import { linkContext } from '../adapters/links/linkContext.js'
import { readWhereLinked } from '../adapters/links/whereLinked.js'
import { nestedRequest } from '../adapters/nestedRequest.js'
import { idOf } from '../adapters/values.js'
import { askedID } from './askedID.js'
import { deskPage } from './deskPage.js'
import { refuse } from './refuse.js'

/** Entries of the ledger that are counted at most. */
const mostEntries = 10_000

/**
 * `GET /api/:collection/:id/where-linked`: which documents link to one, and what each of them would
 * link to without it. For those who work at the desk, and only what they may read.
 */
export const whereLinkedEndpoint = (collection: LinkedCollection): Endpoint => ({
  handler: async (req) =>
    deskPage({
      read: async (query) => {
        const id = await readableID({ collection: collection.slug, req })
        if (id === null) {
          return refuse({
            code: 'notFound',
            message: 'There is no such document, or you may not read it.',
            status: 404,
          })
        }
        const context = await linkContext({ collection, req })
        const { hosts, ...page } = await readWhereLinked({
          ...context,
          ...query,
          id,
          most: mostEntries,
        })
        return { ...page, entries: { hosts } }
      },
      req,
    }),
  method: 'get',
  path: '/:id/where-linked',
})

/** One in the trash may still be pinned elsewhere. */
const readableID = async ({
  collection,
  req,
}: {
  readonly collection: string
  readonly req: PayloadRequest
}): Promise<DocID | null> => {
  const id = askedID({ collection, req })
  return id === null
    ? null
    : idOf(
        await req.payload.findByID({
          id,
          collection,
          depth: 0,
          disableErrors: true,
          overrideAccess: false,
          req: nestedRequest({ req }),
          select: { updatedAt: true },
          trash: true,
          user: req.user,
        }),
      )
}
