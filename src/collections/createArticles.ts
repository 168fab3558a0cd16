import type { CollectionConfig, Field } from 'payload'

import { namedInstitutionsEndpoint } from '../endpoints/namedInstitutionsEndpoint.js'
import { articleSidebar } from '../fields/articleSidebar.js'
import { articleTabs } from '../fields/articleTabs.js'
import { renderedFields } from '../fields/renderedFields.js'
import { internalField } from '../fields/staffOnly.js'
import { groups } from './groups.js'

/** Articles (artikel): the news stories. */
export const createArticles = (): CollectionConfig => ({
  slug: 'articles',
  admin: {
    defaultColumns: ['title', 'section', '_status', 'firstPublishedAt'],
    group: groups.desk,
    listSearchableFields: ['title', 'slug'],
    useAsTitle: 'title',
  },
  defaultPopulate: { kind: true, firstPublishedAt: true, slug: true, title: true },
  defaultSort: '-updatedAt',
  endpoints: [namedInstitutionsEndpoint({ slug: 'articles' })],
  fields: [
    { type: 'tabs', tabs: articleTabs() },
    ...articleSidebar(),
    ...internalFields(),
    ...renderedFields(),
  ],
  indexes: [
    { fields: ['_status', 'firstPublishedAt'] },
    { fields: ['section', 'firstPublishedAt'] },
  ],
  labels: {
    plural: { en: 'Articles', id: 'Artikel' },
    singular: { en: 'Article', id: 'Artikel' },
  },
  trash: true,
  versions: { drafts: { autosave: true, schedulePublish: true }, maxPerDoc: 50 },
})

const internalFields = (): Field[] => [
  {
    name: 'previousSlugs',
    type: 'text',
    access: internalField,
    admin: { hidden: true },
    hasMany: true,
    hooks: { beforeDuplicate: [() => []] },
    index: true,
  },
  {
    name: 'importKey',
    type: 'text',
    access: internalField,
    admin: { hidden: true },
    hooks: { beforeDuplicate: [() => null] },
    index: true,
  },
  {
    name: 'createdBy',
    type: 'relationship',
    access: internalField,
    admin: { hidden: true },
    hooks: { beforeDuplicate: [() => null] },
    index: true,
    maxDepth: 0,
    relationTo: 'users',
  },
]
