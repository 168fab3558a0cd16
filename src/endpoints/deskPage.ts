import type { PayloadRequest } from 'payload'

import type { SortKey } from '../domain/paging/takePage.js'

import { isDesk } from '../access/isDesk.js'
import { type PageQuery, readPageQuery, toCursor } from './pageQuery.js'
import { refuseStranger } from './refuse.js'

/** A page of a list: its entries under their name, and what tells of the other pages. */
type Page = {
  readonly entries: Readonly<Record<string, unknown>>
  readonly isMore: boolean
  readonly next: SortKey | null
  readonly total: number
}

/**
 * Answers a request for a page of a list that is for those who work at the desk.
 *
 * @param args.read reads the page, or gives the answer where there is none
 */
export const deskPage = async ({
  read,
  req,
}: {
  readonly read: (page: PageQuery) => Promise<Page | Response>
  readonly req: PayloadRequest
}): Promise<Response> => {
  if (!isDesk(req)) {
    return refuseStranger()
  }
  const query = readPageQuery(req)
  const page = query instanceof Response ? query : await read(query)
  if (page instanceof Response) {
    return page
  }
  const { entries, isMore, next, total } = page
  return Response.json({
    ...entries,
    total,
    ...(isMore ? { more: true } : {}),
    nextCursor: toCursor(next),
  })
}
