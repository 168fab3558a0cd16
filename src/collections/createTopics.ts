import type { CollectionConfig } from 'payload'

import { slugField } from '../fields/slugField.js'
import { groups } from './groups.js'

/** Topics (topik): what an article is about. */
export const createTopics = (): CollectionConfig => ({
  slug: 'topics',
  admin: { defaultColumns: ['name', 'slug'], group: groups.desk, useAsTitle: 'name' },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { en: 'Name', id: 'Nama' },
      maxLength: 80,
      required: true,
    },
    slugField(),
    { name: 'description', type: 'textarea', label: { en: 'Description', id: 'Keterangan' } },
  ],
  labels: { plural: { en: 'Topics', id: 'Topik' }, singular: { en: 'Topic', id: 'Topik' } },
})
