import type { DateFieldValidation, Field } from 'payload'

import { validations } from 'payload'

import { parseInstant } from '../domain/dates/localTime.js'
import { clockSkew } from '../domain/publishing/settleTimes.js'
import { webAddressField } from './webAddress.js'

/** What was put right in public: each note has its own time, and readers see all of them. */
export const correctionFields = (): Field[] => [
  {
    name: 'corrections',
    type: 'array',
    admin: {
      description: {
        en: 'Readers see each note with its time. A new or changed note is a change of the article.',
        id: 'Pembaca melihat setiap catatan dengan waktunya. Catatan baru atau yang diubah adalah perubahan artikel.',
      },
    },
    fields: [
      {
        name: 'text',
        type: 'textarea',
        admin: {
          description: {
            en: 'What was wrong and what is right.',
            id: 'Apa yang salah dan apa yang benar.',
          },
        },
        label: { en: 'Note', id: 'Catatan' },
        maxLength: 2000,
        required: true,
      },
      {
        name: 'publishedAt',
        type: 'date',
        admin: {
          date: { pickerAppearance: 'dayAndTime' },
          description: {
            en: 'Empty: when the article is published with it.',
            id: 'Kosong: saat artikel diterbitkan dengan catatan ini.',
          },
        },
        label: { en: 'Time', id: 'Waktu' },
        validate: refuseFuture,
      },
      webAddressField({
        name: 'url',
        description: {
          en: 'Where the correction has a page of its own.',
          id: 'Bila ralat punya halaman sendiri.',
        },
        label: { en: 'Address', id: 'Alamat' },
      }),
    ],
    // They belong to the article that was wrong.
    hooks: { beforeDuplicate: [() => []] },
    label: { en: 'Corrections', id: 'Ralat' },
    labels: {
      plural: { en: 'Corrections', id: 'Ralat' },
      singular: { en: 'Correction', id: 'Ralat' },
    },
  },
]

const refuseFuture: DateFieldValidation = (value, options) => {
  const time = value instanceof Date ? value.getTime() : parseInstant(String(value ?? ''))
  return time !== null && time > Date.now() + clockSkew
    ? 'Waktu ralat ada di masa depan. / The time of the correction lies in the future.'
    : validations.date(value, options)
}
