import type { Field } from 'payload'

import { readBacaJuga } from '../hooks/readBacaJuga.js'
import { derivedField, staffField } from './staffOnly.js'

/**
 * The fields that `bacaJuga` adds to a collection: the editor's word over the ranker (pins, bans,
 * the switch), the titles that imported text still waits for, and the blocks as they are served.
 *
 * Targets of pins and bans are not validated: a target that is trashed must not keep its host from
 * being saved.
 */
export const linkFields = ({ slug }: { readonly slug: string }): Field[] => [
  {
    name: 'noAutomaticLinks',
    type: 'checkbox',
    access: staffField,
    defaultValue: false,
    label: { en: 'No automatic links', id: 'Tanpa tautan otomatis' },
  },
  {
    name: 'pins',
    type: 'array',
    access: staffField,
    fields: [
      {
        name: 'target',
        type: 'relationship',
        filterOptions: notItself,
        label: { en: 'Article', id: 'Artikel' },
        maxDepth: 0,
        relationTo: slug,
        validate: () => true as const,
      },
      afterBlockField(),
    ],
    label: { en: 'Pinned links', id: 'Tautan dikunci' },
    labels: {
      plural: { en: 'Pinned links', id: 'Tautan dikunci' },
      singular: { en: 'Pinned link', id: 'Tautan dikunci' },
    },
  },
  {
    name: 'bans',
    type: 'relationship',
    access: staffField,
    filterOptions: notItself,
    hasMany: true,
    label: { en: 'Never link to', id: 'Jangan tautkan ke' },
    maxDepth: 0,
    relationTo: slug,
    validate: () => true as const,
  },
  {
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
      afterBlockField(),
    ],
    label: { en: 'Links by title', id: 'Tautan menurut judul' },
    labels: {
      plural: { en: 'Links by title', id: 'Tautan menurut judul' },
      singular: { en: 'Link by title', id: 'Tautan menurut judul' },
    },
  },
  {
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
          { name: 'reasons', type: 'json', virtual: true },
        ],
        virtual: true,
      },
    ],
    hooks: { afterRead: [readBacaJuga] },
    label: 'BACA JUGA',
    virtual: true,
  },
]

const notItself: NonNullable<Extract<Field, { type: 'relationship' }>['filterOptions']> = ({
  id,
}) => (id === undefined ? true : { id: { not_equals: id } })

const afterBlockField = (): Field => ({
  name: 'afterBlock',
  type: 'number',
  admin: {
    description: {
      en: 'Stands after this paragraph or other part of the text, counted from 1. Empty: first free place.',
      id: 'Setelah paragraf atau bagian teks ke berapa, dihitung dari 1. Kosong: tempat pertama yang bebas.',
    },
  },
  label: { en: 'After part', id: 'Setelah bagian' },
  min: 1,
})
