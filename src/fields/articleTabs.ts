import type { Tab } from 'payload'

import { bodyEditor } from './bodyEditor.js'
import { correctionFields } from './correctionFields.js'
import { identityFields } from './identityFields.js'
import { kindFields } from './kindFields.js'
import { linkFields } from './linkFields.js'
import { newsFields } from './newsFields.js'
import { attributionField, sourcesField } from './sourcesField.js'
import { internalField, staffField } from './staffOnly.js'

/** The tabs of the article's editor, from its text to what search engines are told of it. */
export const articleTabs = (): Tab[] => [
  textTab(),
  linksTab(),
  sourcesTab(),
  correctionsTab(),
  newsTab(),
]

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
      name: 'dateline',
      type: 'text',
      admin: {
        description: {
          en: 'The place in front of the first sentence, as readers see it.',
          id: 'Tempat di depan kalimat pertama, seperti yang dilihat pembaca.',
        },
      },
      label: { en: 'Dateline', id: 'Tempat berita' },
      maxLength: 80,
    },
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
    ...kindFields(),
  ],
  label: { en: 'Text', id: 'Naskah' },
})

const linksTab = (): Tab => ({
  fields: linkFields({ slug: 'articles' }),
  label: { en: 'Links', id: 'Tautan' },
})

const sourcesTab = (): Tab => ({
  fields: [
    sourcesField(),
    attributionField(),
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
    {
      name: 'rejectedInstitutions',
      type: 'relationship',
      access: staffField,
      admin: { hidden: true },
      hasMany: true,
      label: { en: 'Rejected institutions', id: 'Lembaga yang ditolak' },
      relationTo: 'institutions',
    },
  ],
  label: { en: 'Sources and institutions', id: 'Sumber dan lembaga' },
})

const correctionsTab = (): Tab => ({
  fields: [...correctionFields(), ...identityFields()],
  label: { en: 'Corrections and protection', id: 'Ralat dan perlindungan' },
})

const newsTab = (): Tab => ({
  fields: newsFields(),
  label: { en: 'Google News', id: 'Google News' },
})
