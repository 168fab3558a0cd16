import type { Field } from 'payload'

import { readFindings } from '../hooks/readFindings.js'
import { readHead, readJsonLd, readKeywords } from '../hooks/readNews.js'
import { metadataFields } from './metadataFields.js'
import { derivedField, internalField, staffOnly } from './staffOnly.js'

/**
 * Google News: the editor's switches, what only metadata says, what was found at the last save, and
 * the metadata as it is served.
 */
export const newsFields = (): Field[] => [
  {
    name: 'notForGoogleNews',
    type: 'checkbox',
    access: { create: staffOnly, update: staffOnly },
    defaultValue: false,
    label: { en: 'Not for Google News', id: 'Bukan untuk Google News' },
  },
  {
    name: 'isSyndicated',
    type: 'checkbox',
    admin: {
      description: {
        en: 'Taken over whole from another medium or an agency, which Google News is to show instead. Follows the sources once they say what they gave.',
        id: 'Diambil utuh dari media lain atau kantor berita; Google News menampilkan yang asli. Mengikuti sumber bila disebut apa yang diberikannya.',
      },
    },
    defaultValue: false,
    label: { en: 'Copy of another medium', id: 'Salinan media lain' },
  },
  ...metadataFields(),
  {
    name: 'news',
    type: 'group',
    admin: { hideGutter: true },
    fields: [
      {
        name: 'eligible',
        type: 'checkbox',
        access: derivedField,
        admin: { readOnly: true },
        index: true,
        label: { en: 'Ready for Google News', id: 'Siap Google News' },
      },
      {
        name: 'findings',
        type: 'json',
        access: internalField,
        admin: {
          components: { Field: 'payload-newsroom/client#NewsFindings' },
          readOnly: true,
        },
        hooks: { afterRead: [readFindings] },
        label: { en: 'Findings', id: 'Temuan' },
      },
      {
        name: 'keywords',
        type: 'text',
        access: derivedField,
        admin: { readOnly: true },
        hasMany: true,
        hooks: { afterRead: [readKeywords] },
        label: { en: 'Keywords', id: 'Kata kunci' },
        virtual: true,
      },
      {
        name: 'jsonLd',
        type: 'json',
        access: derivedField,
        admin: { disabled: true },
        hooks: { afterRead: [readJsonLd] },
        label: 'JSON-LD',
        virtual: true,
      },
      {
        name: 'head',
        type: 'json',
        access: derivedField,
        admin: { disabled: true },
        hooks: { afterRead: [readHead] },
        label: 'Head',
        virtual: true,
      },
    ],
    label: { en: 'Google News', id: 'Google News' },
  },
]
