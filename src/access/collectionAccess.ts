import type { CollectionConfig } from 'payload'

import type { NewsroomSlug } from '../options.js'

import { articleAccess } from './articleAccess.js'
import { recordAccess } from './recordAccess.js'

/** The access functions of each of our collections. */
export const collectionAccess: Readonly<
  Record<NewsroomSlug, NonNullable<CollectionConfig['access']>>
> = {
  articles: articleAccess,
  authors: recordAccess({ slug: 'authors' }),
  confidentialSources: recordAccess({ slug: 'confidentialSources' }),
  failures: recordAccess({ slug: 'failures' }),
  institutions: recordAccess({ slug: 'institutions' }),
  media: recordAccess({ slug: 'media' }),
  outlets: recordAccess({ slug: 'outlets' }),
  pings: recordAccess({ slug: 'pings' }),
  regions: recordAccess({ slug: 'regions' }),
  sections: recordAccess({ slug: 'sections' }),
  sources: recordAccess({ slug: 'sources' }),
  storylines: recordAccess({ slug: 'storylines' }),
  topics: recordAccess({ slug: 'topics' }),
  users: recordAccess({ slug: 'users' }),
}
