import type { CollectionConfig, Field } from 'payload'

import { roleOf } from '../access/roles.js'
import { recordTable } from '../access/table.js'
import { closedAccessEndpoint } from '../endpoints/closedAccessEndpoint.js'
import { derivedField } from '../fields/staffOnly.js'
import { settleOwnerBeforeChange } from '../hooks/settleOwner.js'
import { groups } from './groups.js'

/**
 * Confidential sources (narasumber rahasia): who was promised not to be named, for nobody but the
 * owner of the document and the editor-in-chief.
 *
 * Nothing points to these documents, and nothing is kept of them elsewhere: no versions, no locks
 * that others could list, no GraphQL. Their ids are random, so that they tell no number.
 */
export const createConfidentialSources = (): CollectionConfig => ({
  slug: 'confidentialSources',
  admin: {
    defaultColumns: ['name', 'updatedAt'],
    description: {
      en: 'Only you and the editor-in-chief read what you write here.',
      id: 'Hanya Anda dan pemimpin redaksi yang membaca isian di sini.',
    },
    enableRichTextLink: false,
    enableRichTextRelationship: false,
    group: groups.facts,
    hidden: ({ user }) => recordTable.confidentialSources.create[roleOf(user)] === 'none',
    useAsTitle: 'name',
  },
  disableDuplicate: true,
  endpoints: [closedAccessEndpoint],
  fields: [
    { name: 'id', type: 'text', admin: { hidden: true }, required: true },
    ...textFields(),
    {
      name: 'articles',
      type: 'relationship',
      hasMany: true,
      label: { en: 'Articles', id: 'Artikel' },
      relationTo: 'articles',
      // An article that is gone may not keep the rest from being saved.
      validate: () => true as const,
    },
    {
      name: 'owner',
      type: 'relationship',
      access: derivedField,
      admin: { position: 'sidebar', readOnly: true },
      index: true,
      label: { en: 'Owner', id: 'Pemilik' },
      maxDepth: 0,
      relationTo: 'users',
    },
  ],
  graphQL: false,
  hooks: { beforeChange: [settleOwnerBeforeChange] },
  labels: {
    plural: { en: 'Confidential sources', id: 'Narasumber rahasia' },
    singular: { en: 'Confidential source', id: 'Narasumber rahasia' },
  },
  lockDocuments: false,
})

const textFields = (): Field[] => [
  {
    name: 'name',
    type: 'text',
    label: { en: 'Who it is', id: 'Siapa' },
    maxLength: 200,
    required: true,
  },
  { name: 'contact', type: 'textarea', label: { en: 'Contact', id: 'Kontak' } },
  {
    name: 'promise',
    type: 'textarea',
    admin: {
      description: {
        en: 'How it may be named, what must not be told, and until when.',
        id: 'Bagaimana boleh disebut, apa yang tidak boleh dimuat, dan sampai kapan.',
      },
    },
    label: { en: 'What was promised', id: 'Yang dijanjikan' },
  },
  { name: 'note', type: 'textarea', label: { en: 'Note', id: 'Catatan' } },
]
