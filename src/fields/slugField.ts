import type { TextField } from 'payload'

import { slugify } from '../domain/text/slugify.js'

/**
 * The slug of a section, topic, author, source or institution: made from `name` when left empty,
 * unique in its collection. Articles settle theirs in `hooks/settleSlug`, because only live
 * articles compete for a slug.
 */
export const slugField = (): TextField => ({
  name: 'slug',
  type: 'text',
  admin: { position: 'sidebar' },
  hooks: {
    beforeDuplicate: [() => null],
    beforeValidate: [
      ({ data, originalDoc, value }) => {
        const given = typeof value === 'string' ? value : ''
        const name: unknown = data?.name ?? originalDoc?.name
        const text = given.trim() === '' ? name : given
        return typeof text === 'string' ? slugify({ fallback: 'tanpa-nama', text }) : value
      },
    ],
  },
  index: true,
  label: { en: 'Slug', id: 'Slug' },
  unique: true,
})
