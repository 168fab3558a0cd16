import type { Condition, Field } from 'payload'

import type { ArticleKind } from '../domain/article.js'

import { webAddressField } from './webAddress.js'

/**
 * What only articles of one kind have: the entries of a live report, the thing that a review
 * judges, who paid for an advertorial. The editor sees them with that kind only.
 */
export const kindFields = (): Field[] => [liveField(), reviewedField(), sponsorField()]

const only =
  (kind: ArticleKind): Condition =>
  (data) =>
    data?.kind === kind

const liveField = (): Field => ({
  name: 'live',
  type: 'group',
  admin: { condition: only('live') },
  fields: [
    {
      type: 'row',
      fields: [
        dayAndTime({ name: 'startedAt', label: { en: 'From', id: 'Mulai' } }),
        dayAndTime({ name: 'endedAt', label: { en: 'Until', id: 'Selesai' } }),
      ],
    },
    {
      name: 'updates',
      type: 'array',
      fields: [
        {
          name: 'title',
          type: 'text',
          label: { en: 'Title', id: 'Judul' },
          maxLength: 200,
          required: true,
        },
        { name: 'text', type: 'textarea', label: { en: 'Text', id: 'Isi' }, maxLength: 5000 },
        dayAndTime({ name: 'publishedAt', isRequired: true, label: { en: 'Time', id: 'Waktu' } }),
      ],
      label: { en: 'Entries, in the order of the page', id: 'Kabar, menurut urutan di halaman' },
      labels: {
        plural: { en: 'Entries', id: 'Kabar' },
        singular: { en: 'Entry', id: 'Kabar' },
      },
    },
  ],
  label: { en: 'Live report', id: 'Laporan langsung' },
})

const reviewedField = (): Field => ({
  name: 'reviewed',
  type: 'group',
  admin: { condition: only('review') },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: { en: 'Kind', id: 'Jenis' },
      options: [
        { label: { en: 'Book', id: 'Buku' }, value: 'book' },
        { label: { en: 'Film', id: 'Film' }, value: 'film' },
        { label: { en: 'Music', id: 'Musik' }, value: 'music' },
        { label: { en: 'Product', id: 'Produk' }, value: 'product' },
        { label: { en: 'Event', id: 'Acara' }, value: 'event' },
        { label: { en: 'Place or business', id: 'Tempat atau usaha' }, value: 'business' },
      ],
    },
    { name: 'name', type: 'text', label: { en: 'Name', id: 'Nama' }, maxLength: 200 },
    webAddressField({ name: 'url', label: { en: 'Address', id: 'Alamat' } }),
  ],
  label: { en: 'What is reviewed', id: 'Yang diulas' },
})

const sponsorField = (): Field => ({
  name: 'sponsor',
  type: 'group',
  admin: { condition: only('advertorial') },
  fields: [
    {
      name: 'name',
      type: 'text',
      admin: {
        description: {
          en: 'Who paid. Readers are told.',
          id: 'Siapa yang membayar. Pembaca diberi tahu.',
        },
      },
      label: { en: 'Name', id: 'Nama' },
      maxLength: 200,
    },
    webAddressField({ name: 'url', label: { en: 'Address', id: 'Alamat' } }),
  ],
  label: { en: 'Sponsor', id: 'Sponsor' },
})

const dayAndTime = ({
  name,
  isRequired = false,
  label,
}: {
  readonly name: string
  readonly isRequired?: boolean
  readonly label: { readonly en: string; readonly id: string }
}): Field => ({
  name,
  type: 'date',
  admin: { date: { pickerAppearance: 'dayAndTime' } },
  label,
  required: isRequired,
})
