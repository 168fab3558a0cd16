import type { Field } from 'payload'

import { readBacaJuga } from '../hooks/readBacaJuga.js'
import { derivedField } from './staffOnly.js'

/** The BACA JUGA blocks as they are served; nothing of them is stored with the document. */
export const servedLinksField = (): Field => ({
  name: 'bacaJuga',
  type: 'array',
  access: derivedField,
  admin: { disabled: true },
  fields: [
    { name: 'id', type: 'text', virtual: true },
    { name: 'afterBlock', type: 'number', virtual: true },
    {
      name: 'links',
      type: 'array',
      fields: [
        { name: 'id', type: 'text', virtual: true },
        { name: 'articleId', type: 'text', virtual: true },
        { name: 'title', type: 'text', virtual: true },
        { name: 'url', type: 'text', virtual: true },
        { name: 'origin', type: 'text', virtual: true },
        { name: 'label', type: 'text', virtual: true },
        { name: 'reasons', type: 'json', virtual: true },
      ],
      virtual: true,
    },
  ],
  hooks: { afterRead: [readBacaJuga] },
  label: 'BACA JUGA',
  virtual: true,
})
