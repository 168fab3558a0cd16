import type { CollectionConfig } from 'payload'

import { groups } from './groups.js'

/**
 * Pings: which other services were, or will be, told of a change. Written by the job that tells
 * them; the oldest are deleted.
 */
export const createPings = (): CollectionConfig => ({
  slug: 'pings',
  admin: {
    defaultColumns: ['url', 'service', 'status', 'attempts', 'sentAt', 'message'],
    group: groups.system,
    useAsTitle: 'url',
  },
  defaultSort: '-createdAt',
  fields: [
    { name: 'url', type: 'text', index: true, label: { en: 'Address', id: 'Alamat' } },
    {
      name: 'service',
      type: 'select',
      label: { en: 'Service', id: 'Layanan' },
      options: [
        { label: 'IndexNow', value: 'indexNow' },
        { label: 'WebSub', value: 'webSub' },
        { label: 'Webhook', value: 'webhook' },
      ],
      required: true,
    },
    { name: 'outlet', type: 'text', label: { en: 'Outlet', id: 'Media' } },
    {
      name: 'status',
      type: 'select',
      defaultValue: 'waiting',
      label: { en: 'Status', id: 'Status' },
      options: [
        { label: { en: 'Waiting', id: 'Menunggu' }, value: 'waiting' },
        { label: { en: 'Sent', id: 'Terkirim' }, value: 'sent' },
        { label: { en: 'Refused', id: 'Ditolak' }, value: 'refused' },
      ],
      required: true,
    },
    {
      name: 'attempts',
      type: 'number',
      defaultValue: 0,
      label: { en: 'Attempts', id: 'Percobaan' },
      required: true,
    },
    {
      name: 'nextAt',
      type: 'date',
      label: { en: 'Due at', id: 'Dikirim pada' },
    },
    {
      name: 'sentAt',
      type: 'date',
      index: true,
      label: { en: 'Last sent at', id: 'Terakhir dikirim' },
    },
    { name: 'message', type: 'text', label: { en: 'Answer', id: 'Jawaban' } },
    { name: 'tags', type: 'json', admin: { hidden: true } },
  ],
  indexes: [{ fields: ['service', 'status', 'nextAt'] }],
  labels: {
    plural: { en: 'Pings', id: 'Pemberitahuan' },
    singular: { en: 'Ping', id: 'Pemberitahuan' },
  },
})
