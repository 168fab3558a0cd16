import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'

import type { DocID } from '../domain/article.js'
import type { LinkedCollection } from '../linkedCollections.js'

import { queueSettling } from '../adapters/links/queueSettling.js'
import { valueAt } from '../adapters/values.js'
import { isSameJSON } from '../domain/publishing/isSameJSON.js'
import { regionKey } from '../domain/related/statedSignals.js'

/** What the index takes over from documents that articles point to. */
type SignalSource = 'institution' | 'region' | 'section' | 'topic'

/**
 * Hooks for a collection that others point to by their section, topics, institutions or region: when one of
 * its documents is renamed, moved in its tree or deleted, the index entries that name it are made
 * again by a job.
 */
export const followNames = ({
  collection,
  linked,
  source,
}: {
  readonly collection: CollectionConfig
  readonly linked: LinkedCollection
  readonly source: SignalSource
}): CollectionConfig => {
  const follow = async ({ id, req }: { readonly id: DocID; readonly req: PayloadRequest }) =>
    queueSettling({
      collection: linked.slug,
      req,
      signal: source === 'region' ? regionKey(id) : `${source}:${id}`,
    })
  const afterChange: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
    if (operation === 'update' && !isSameName({ collection, doc, previousDoc })) {
      await follow({ id: doc.id, req })
    }
    return doc
  }
  const afterDelete: CollectionAfterDeleteHook = async (args) => follow(args)
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      afterChange: [...(collection.hooks?.afterChange ?? []), afterChange],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), afterDelete],
    },
  }
}

const isSameName = ({
  collection,
  doc,
  previousDoc,
}: {
  readonly collection: CollectionConfig
  readonly doc: unknown
  readonly previousDoc: unknown
}): boolean =>
  [collection.admin?.useAsTitle ?? 'id', 'neverLinked', 'parent', 'region'].every((path) =>
    isSameJSON(valueAt({ doc, path }) ?? null, valueAt({ doc: previousDoc, path }) ?? null),
  )
