import type { Tab } from 'payload'

import { bodyEditor } from './bodyEditor.js'
import { linkFields } from './linkFields.js'
import { newsFields } from './newsFields.js'
import { internalField } from './staffOnly.js'

/** The tabs of the article's editor: text, links, sources and institutions, Google News. */
export const articleTabs = (): Tab[] => [textTab(), linksTab(), sourcesTab(), newsTab()]

const textTab = (): Tab => ({
  fields: [
    {
      name: 'title',
      type: 'text',
      label: { en: 'Title', id: 'Judul' },
      maxLength: 200,
      required: true,
    },
    { name: 'kicker', type: 'text', label: { en: 'Kicker', id: 'Judul kecil' }, maxLength: 100 },
    { name: 'lead', type: 'textarea', label: { en: 'Lead', id: 'Teras' }, maxLength: 1000 },
    {
      name: 'body',
      type: 'richText',
      editor: bodyEditor(),
      label: { en: 'Text', id: 'Isi' },
      required: true,
    },
    {
      type: 'collapsible',
      fields: [
        {
          name: 'mainImage',
          type: 'upload',
          label: { en: 'Picture', id: 'Foto' },
          relationTo: 'media',
        },
        {
          name: 'mainImageCaption',
          type: 'textarea',
          label: { en: 'Caption', id: 'Keterangan foto' },
        },
        { name: 'mainImageCredit', type: 'text', label: { en: 'Credit', id: 'Kredit foto' } },
      ],
      label: { en: 'Main picture', id: 'Foto utama' },
    },
  ],
  label: { en: 'Text', id: 'Naskah' },
})

const linksTab = (): Tab => ({
  fields: linkFields({ slug: 'articles' }),
  label: { en: 'Links', id: 'Tautan' },
})

const sourcesTab = (): Tab => ({
  fields: [
    {
      name: 'sources',
      type: 'array',
      fields: [
        {
          name: 'source',
          type: 'relationship',
          label: { en: 'Source', id: 'Sumber' },
          relationTo: 'sources',
          required: true,
        },
        { name: 'note', type: 'text', label: { en: 'Note', id: 'Catatan' } },
        { name: 'url', type: 'text', label: { en: 'Address', id: 'Alamat' } },
      ],
      label: { en: 'Sources', id: 'Sumber' },
      labels: {
        plural: { en: 'Sources', id: 'Sumber' },
        singular: { en: 'Source', id: 'Sumber' },
      },
    },
    {
      name: 'institutions',
      type: 'relationship',
      hasMany: true,
      index: true,
      label: { en: 'Institutions', id: 'Lembaga' },
      relationTo: 'institutions',
    },
    {
      name: 'proposedInstitutions',
      type: 'relationship',
      access: internalField,
      admin: { readOnly: true },
      hasMany: true,
      label: { en: 'Also named in the text', id: 'Juga disebut dalam naskah' },
      relationTo: 'institutions',
    },
  ],
  label: { en: 'Sources and institutions', id: 'Sumber dan lembaga' },
})

const newsTab = (): Tab => ({
  fields: newsFields(),
  label: { en: 'Google News', id: 'Google News' },
})
