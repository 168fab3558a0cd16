import type { Field } from 'payload'

import { readHead, readJsonLd, readKeywords } from '../hooks/readNews.js'
import { derivedField, internalField, staffOnly } from './staffOnly.js'

/** Google News: the editor's switch, what was found at publish, and the metadata as it is served. */
export const newsFields = (): Field[] => [
  {
    name: 'notForGoogleNews',
    type: 'checkbox',
    access: { create: staffOnly, update: staffOnly },
    defaultValue: false,
    label: { en: 'Not for Google News', id: 'Bukan untuk Google News' },
  },
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
        admin: { readOnly: true },
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
