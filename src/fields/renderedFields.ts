import type { Field } from 'payload'

import { readContent, readContentHTML, readURL } from '../hooks/readContent.js'
import { derivedField } from './staffOnly.js'

/**
 * The article as a page shows it: its address, and the body with the BACA JUGA blocks merged in, as
 * Lexical nodes and as HTML. Nothing of it is stored.
 */
export const renderedFields = (): Field[] => [
  {
    name: 'url',
    type: 'text',
    access: derivedField,
    admin: { disabled: true },
    hooks: { afterRead: [readURL] },
    label: { en: 'Address', id: 'Alamat' },
    virtual: true,
  },
  {
    name: 'content',
    type: 'json',
    access: derivedField,
    admin: { disabled: true },
    hooks: { afterRead: [readContent] },
    label: { en: 'Text with links', id: 'Isi dengan tautan' },
    virtual: true,
  },
  {
    name: 'contentHTML',
    type: 'textarea',
    access: derivedField,
    admin: { disabled: true },
    hooks: { afterRead: [readContentHTML] },
    label: { en: 'Text with links (HTML)', id: 'Isi dengan tautan (HTML)' },
    virtual: true,
  },
]
