import type { Condition, Field } from 'payload'

import { refuseMoreThan } from './listChecks.js'
import { staffField } from './staffOnly.js'

/** Names at most: a person's own, those of relatives, a school, a street. */
const mostNames = 30

/**
 * Whom a text must not give away, and what excuses a text that is not verified yet. The names are
 * for the desk only: with them the check tells an editor that one has slipped in.
 */
export const identityFields = (): Field[] => [
  {
    name: 'protectsIdentity',
    type: 'checkbox',
    admin: {
      description: {
        en: 'A child, or the victim of a sexual crime. Metadata then has no keywords, places or institutions, and only pins link to or from it.',
        id: 'Anak, atau korban kejahatan susila. Metadata lalu tanpa kata kunci, lokasi, dan lembaga; hanya tautan terkunci yang tampil.',
      },
    },
    defaultValue: false,
    label: { en: 'Someone must not be recognised', id: 'Lindungi identitas' },
  },
  {
    name: 'protectedNames',
    type: 'text',
    access: staffField,
    admin: {
      condition: isChecked('protectsIdentity'),
      description: {
        en: 'All names that would give the person away: own, relatives, school, street. Never public.',
        id: 'Semua nama yang membuka identitas: nama sendiri, kerabat, sekolah, jalan. Tidak pernah tampil untuk umum.',
      },
    },
    hasMany: true,
    label: { en: 'Names that must not appear', id: 'Nama yang tidak boleh muncul' },
    maxRows: mostNames,
    validate: refuseMoreThan(mostNames),
  },
  verificationField(),
]

const isChecked =
  (name: string): Condition =>
  (data) =>
    data?.[name] === true

const verificationField = (): Field => {
  const condition: Condition = (_, group) => group?.isPending === true
  return {
    name: 'verification',
    type: 'group',
    access: staffField,
    fields: [
      {
        name: 'isPending',
        type: 'checkbox',
        admin: {
          description: {
            en: 'Such news has to meet all three conditions and end with a notice in brackets and italics.',
            id: 'Berita seperti ini harus memenuhi ketiga syarat dan diakhiri penjelasan dalam kurung dan huruf miring.',
          },
        },
        defaultValue: false,
        label: { en: 'Not verified yet', id: 'Belum terverifikasi' },
      },
      {
        name: 'isUrgent',
        type: 'checkbox',
        admin: { condition },
        defaultValue: false,
        label: { en: 'Urgent for the public', id: 'Mendesak untuk publik' },
      },
      {
        name: 'hasNamedSource',
        type: 'checkbox',
        admin: { condition },
        defaultValue: false,
        label: {
          en: 'The first source is named, credible and competent',
          id: 'Sumber pertama jelas, kredibel, dan kompeten',
        },
      },
      {
        name: 'isSubjectUnreachable',
        type: 'checkbox',
        admin: { condition },
        defaultValue: false,
        label: { en: 'The subject cannot be reached', id: 'Subjek tidak dapat dihubungi' },
      },
    ],
    label: { en: 'Verification', id: 'Verifikasi' },
  }
}
