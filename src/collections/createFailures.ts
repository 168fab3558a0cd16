import type { CollectionConfig } from 'payload'

import { groups } from './groups.js'

/**
 * Failures: what our hooks could not do while an article was published. The article is live all the
 * same; a queued job tries again and closes the record.
 */
export const createFailures = (): CollectionConfig => ({
  slug: 'failures',
  admin: {
    defaultColumns: ['step', 'document', 'message', 'createdAt', 'resolvedAt'],
    group: groups.system,
    useAsTitle: 'message',
  },
  fields: [
    { name: 'step', type: 'text', label: { en: 'Step', id: 'Langkah' }, required: true },
    {
      name: 'inCollection',
      type: 'text',
      index: true,
      label: { en: 'Collection', id: 'Koleksi' },
      required: true,
    },
    {
      name: 'document',
      type: 'text',
      index: true,
      label: { en: 'Document', id: 'Dokumen' },
      required: true,
    },
    { name: 'message', type: 'textarea', label: { en: 'Message', id: 'Pesan' }, required: true },
    {
      name: 'resolvedAt',
      type: 'date',
      index: true,
      label: { en: 'Put right at', id: 'Dibereskan pada' },
    },
  ],
  labels: {
    plural: { en: 'Failures', id: 'Kegagalan' },
    singular: { en: 'Failure', id: 'Kegagalan' },
  },
})
