import type { CollectionConfig } from 'payload'

import { sectionParent } from '../fields/sectionParent.js'
import { slugField } from '../fields/slugField.js'
import { staffField } from '../fields/staffOnly.js'
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
    sectionParent(),
    { name: 'description', type: 'textarea', label: { en: 'Description', id: 'Keterangan' } },
    {
      name: 'neverLinked',
      type: 'checkbox',
      access: staffField,
      defaultValue: false,
      label: {
        en: 'Never link to articles of this section',
        id: 'Jangan tautkan artikel rubrik ini',
      },
    },
  ],
  labels: {
    plural: { en: 'Sections', id: 'Rubrik' },
    singular: { en: 'Section', id: 'Rubrik' },
  },
})
