import type {
  CollectionConfig,
  RelationshipFieldSingleValidation,
  TextFieldSingleValidation,
} from 'payload'

import { validations } from 'payload'

import { idOf } from '../adapters/values.js'
import { isRegionCode, regionAbove } from '../domain/institutions/regionCode.js'
import { groups } from './groups.js'

/** Regions (wilayah), known by the codes of the Ministry of Home Affairs. */
export const createRegions = (): CollectionConfig => ({
  slug: 'regions',
  admin: {
    defaultColumns: ['id', 'name', 'kind', 'parent'],
    group: groups.facts,
    listSearchableFields: ['id', 'name', 'shortName'],
    useAsTitle: 'name',
  },
  defaultSort: 'id',
  fields: [
    {
      name: 'id',
      type: 'text',
      admin: {
        description: {
          en: 'Of the Ministry of Home Affairs (Kemendagri), with dots, such as 16.71. BPS has other codes.',
          id: 'Kode Kemendagri dengan titik, misalnya 16.71. Kode BPS lain lagi.',
        },
      },
      label: { en: 'Code', id: 'Kode' },
      required: true,
      validate: checkCode,
    },
    {
      name: 'name',
      type: 'text',
      admin: {
        description: {
          en: 'As the news writes it, such as Kota Palembang.',
          id: 'Seperti yang ditulis di berita, misalnya Kota Palembang.',
        },
      },
      index: true,
      label: { en: 'Name', id: 'Nama' },
      maxLength: 200,
      required: true,
    },
    {
      name: 'shortName',
      type: 'text',
      admin: {
        description: { en: 'Such as Sumsel.', id: 'Misalnya Sumsel.' },
      },
      label: { en: 'Short form', id: 'Sebutan pendek' },
      maxLength: 100,
    },
    {
      name: 'kind',
      type: 'select',
      label: { en: 'Kind', id: 'Jenis' },
      options: [
        { label: { en: 'Province', id: 'Provinsi' }, value: 'province' },
        { label: { en: 'Regency', id: 'Kabupaten' }, value: 'regency' },
        { label: { en: 'City', id: 'Kota' }, value: 'city' },
        { label: { en: 'District', id: 'Kecamatan' }, value: 'district' },
        { label: { en: 'Village', id: 'Desa atau kelurahan' }, value: 'village' },
      ],
      required: true,
    },
    {
      name: 'parent',
      type: 'relationship',
      index: true,
      label: { en: 'Part of', id: 'Bagian dari' },
      relationTo: 'regions',
      validate: checkParent,
    },
  ],
  labels: {
    plural: { en: 'Regions', id: 'Wilayah' },
    singular: { en: 'Region', id: 'Wilayah' },
  },
  // Payload asks for the locks of all collections at once, and takes a code such as 16.71 for a number
  // where their ids are numbers, which Postgres refuses.
  lockDocuments: false,
})

const checkCode: TextFieldSingleValidation = (value, options) =>
  isRegionCode(value ?? '')
    ? validations.text(value, options)
    : 'Tulis kode Kemendagri dengan titik, misalnya 16.71 / Write the code with dots, such as 16.71'

const checkParent: RelationshipFieldSingleValidation = (value, options) => {
  const above = regionAbove(String(idOf(options.data) ?? options.id ?? ''))
  const given = idOf(value)
  return given === null || given === above
    ? validations.relationship(value, options)
    : `Kode ini bagian dari ${above ?? 'tidak satu pun wilayah'} / This code is part of ${above ?? 'no region'}`
}
