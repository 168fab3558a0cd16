import type { CollectionConfig } from 'payload'

import { slugField } from '../fields/slugField.js'
import { staffField } from '../fields/staffOnly.js'
import { webAddressField } from '../fields/webAddress.js'
import { groups } from './groups.js'

/** Sources (sumber): where the facts of an article come from, and what may be done with them. */
export const createSources = (): CollectionConfig => ({
  slug: 'sources',
  admin: { defaultColumns: ['name', 'kind', 'licence'], group: groups.facts, useAsTitle: 'name' },
  fields: [
    {
      name: 'name',
      type: 'text',
      index: true,
      label: { en: 'Name', id: 'Nama' },
      maxLength: 200,
      required: true,
    },
    slugField(),
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'otherMedium',
      label: { en: 'Kind', id: 'Jenis' },
      options: [
        { label: { en: 'Own reporting', id: 'Liputan sendiri' }, value: 'ownReporting' },
        { label: { en: 'Press release', id: 'Siaran pers' }, value: 'pressRelease' },
        { label: { en: 'News agency', id: 'Kantor berita' }, value: 'agency' },
        { label: { en: 'Other medium', id: 'Media lain' }, value: 'otherMedium' },
        { label: { en: 'Official document', id: 'Dokumen resmi' }, value: 'document' },
        { label: { en: 'Interview', id: 'Wawancara' }, value: 'interview' },
        { label: { en: 'Social media', id: 'Media sosial' }, value: 'socialMedia' },
        { label: { en: 'User report', id: 'Laporan warga' }, value: 'userReport' },
      ],
      required: true,
    },
    webAddressField({ name: 'url', label: { en: 'Address', id: 'Alamat' } }),
    { name: 'licence', type: 'text', label: { en: 'Licence', id: 'Lisensi' } },
    { name: 'creditLine', type: 'text', label: { en: 'Credit line', id: 'Baris kredit' } },
    {
      name: 'institution',
      type: 'relationship',
      label: { en: 'Institution', id: 'Lembaga' },
      relationTo: 'institutions',
    },
    {
      name: 'contact',
      type: 'textarea',
      access: staffField,
      admin: { description: { en: 'Never public.', id: 'Tidak pernah tampil untuk umum.' } },
      label: { en: 'Contact', id: 'Kontak' },
    },
    {
      name: 'reliabilityNote',
      type: 'textarea',
      access: staffField,
      admin: { description: { en: 'Never public.', id: 'Tidak pernah tampil untuk umum.' } },
      label: { en: 'Note on reliability', id: 'Catatan keandalan' },
    },
  ],
  labels: { plural: { en: 'Sources', id: 'Sumber' }, singular: { en: 'Source', id: 'Sumber' } },
})
