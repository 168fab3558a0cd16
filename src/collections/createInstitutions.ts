import type { CollectionConfig, TextFieldSingleValidation } from 'payload'

import { validations } from 'payload'

import { slugField } from '../fields/slugField.js'
import { derivedField } from '../fields/staffOnly.js'
import { webAddressField } from '../fields/webAddress.js'
import { touchBeforeChange, touchBeforeDelete } from '../hooks/touchLists.js'
import { groups } from './groups.js'

/** Institutions (lembaga): who the news is about, with the names under which texts mention them. */
export const createInstitutions = (): CollectionConfig => ({
  slug: 'institutions',
  admin: {
    defaultColumns: ['name', 'acronym', 'kind', 'parent'],
    group: groups.facts,
    listSearchableFields: ['name', 'officialName', 'acronym'],
    useAsTitle: 'name',
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      admin: {
        description: {
          en: 'As the news writes it. The full official name has a field of its own.',
          id: 'Seperti yang ditulis di berita. Nama resmi lengkap ada di isian sendiri.',
        },
      },
      index: true,
      label: { en: 'Name', id: 'Nama' },
      maxLength: 200,
      required: true,
    },
    slugField(),
    {
      name: 'key',
      type: 'text',
      access: derivedField,
      admin: {
        condition: (data) => Boolean(data?.key),
        description: {
          en: 'By this name the gazetteer of the package knows it.',
          id: 'Dengan nama ini daftar lembaga bawaan mengenalinya.',
        },
        position: 'sidebar',
        readOnly: true,
      },
      hooks: { beforeDuplicate: [() => null] },
      index: true,
      label: { en: 'Key', id: 'Kunci' },
      unique: true,
    },
    {
      name: 'officialName',
      type: 'text',
      label: { en: 'Official name', id: 'Nama resmi' },
      maxLength: 300,
    },
    { name: 'acronym', type: 'text', index: true, label: { en: 'Acronym', id: 'Singkatan' } },
    {
      name: 'aliases',
      type: 'array',
      fields: [{ name: 'name', type: 'text', label: { en: 'Name', id: 'Nama' }, required: true }],
      label: { en: 'Other names', id: 'Nama lain' },
      labels: {
        plural: { en: 'Other names', id: 'Nama lain' },
        singular: { en: 'Other name', id: 'Nama lain' },
      },
    },
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'organization',
      label: { en: 'Kind', id: 'Jenis' },
      options: [
        { label: { en: 'Ministry', id: 'Kementerian' }, value: 'ministry' },
        { label: { en: 'Agency', id: 'Badan atau lembaga negara' }, value: 'agency' },
        { label: { en: 'Local government', id: 'Pemerintah daerah' }, value: 'localGovernment' },
        { label: { en: 'Legislature', id: 'Lembaga perwakilan' }, value: 'legislature' },
        { label: { en: 'Police', id: 'Kepolisian' }, value: 'police' },
        { label: { en: 'Prosecutor', id: 'Kejaksaan' }, value: 'prosecutor' },
        { label: { en: 'Court', id: 'Pengadilan' }, value: 'court' },
        { label: { en: 'Military', id: 'TNI' }, value: 'military' },
        { label: { en: 'University', id: 'Perguruan tinggi' }, value: 'university' },
        { label: { en: 'Company', id: 'Perusahaan' }, value: 'company' },
        { label: { en: 'Organization', id: 'Organisasi' }, value: 'organization' },
      ],
      required: true,
    },
    {
      name: 'parent',
      type: 'relationship',
      filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
      index: true,
      label: { en: 'Part of', id: 'Bagian dari' },
      relationTo: 'institutions',
    },
    {
      name: 'region',
      type: 'relationship',
      index: true,
      label: { en: 'Region', id: 'Wilayah' },
      relationTo: 'regions',
    },
    {
      name: 'validFrom',
      type: 'date',
      admin: { date: { pickerAppearance: 'dayOnly' } },
      label: { en: 'Exists since', id: 'Berdiri sejak' },
    },
    {
      name: 'validTo',
      type: 'date',
      admin: { date: { pickerAppearance: 'dayOnly' } },
      label: { en: 'Existed until', id: 'Berakhir pada' },
    },
    {
      name: 'successors',
      type: 'relationship',
      hasMany: true,
      label: { en: 'Successors', id: 'Penerus' },
      relationTo: 'institutions',
    },
    webAddressField({ name: 'website', label: { en: 'Website', id: 'Situs web' } }),
    {
      name: 'wikidata',
      type: 'text',
      admin: {
        description: {
          en: 'Its number in Wikidata, such as Q3138.',
          id: 'Nomornya di Wikidata, misalnya Q3138.',
        },
      },
      label: 'Wikidata',
      validate: checkWikidata,
    },
    {
      name: 'merge',
      type: 'ui',
      admin: {
        components: { Field: 'payload-newsroom/client#MergeInstitution' },
        disableListColumn: true,
        position: 'sidebar',
      },
      label: { en: 'Merging', id: 'Penggabungan' },
    },
  ],
  hooks: {
    beforeChange: [touchBeforeChange('institutions')],
    beforeDelete: [touchBeforeDelete('institutions')],
  },
  labels: {
    plural: { en: 'Institutions', id: 'Lembaga' },
    singular: { en: 'Institution', id: 'Lembaga' },
  },
})

const checkWikidata: TextFieldSingleValidation = (value, options) =>
  (value ?? '') === '' || /^(?:https?:\/\/www\.wikidata\.org\/\S*\/)?Q[1-9]\d*$/.test(String(value))
    ? validations.text(value, options)
    : 'Tulis nomornya, misalnya Q3138 / Write its number, such as Q3138'
