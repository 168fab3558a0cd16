import type { Field, TextFieldManyValidation, TextFieldSingleValidation } from 'payload'

import { validations } from 'payload'

import { refuseMoreThan } from './listChecks.js'
import { webAddressField } from './webAddress.js'

/** Entries of a list at most. */
const mostPlaces = 20
const mostClasses = 10

/** What the page itself need not say and its metadata does: places, paid parts, translations. */
export const metadataFields = (): Field[] => [
  {
    name: 'places',
    type: 'text',
    admin: {
      description: {
        en: 'Where it happened, the smallest place first.',
        id: 'Di mana peristiwanya, yang terkecil lebih dulu.',
      },
    },
    hasMany: true,
    label: { en: 'Places', id: 'Lokasi' },
    maxRows: mostPlaces,
    validate: refuseMoreThan(mostPlaces),
  },
  {
    type: 'collapsible',
    admin: { initCollapsed: true },
    fields: [paywallField(), translationsField()],
    label: { en: 'Paid parts and translations', id: 'Berbayar dan terjemahan' },
  },
]

const paywallField = (): Field => ({
  name: 'paywall',
  type: 'group',
  admin: { hideGutter: true },
  fields: [
    {
      name: 'isPaid',
      type: 'checkbox',
      defaultValue: false,
      label: { en: 'Part of it is for subscribers only', id: 'Sebagian hanya untuk pelanggan' },
    },
    {
      name: 'hiddenClasses',
      type: 'text',
      admin: {
        condition: (_, paywall) => paywall?.isPaid === true,
        description: {
          en: 'CSS classes of paid parts that are in the page but hidden. Empty where the server keeps them back.',
          id: 'Kelas CSS bagian berbayar yang ada di halaman tetapi disembunyikan. Kosong bila server menahannya.',
        },
      },
      hasMany: true,
      label: { en: 'Classes of hidden parts', id: 'Kelas bagian tersembunyi' },
      maxRows: mostClasses,
      validate: checkClasses,
    },
  ],
  label: false,
})

const translationsField = (): Field => ({
  name: 'translations',
  type: 'array',
  admin: {
    description: {
      en: 'All languages of this article. The first is for readers of any other language.',
      id: 'Semua bahasa artikel ini. Yang pertama untuk pembaca bahasa lain.',
    },
  },
  fields: [
    {
      name: 'language',
      type: 'text',
      label: { en: 'Language', id: 'Bahasa' },
      required: true,
      validate: checkLanguage,
    },
    { ...webAddressField({ name: 'url', label: { en: 'Address', id: 'Alamat' } }), required: true },
  ],
  label: { en: 'Translations', id: 'Terjemahan' },
  labels: {
    plural: { en: 'Translations', id: 'Terjemahan' },
    singular: { en: 'Translation', id: 'Terjemahan' },
  },
  maxRows: 20,
})

const checkClasses: TextFieldManyValidation = (classes) => {
  const wrong = classes?.find((name) => !/^-?[a-z_][\w-]*$/i.test(name))
  return wrong === undefined
    ? refuseMoreThan(mostClasses)(classes)
    : `“${wrong}” bukan nama kelas CSS. Tulis tanpa titik, misalnya berbayar. / “${wrong}” is no CSS class. Write it without a dot, such as paid.`
}

const checkLanguage: TextFieldSingleValidation = (value, options) =>
  (value ?? '') === '' || /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(String(value))
    ? validations.text(value, options)
    : 'Tulis kode bahasa, misalnya id atau en / Write a code of a language, such as id or en'
