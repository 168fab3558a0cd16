import type { PayloadRequest } from 'payload'

import type { DocID, LinkOrigin } from '../../domain/article.js'
import type { Reason } from '../../domain/related/reasons.js'
import type { LinkedCollection } from '../../linkedCollections.js'

import { isDesk } from '../../access/isDesk.js'
import { kindLabel } from '../../domain/feeds/kindLabel.js'
import { fillSlots } from '../../domain/placement/fillSlots.js'
import { fillPattern } from '../../domain/urls/fillPattern.js'
import { localeOf } from '../locales.js'
import { outletOf } from '../outlets.js'
import { postgresOf } from '../postgres.js'
import { type LinkRow, storedLinkRows } from './linkRows.js'
import { scopesByOutlet } from './scopesOf.js'

/** A link as it is served: the target is live, title and address are its current ones. */
export type ServedLink = {
  readonly id: string
  readonly articleId: string
  readonly title: string
  readonly url: string
  readonly origin: LinkOrigin
  /** What has to stand beside the title of what is no independent news, such as `Advertorial`. */
  readonly label: string | null
  readonly reasons: readonly Reason[]
}

/** A group of links after the n-th root block of the body. */
export type ServedBlock = {
  readonly id: string
  readonly afterBlock: number
  readonly links: readonly ServedLink[]
}

/** What a host serves, and what would come next. */
export type HostLinks = {
  readonly blocks: readonly ServedBlock[]
  /** Automatic links that have no place, best first. */
  readonly runnersUp: readonly ServedLink[]
}

type ReadArgs = {
  readonly collection: LinkedCollection
  readonly hosts: readonly DocID[]
  readonly req: PayloadRequest
}

/**
 * The blocks of several hosts in one statement, checked at this moment: only live targets, a dead
 * one replaced by the next runner-up, a title that waits for its article resolved as soon as one is
 * live.
 *
 * @param args.excluded a target to do without, as if it were not live
 * @returns by id (as text); hosts without links have no entry
 */
export const readBlocks = async (
  args: ReadArgs & { readonly excluded?: DocID },
): Promise<ReadonlyMap<string, readonly ServedBlock[]>> =>
  new Map([...(await readHostLinks(args))].map(([host, { blocks }]) => [host, blocks]))

/** The same as {@link readBlocks}, with the runners-up of each host. */
export const readHostLinks = async ({
  collection,
  excluded,
  hosts,
  req,
}: ReadArgs & { readonly excluded?: DocID }): Promise<ReadonlyMap<string, HostLinks>> =>
  toHostLinks({
    collection,
    req,
    rows: storedLinkRows({
      adapter: postgresOf(req.payload),
      collection,
      excluded: excluded ?? null,
      hosts,
      locale: localeOf(req),
    }),
  })

/** Fills the places of hosts with their links, which come best first. */
export const toHostLinks = async ({
  collection,
  req,
  rows: reading,
}: Omit<ReadArgs, 'hosts'> & {
  readonly rows: Promise<readonly LinkRow[]>
}): Promise<ReadonlyMap<string, HostLinks>> => {
  const [rows, scopes] = await Promise.all([reading, scopesByOutlet({ collection, req })])
  const byHost = new Map<string, LinkRow[]>()
  for (const row of rows.filter((row) => keepsToOutlet({ row, scopes }))) {
    byHost.set(String(row.host), [...(byHost.get(String(row.host)) ?? []), row])
  }
  const entries = await Promise.all(
    [...byHost].map(
      async ([host, links]) => [host, await linksOf({ collection, host, links, req })] as const,
    ),
  )
  return new Map(entries)
}

/** What an editor has pinned is served wherever it is from. */
const keepsToOutlet = ({
  row: { host_outlet, origin, target_outlet },
  scopes,
}: {
  readonly row: LinkRow
  readonly scopes: ReadonlyMap<string, readonly string[]>
}): boolean =>
  origin === 'pinned' || (scopes.get(host_outlet) ?? [host_outlet]).includes(target_outlet)

const linksOf = async ({
  collection,
  host,
  links,
  req,
}: {
  readonly collection: LinkedCollection
  readonly host: string
  readonly links: readonly LinkRow[]
  readonly req: PayloadRequest
}): Promise<HostLinks> => {
  const slots = slotsIn({ locale: localeOf(req), slots: links[0]?.slots ?? [] })
  if (slots === null) {
    return { blocks: [], runnersUp: [] }
  }
  const found = await Promise.all(
    links.map(async (row) => ({
      // A translation may be shorter; its last slot is then where such a place comes to.
      afterBlock: Math.min(row.after_block ?? 0, slots.at(-1) ?? Number.POSITIVE_INFINITY),
      link: await toLink({ collection, host, req, row }),
    })),
  )
  const ranked = found.flatMap(({ link }) => (link.origin === 'automatic' ? [link] : []))
  const blocks = fillSlots({
    fixed: found.filter(({ link }) => link.origin !== 'automatic'),
    ranked,
    slots,
  }).map(({ afterBlock, links: placed }) => ({
    id: `${host}-${afterBlock}`,
    afterBlock,
    links: placed,
  }))
  const served = new Set(blocks.flatMap((block) => block.links.map(({ articleId }) => articleId)))
  return { blocks, runnersUp: ranked.filter(({ articleId }) => !served.has(articleId)) }
}

/** null where the host has no text of its own in the locale. */
const slotsIn = ({
  locale,
  slots,
}: {
  readonly locale: string | null
  readonly slots: LinkRow['slots']
}): readonly number[] | null => {
  const isOfAll = (value: LinkRow['slots']): value is readonly number[] => Array.isArray(value)
  if (isOfAll(slots)) {
    return slots
  }
  return (locale === null ? undefined : slots[locale]) ?? null
}

const toLink = async ({
  collection,
  host,
  req,
  row,
}: {
  readonly collection: LinkedCollection
  readonly host: string
  readonly req: PayloadRequest
  readonly row: LinkRow
}): Promise<ServedLink> => {
  const outlet = collection.outlet === null ? null : await outletOf({ id: row.outlet, req })
  return {
    id: `${host}-${row.id}`,
    articleId: String(row.id),
    label: kindLabel({ kind: row.kind, language: outlet?.language ?? collection.language }),
    origin: row.origin,
    reasons: isDesk(req) ? row.reasons : row.reasons.filter(isPublic),
    title: row.title,
    url: fillPattern({
      domain: outlet?.domain ?? null,
      pattern: collection.url,
      values: row.parts,
    }),
  }
}

/** Storylines are the desk's own: readers are not told their names. */
const isPublic = ({ kind }: Reason): boolean => kind !== 'outcome' && kind !== 'storyline'
