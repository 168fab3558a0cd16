import type { CollectionConfig } from 'payload'

import type { LinkedCollection } from '../linkedCollections.js'

import { relationTarget } from '../relationTarget.js'
import { followNames } from './followNames.js'

/** Has the index follow what the documents of linked collections point to. */
export const withNameHooks = ({
  collections,
  linked,
}: {
  readonly collections: readonly CollectionConfig[]
  readonly linked: readonly LinkedCollection[]
}): CollectionConfig[] => {
  const sources = linked.flatMap((links) => {
    const own = collections.find(({ slug }) => slug === links.slug)
    return (['institutions', 'region', 'section', 'topics'] as const).flatMap((path) => {
      const slug = own === undefined ? null : relationTarget({ collection: own, path: links[path] })
      return slug === null ? [] : [{ links, slug, source: sourceNames[path] }]
    })
  })
  return collections.map((collection) =>
    sources
      .filter(({ slug }) => slug === collection.slug)
      .reduce(
        (config, { links, source }) => followNames({ collection: config, linked: links, source }),
        collection,
      ),
  )
}

const sourceNames = {
  institutions: 'institution',
  region: 'region',
  section: 'section',
  topics: 'topic',
} as const
