import type { CollectionConfig } from 'payload'

import { slugField } from '../fields/slugField.js'
import { groups } from './groups.js'

/** Sections (rubrik): the tree of places where an article stands on the site. */
export const createSections = (): CollectionConfig => ({
  slug: 'sections',
  admin: { defaultColumns: ['name', 'parent', 'slug'], group: groups.desk, useAsTitle: 'name' },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { en: 'Name', id: 'Nama' },
      maxLength: 80,
      required: true,
    },
    slugField(),
    {
      name: 'parent',
      type: 'relationship',
      filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
      index: true,
      label: { en: 'Part of', id: 'Bagian dari' },
      relationTo: 'sections',
    },
    { name: 'description', type: 'textarea', label: { en: 'Description', id: 'Keterangan' } },
  ],
  labels: {
    plural: { en: 'Sections', id: 'Rubrik' },
    singular: { en: 'Section', id: 'Rubrik' },
  },
})
