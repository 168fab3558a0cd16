import type { Field } from 'payload'

import { placeField } from './placeField.js'
import { servedLinksField } from './servedLinksField.js'
import { staffField } from './staffOnly.js'
import { targetFields } from './targetFields.js'
import { wordFields } from './wordFields.js'

/**
 * The fields that `bacaJuga` adds to a collection: the editor's word over the ranker (switches,
 * pins, bans, words), the titles that imported text still waits for, and the blocks as they are
 * served.
 */
export const linkFields = ({ slug }: { readonly slug: string }): Field[] => [
  ...switches(),
  ...targetFields({ slug }),
  ...wordFields(),
  pendingLinksField(),
  servedLinksField(),
]

const switches = (): Field[] => [
  {
    name: 'noAutomaticLinks',
    type: 'checkbox',
    access: staffField,
    defaultValue: false,
    label: { en: 'No automatic links', id: 'Tanpa tautan otomatis' },
  },
  {
    name: 'neverLinked',
    type: 'checkbox',
    access: staffField,
    defaultValue: false,
    label: { en: 'Never link to this article', id: 'Jangan pernah ditautkan' },
  },
  {
    name: 'evergreen',
    type: 'checkbox',
    access: staffField,
    admin: {
      description: {
        en: 'Of use to readers however old it is.',
        id: 'Tetap berguna bagi pembaca berapa pun umurnya.',
      },
    },
    defaultValue: false,
    label: { en: 'Evergreen', id: 'Artikel abadi' },
  },
]

const pendingLinksField = (): Field => ({
  name: 'pendingLinks',
  type: 'array',
  access: staffField,
  admin: {
    description: {
      en: 'Titles from imported text. Each becomes a link while an article with that title is live.',
      id: 'Judul dari teks impor. Masing-masing menjadi tautan selama artikel berjudul itu tayang.',
    },
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: { en: 'Title', id: 'Judul' },
      maxLength: 300,
      required: true,
    },
    placeField(),
  ],
  label: { en: 'Links by title', id: 'Tautan menurut judul' },
  labels: {
    plural: { en: 'Links by title', id: 'Tautan menurut judul' },
    singular: { en: 'Link by title', id: 'Tautan menurut judul' },
  },
})
