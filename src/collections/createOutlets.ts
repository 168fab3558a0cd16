import type { CollectionConfig, Field, RelationshipFieldManyValidation } from 'payload'

import { validations } from 'payload'

import { idsAt } from '../adapters/values.js'
import { notItself } from '../fields/notItself.js'
import { partnersField } from '../fields/partnersField.js'
import { staffField } from '../fields/staffOnly.js'
import { webAddressField } from '../fields/webAddress.js'
import { isHost, timeZones } from '../options.js'
import { groups } from './groups.js'

/** Outlets (media): one publication each, with its domain, clock and policies. */
export const createOutlets = (): CollectionConfig => ({
  slug: 'outlets',
  admin: { defaultColumns: ['name', 'domain'], group: groups.system, useAsTitle: 'name' },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { en: 'Name', id: 'Nama' },
      maxLength: 120,
      required: true,
    },
    {
      name: 'domain',
      type: 'text',
      admin: {
        description: {
          en: 'Host without https://, such as kabar.example',
          id: 'Nama host tanpa https://, misalnya kabar.example',
        },
      },
      label: { en: 'Domain', id: 'Domain' },
      required: true,
      unique: true,
      validate: (value: string | null | undefined) =>
        isHost(value ?? '') ||
        'Tulis nama host saja, misalnya kabar.example / Write a host only, such as kabar.example',
    },
    {
      name: 'language',
      type: 'text',
      defaultValue: 'id',
      label: { en: 'Language (ISO 639)', id: 'Bahasa (ISO 639)' },
      required: true,
    },
    {
      name: 'timeZone',
      type: 'select',
      defaultValue: 'Asia/Jakarta',
      label: { en: 'Time zone', id: 'Zona waktu' },
      options: timeZones.map((value) => ({ label: timeZoneLabels[value], value })),
      required: true,
    },
    { name: 'logo', type: 'upload', label: { en: 'Logo', id: 'Logo' }, relationTo: 'media' },
    webAddressField({
      name: 'googleNewsURL',
      label: { en: 'Google News page', id: 'Halaman Google News' },
    }),
    webAddressField({
      name: 'hubURL',
      description: {
        en: 'The service that feed readers ask to be told of news.',
        id: 'Layanan yang memberi tahu pembaca umpan bila ada berita baru.',
      },
      label: { en: 'WebSub hub', id: 'Hub WebSub' },
    }),
    {
      name: 'newsSections',
      type: 'relationship',
      admin: {
        description: {
          en: 'With all sections below them. Empty: all sections.',
          id: 'Beserta semua rubrik di bawahnya. Kosong: semua rubrik.',
        },
      },
      hasMany: true,
      label: { en: 'Sections for Google News', id: 'Rubrik untuk Google News' },
      maxDepth: 0,
      relationTo: 'sections',
    },
    {
      name: 'sisterOutlets',
      type: 'relationship',
      access: staffField,
      admin: {
        description: {
          en: 'Articles of these may be linked, too.',
          id: 'Artikel media ini juga boleh ditautkan.',
        },
      },
      filterOptions: notItself,
      hasMany: true,
      label: { en: 'Sister outlets', id: 'Media sejaringan' },
      maxDepth: 0,
      relationTo: 'outlets',
      validate: refuseItself,
    },
    partnersField(),
    {
      name: 'policies',
      type: 'group',
      fields: [
        policy({ name: 'about', en: 'About us', id: 'Tentang kami' }),
        policy({ name: 'corrections', en: 'Corrections policy', id: 'Kebijakan koreksi' }),
        policy({ name: 'ethics', en: 'Code of ethics', id: 'Kode etik' }),
        policy({ name: 'ownership', en: 'Ownership', id: 'Kepemilikan' }),
        policy({ name: 'masthead', en: 'Masthead', id: 'Susunan redaksi' }),
        policy({ name: 'contact', en: 'Contact', id: 'Kontak' }),
        policy({
          name: 'principles',
          en: 'Guidelines for online news',
          id: 'Pedoman Media Siber',
        }),
      ],
      label: { en: 'Addresses of the policies', id: 'Alamat kebijakan' },
    },
  ],
  labels: { plural: { en: 'Outlets', id: 'Media' }, singular: { en: 'Outlet', id: 'Media' } },
})

const timeZoneLabels = {
  'Asia/Jakarta': 'WIB (Jakarta)',
  'Asia/Jayapura': 'WIT (Jayapura)',
  'Asia/Makassar': 'WITA (Makassar)',
  'Asia/Pontianak': 'WIB (Pontianak)',
} as const

const refuseItself: RelationshipFieldManyValidation = (value, options) =>
  idsAt({ doc: { value }, path: 'value' }).some((id) => String(id) === String(options.id))
    ? 'Media tidak dapat sejaringan dengan dirinya sendiri. Pilih media lain. / An outlet is no sister of itself. Choose another one.'
    : validations.relationship(value, options)

const policy = ({
  name,
  en,
  id,
}: {
  readonly name: string
  readonly en: string
  readonly id: string
}): Field => webAddressField({ name, label: { en, id } })
