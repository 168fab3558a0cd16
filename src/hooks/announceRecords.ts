import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'

import type { ResolvedOptions } from '../options.js'

import { nestedRequest } from '../adapters/nestedRequest.js'
import { outletOf, outletsOf } from '../adapters/outlets.js'
import { queuePings } from '../adapters/pings/queuePings.js'
import { originOf } from '../domain/urls/fillPattern.js'

/**
 * Has the reader site told when what many pages name has changed: a section, topic, author,
 * institution, region, source, picture or outlet. No list of such pages has an end, so the site is told that
 * it is any page of its own, by the tag `site`.
 */
export const withRecordPings =
  ({ delivery: { webhook } }: ResolvedOptions) =>
  (collection: CollectionConfig): CollectionConfig =>
    webhook !== null && named.has(collection.slug)
      ? {
          ...collection,
          hooks: {
            ...collection.hooks,
            afterChange: [...(collection.hooks?.afterChange ?? []), announceChange],
            afterDelete: [...(collection.hooks?.afterDelete ?? []), announceDelete],
          },
        }
      : collection

/** What pages name. */
const named: ReadonlySet<string> = new Set([
  'authors',
  'institutions',
  'media',
  'outlets',
  'regions',
  'sections',
  'sources',
  'topics',
])

const announceChange: CollectionAfterChangeHook = async ({
  collection: { slug },
  doc,
  operation,
  previousDoc,
  req,
}) => {
  // Menus list the sections; nothing names any other new document yet.
  const isNamed = operation === 'update' || slug === 'sections'
  if (isNamed && shown(doc) !== shown(previousDoc)) {
    await announceSite(req)
  }
  return doc
}

const announceDelete: CollectionAfterDeleteHook = async ({ req }) => announceSite(req)

/** A save that changes nothing moves one date. */
const shown = (doc: unknown): string =>
  JSON.stringify(doc, (key, value: unknown) => (key === 'updatedAt' ? undefined : value))

/** Tells the reader sites of all outlets that any of their pages may have changed. */
export const announceSite = async (req: PayloadRequest): Promise<void> => {
  const outlets = await outletsOf(req)
  const fallback = outlets.length === 0 ? await outletOf({ id: null, req }) : null
  await queuePings({
    changes: [...outlets, ...(fallback === null ? [] : [fallback])].map(({ domain }) => ({
      isNews: false,
      outlet: domain,
      tags: ['site'],
      urls: [`${originOf(domain)}/`],
    })),
    payload: req.payload,
    req: nestedRequest({ req }),
  })
}
