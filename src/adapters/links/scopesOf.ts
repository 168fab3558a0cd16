import type { PayloadRequest } from 'payload'

import type { DocID } from '../../domain/article.js'
import type { LinkedCollection } from '../../linkedCollections.js'

import { signalHash } from '../../domain/related/signalHash.js'
import { type Outlet, outletsOf } from '../outlets.js'

/** The hash under which articles of an outlet are indexed; 0 where a collection has no outlets. */
export const outletHash = (outlet: DocID | null): string =>
  outlet === null ? '0' : signalHash(`outlet:${outlet}`).toString()

/** The part of the index whose articles are never linked: nobody asks for it. */
export const unlistedHash = signalHash('unlisted').toString()

/**
 * Which outlets' articles may be linked from an outlet, all by their hashes: its own first, then
 * its sisters of the same language.
 */
export const scopesByOutlet = async ({
  collection,
  req,
}: {
  readonly collection: LinkedCollection
  readonly req: PayloadRequest
}): Promise<ReadonlyMap<string, readonly string[]>> => {
  if (collection.outlet === null) {
    return new Map()
  }
  const outlets = await outletsOf(req)
  return new Map(
    outlets.map((outlet) => [
      outletHash(outlet.id),
      [outlet, ...sistersOf({ outlet, outlets })].map(({ id }) => outletHash(id)),
    ]),
  )
}

const sistersOf = ({
  outlet,
  outlets,
}: {
  readonly outlet: Outlet
  readonly outlets: readonly Outlet[]
}): readonly Outlet[] =>
  outlets.filter(
    ({ id, language }) =>
      id !== outlet.id &&
      language === outlet.language &&
      outlet.sisters.some((sister) => String(sister) === String(id)),
  )
