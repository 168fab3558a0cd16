import type { DocID, LinkOrigin } from '../../domain/article.js'
import type { LinkContext } from './linkContext.js'

import { type SortKey, takePage } from '../../domain/paging/takePage.js'
import { linkGained } from '../../domain/placement/linkGained.js'
import { toDocID } from '../toDocID.js'
import { type LinkingHost, linkingHosts } from './linkingHosts.js'
import { type Address, readAddresses } from './readAddresses.js'
import { readBlocks, type ServedBlock } from './readBlocks.js'

/** A page of the documents that link to one. */
export type LinkedFrom<Host = LinkingDocument> = {
  readonly hosts: readonly Host[]
  /** How many there are on all pages. */
  readonly total: number
  /** Whether there are more than could be counted. */
  readonly isMore: boolean
  /** Key of the last one when there is a page after this one. */
  readonly next: SortKey | null
}

/** A document that links to another one, with its title and address. */
export type LinkingDocument = Address & { readonly origin: LinkOrigin }

/** The same with what readers see of the link, and what they would see without it. */
export type LinkingPlace = LinkingDocument & {
  readonly isServed: boolean
  readonly afterBlock: number | null
  /** The link that would come in if the target were not live. */
  readonly replacement: Address | null
}

type Page = {
  readonly after: SortKey | null
  readonly limit: number
  /** Entries of the ledger that are counted at most. */
  readonly most: number
}

/** Who links to a document: those that have pinned it first, then the others, the newest first. */
export const readLinkedFrom = async ({
  after,
  limit,
  most,
  ...context
}: LinkContext & Page & { readonly id: DocID }): Promise<LinkedFrom> => {
  const { hosts, isMore } = await linkingHosts({ ...context, most })
  const { items, next } = takePage({ after, items: hosts, keyOf, limit })
  const found =
    items.length === 0 ? [] : await readAddresses({ ...context, ids: items.map(({ id }) => id) })
  const addresses = new Map(found.map((address) => [String(address.id), address]))
  return {
    hosts: items.flatMap(({ id, origin }) => {
      const address = addresses.get(String(id))
      return address === undefined ? [] : [{ ...address, origin }]
    }),
    isMore,
    next,
    total: hosts.length,
  }
}

/** {@link readLinkedFrom} with what each would serve if the document went. */
export const readWhereLinked = async (
  args: LinkContext & Page & { readonly id: DocID },
): Promise<LinkedFrom<LinkingPlace>> => {
  const { id, collection, req, slug } = args
  const page = await readLinkedFrom(args)
  const hosts = page.hosts.map((host) => host.id)
  const [before, after] = await Promise.all([
    readBlocks({ collection, hosts, req }),
    readBlocks({ collection, excluded: id, hosts, req }),
  ])
  return {
    ...page,
    hosts: page.hosts.map((host) => ({
      ...host,
      ...placeOf({
        id,
        after: after.get(String(host.id)) ?? [],
        before: before.get(String(host.id)) ?? [],
        toID: (text) => toDocID({ collection: slug, payload: req.payload, text }),
      }),
    })),
  }
}

const keyOf = ({ id, origin, publishedAt }: LinkingHost): SortKey => [
  origin === 'pinned' ? 0 : 1,
  -publishedAt,
  id,
]

const placeOf = ({
  id,
  after,
  before,
  toID,
}: {
  readonly id: DocID
  readonly after: readonly ServedBlock[]
  readonly before: readonly ServedBlock[]
  /** Served links carry ids as text. */
  readonly toID: (text: string) => DocID
}): Pick<LinkingPlace, 'afterBlock' | 'isServed' | 'replacement'> => {
  const block = before.find(({ links }) => links.some(({ articleId }) => articleId === String(id)))
  const gained = linkGained({ after, before })
  return {
    afterBlock: block?.afterBlock ?? null,
    isServed: block !== undefined,
    replacement:
      gained === null ? null : { id: toID(gained.articleId), title: gained.title, url: gained.url },
  }
}
