import type { ArrayField, DateFieldValidation, JSONField } from 'payload'

import { validations } from 'payload'

import { type Gift, gifts } from '../domain/sources/sourceTypes.js'
import { readAttribution } from '../hooks/readNews.js'
import { derivedField } from './staffOnly.js'
import { webAddressField } from './webAddress.js'

/** The sources of an article: which of them gave what, where it can be read, and since when. */
export const sourcesField = (): ArrayField => ({
  name: 'sources',
  type: 'array',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'source',
          type: 'relationship',
          label: { en: 'Source', id: 'Sumber' },
          relationTo: 'sources',
          required: true,
        },
        {
          name: 'gave',
          type: 'select',
          admin: {
            description: {
              en: 'The whole text of another medium makes the article a copy, that of a press release makes it a press release.',
              id: 'Naskah utuh media lain menjadikan artikel salinan, naskah utuh siaran pers menjadikannya siaran pers.',
            },
          },
          label: { en: 'Gave', id: 'Memberi' },
          options: gifts.map((value) => ({ label: giftLabels[value], value })),
        },
      ],
    },
    { name: 'note', type: 'text', label: { en: 'Note', id: 'Catatan' } },
    webAddressField({ name: 'url', label: { en: 'Address', id: 'Alamat' } }),
    {
      type: 'row',
      fields: [
        {
          name: 'retrievedAt',
          type: 'date',
          admin: { date: { pickerAppearance: 'dayAndTime' } },
          label: { en: 'Retrieved', id: 'Diambil pada' },
          validate: refuseFuture,
        },
        webAddressField({
          name: 'archivedURL',
          label: { en: 'Archived copy', id: 'Salinan arsip' },
        }),
      ],
    },
  ],
  label: { en: 'Sources', id: 'Sumber' },
  labels: {
    plural: { en: 'Sources', id: 'Sumber' },
    singular: { en: 'Source', id: 'Sumber' },
  },
})

/** What readers are told of the sources, as it is served. */
export const attributionField = (): JSONField => ({
  name: 'attribution',
  type: 'json',
  access: derivedField,
  admin: { disabled: true },
  hooks: { afterRead: [readAttribution] },
  label: { en: 'Attribution', id: 'Penyebutan sumber' },
  virtual: true,
})

/** Nothing was read later than now; a few minutes are left for clocks that differ. */
const refuseFuture: DateFieldValidation = (value, options) =>
  value && new Date(value).getTime() > Date.now() + 5 * 60_000
    ? 'Waktu ini ada di masa depan. / This lies in the future.'
    : validations.date(value, options)

const giftLabels: Readonly<Record<Gift, { readonly en: string; readonly id: string }>> = {
  data: { en: 'Data', id: 'Data' },
  facts: { en: 'Facts', id: 'Fakta' },
  fullText: { en: 'The whole text', id: 'Naskah utuh' },
  partOfText: { en: 'Part of the text', id: 'Sebagian naskah' },
  picture: { en: 'Picture', id: 'Foto' },
  quotes: { en: 'Quotes', id: 'Kutipan' },
}
