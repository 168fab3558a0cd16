import type { ArrayField, FieldHook, TextFieldSingleValidation } from 'payload'

import { randomBytes } from 'node:crypto'
import { validations } from 'payload'

import { staffField } from './staffOnly.js'

/** A week in minutes: longer is no delay of news. */
const mostMinutes = 7 * 24 * 60

/** Who gets a feed of an outlet's news for other pages, and what of it. */
export const partnersField = (): ArrayField => ({
  name: 'partners',
  type: 'array',
  access: staffField,
  admin: {
    description: {
      en: 'Each partner has a feed of its own at an address that nobody can guess.',
      id: 'Setiap mitra punya umpan sendiri di alamat yang tidak dapat ditebak.',
    },
    initCollapsed: true,
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { en: 'Partner', id: 'Mitra' },
      maxLength: 120,
      required: true,
    },
    {
      name: 'token',
      type: 'text',
      admin: {
        description: {
          en: 'The secret part of the address. Made when empty; a new one closes the old address.',
          id: 'Bagian rahasia alamat. Dibuat bila kosong; yang baru menutup alamat lama.',
        },
      },
      hooks: { beforeDuplicate: [() => null], beforeValidate: [makeToken] },
      label: { en: 'Token', id: 'Token' },
      validate: checkToken,
    },
    {
      name: 'words',
      type: 'number',
      admin: {
        description: {
          en: 'How many words of each article. Empty: the whole text.',
          id: 'Berapa kata dari setiap artikel. Kosong: seluruh naskah.',
        },
      },
      label: { en: 'Words', id: 'Jumlah kata' },
      max: 1000,
      min: 1,
    },
    {
      name: 'delayMinutes',
      type: 'number',
      admin: {
        description: {
          en: 'Minutes after publication from which the partner gets an article.',
          id: 'Menit setelah terbit sebelum mitra menerima artikel.',
        },
      },
      defaultValue: 0,
      label: { en: 'Delay', id: 'Penundaan' },
      max: mostMinutes,
      min: 0,
    },
    // Payload keeps the sections of a row before that had the same place, unless it is told that there are none.
    {
      name: 'sections',
      type: 'relationship',
      admin: {
        description: {
          en: 'With those below them. Empty: all articles.',
          id: 'Beserta rubrik di bawahnya. Kosong: semua artikel.',
        },
      },
      hasMany: true,
      hooks: { beforeValidate: [({ value }) => value ?? []] },
      label: { en: 'Sections', id: 'Rubrik' },
      maxDepth: 0,
      relationTo: 'sections',
    },
  ],
  label: { en: 'Partner feeds', id: 'Umpan mitra' },
  labels: { plural: { en: 'Partners', id: 'Mitra' }, singular: { en: 'Partner', id: 'Mitra' } },
  maxRows: 50,
})

const makeToken: FieldHook = ({ value }) =>
  typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : randomBytes(24).toString('base64url')

/** 22 characters of 64 hold 128 bits; an empty one is made when the outlet is saved. */
const checkToken: TextFieldSingleValidation = (value, options) =>
  (value ?? '') === '' || /^[\w-]{22,128}$/.test(String(value))
    ? validations.text(value, options)
    : 'Kosongkan agar dibuat, atau tulis sedikitnya 22 huruf, angka, - atau _ / Leave it empty to have one made, or write at least 22 letters, digits, - or _'
