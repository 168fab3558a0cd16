import type { CollectionConfig } from 'payload'

import type { NewsroomSlug, ResolvedOptions } from '../options.js'

import { collectionAccess } from '../access/collectionAccess.js'
import { boundAnonymousReads } from '../hooks/boundAnonymousReads.js'
import { createArticles } from './createArticles.js'
import { createAuthors } from './createAuthors.js'
import { createConfidentialSources } from './createConfidentialSources.js'
import { createFailures } from './createFailures.js'
import { createInstitutions } from './createInstitutions.js'
import { createMedia } from './createMedia.js'
import { createOutlets } from './createOutlets.js'
import { createPings } from './createPings.js'
import { createRegions } from './createRegions.js'
import { createSections } from './createSections.js'
import { createSources } from './createSources.js'
import { createStorylines } from './createStorylines.js'
import { createTopics } from './createTopics.js'
import { createUsers } from './createUsers.js'

/**
 * The collections of a newsroom, each with its access and bounds, then with the user's override.
 * They stand in the order in which the admin lists them.
 */
export const createCollections = ({ overrides }: ResolvedOptions): CollectionConfig[] =>
  Object.entries(factories).map(([slug, create]) => {
    const keep = ({ defaultCollection }: { readonly defaultCollection: CollectionConfig }) =>
      defaultCollection
    const override = overrides[slug as NewsroomSlug] ?? keep // the factories' keys are the slugs
    return override({ defaultCollection: withRules(create()) })
  })

const factories: Readonly<Record<NewsroomSlug, () => CollectionConfig>> = {
  articles: createArticles,
  storylines: createStorylines,
  sections: createSections,
  topics: createTopics,
  authors: createAuthors,
  media: createMedia,
  institutions: createInstitutions,
  regions: createRegions,
  sources: createSources,
  confidentialSources: createConfidentialSources,
  outlets: createOutlets,
  users: createUsers,
  failures: createFailures,
  pings: createPings,
}

const withRules = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: collectionAccess[collection.slug as NewsroomSlug], // made by the factories above
  hooks: {
    ...collection.hooks,
    beforeOperation: [boundAnonymousReads, ...(collection.hooks?.beforeOperation ?? [])],
  },
})
