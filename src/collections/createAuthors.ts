import type { CollectionConfig } from 'payload'

import { slugField } from '../fields/slugField.js'
import { checkWebAddresses, webAddressField } from '../fields/webAddress.js'
import { groups } from './groups.js'

/** Authors (penulis): who readers see in the byline. Never a login account. */
export const createAuthors = (): CollectionConfig => ({
  slug: 'authors',
  admin: { defaultColumns: ['name', 'kind', 'jobTitle'], group: groups.desk, useAsTitle: 'name' },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { en: 'Name', id: 'Nama' },
      maxLength: 120,
      required: true,
    },
    slugField(),
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'person',
      label: { en: 'Kind', id: 'Jenis' },
      options: [
        { label: { en: 'Person', id: 'Orang' }, value: 'person' },
        { label: { en: 'Desk', id: 'Tim redaksi' }, value: 'desk' },
      ],
      required: true,
    },
    { name: 'jobTitle', type: 'text', label: { en: 'Job title', id: 'Jabatan' } },
    { name: 'bio', type: 'textarea', label: { en: 'Biography', id: 'Biografi' } },
    webAddressField({ name: 'url', label: { en: 'Profile address', id: 'Alamat profil' } }),
    {
      name: 'sameAs',
      type: 'text',
      admin: {
        description: {
          en: 'Addresses of profiles elsewhere.',
          id: 'Alamat profil di situs lain.',
        },
      },
      hasMany: true,
      label: { en: 'Other profiles', id: 'Profil lain' },
      validate: checkWebAddresses,
    },
    {
      name: 'photo',
      type: 'upload',
      label: { en: 'Photo', id: 'Foto' },
      relationTo: 'media',
    },
  ],
  labels: { plural: { en: 'Authors', id: 'Penulis' }, singular: { en: 'Author', id: 'Penulis' } },
})
