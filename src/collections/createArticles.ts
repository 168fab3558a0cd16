import type { CollectionConfig, Field, Tab } from 'payload'

import { articleKinds, type ArticleKind } from '../domain/article.js'
import { linkFields } from '../fields/linkFields.js'
import { newsFields } from '../fields/newsFields.js'
import { derivedField, internalField } from '../fields/staffOnly.js'
import { renderedFields } from '../fields/renderedFields.js'
import { groups } from './groups.js'

/** Articles (artikel): the news stories. */
export const createArticles = (): CollectionConfig => ({
  slug: 'articles',
  admin: {
    defaultColumns: ['title', 'section', '_status', 'firstPublishedAt'],
    group: groups.desk,
    listSearchableFields: ['title', 'slug'],
    useAsTitle: 'title',
  },
  defaultPopulate: { kind: true, firstPublishedAt: true, slug: true, title: true },
  defaultSort: '-updatedAt',
  fields: [
    { type: 'tabs', tabs: [textTab(), linksTab(), sourcesTab(), newsTab()] },
    ...sidebarFields(),
    ...internalFields(),
    ...renderedFields(),
  ],
  indexes: [
    { fields: ['_status', 'firstPublishedAt'] },
    { fields: ['section', 'firstPublishedAt'] },
  ],
  labels: {
    plural: { en: 'Articles', id: 'Artikel' },
    singular: { en: 'Article', id: 'Artikel' },
  },
  trash: true,
  versions: { drafts: { autosave: true, schedulePublish: true }, maxPerDoc: 50 },
})

const kindLabels: Record<ArticleKind, { readonly en: string; readonly id: string }> = {
  advertorial: { en: 'Advertorial', id: 'Advertorial' },
  analysis: { en: 'Analysis', id: 'Analisis' },
  factCheck: { en: 'Fact check', id: 'Cek fakta' },
  feature: { en: 'Feature', id: 'Feature' },
  interview: { en: 'Interview', id: 'Wawancara' },
  live: { en: 'Live', id: 'Laporan langsung' },
  news: { en: 'News', id: 'Berita' },
  opinion: { en: 'Opinion', id: 'Opini' },
  pressRelease: { en: 'Press release', id: 'Siaran pers' },
}

const textTab = (): Tab => ({
  fields: [
    {
      name: 'title',
      type: 'text',
      label: { en: 'Title', id: 'Judul' },
      maxLength: 200,
      required: true,
    },
    { name: 'kicker', type: 'text', label: { en: 'Kicker', id: 'Judul kecil' }, maxLength: 100 },
    { name: 'lead', type: 'textarea', label: { en: 'Lead', id: 'Teras' }, maxLength: 1000 },
    { name: 'body', type: 'richText', label: { en: 'Text', id: 'Isi' }, required: true },
    {
      type: 'collapsible',
      fields: [
        {
          name: 'mainImage',
          type: 'upload',
          label: { en: 'Picture', id: 'Foto' },
          relationTo: 'media',
        },
        {
          name: 'mainImageCaption',
          type: 'textarea',
          label: { en: 'Caption', id: 'Keterangan foto' },
        },
        { name: 'mainImageCredit', type: 'text', label: { en: 'Credit', id: 'Kredit foto' } },
      ],
      label: { en: 'Main picture', id: 'Foto utama' },
    },
  ],
  label: { en: 'Text', id: 'Naskah' },
})

const linksTab = (): Tab => ({
  fields: linkFields({ slug: 'articles' }),
  label: { en: 'Links', id: 'Tautan' },
})

const sourcesTab = (): Tab => ({
  fields: [
    {
      name: 'sources',
      type: 'array',
      fields: [
        {
          name: 'source',
          type: 'relationship',
          label: { en: 'Source', id: 'Sumber' },
          relationTo: 'sources',
          required: true,
        },
        { name: 'note', type: 'text', label: { en: 'Note', id: 'Catatan' } },
        { name: 'url', type: 'text', label: { en: 'Address', id: 'Alamat' } },
      ],
      label: { en: 'Sources', id: 'Sumber' },
      labels: {
        plural: { en: 'Sources', id: 'Sumber' },
        singular: { en: 'Source', id: 'Sumber' },
      },
    },
    {
      name: 'institutions',
      type: 'relationship',
      hasMany: true,
      index: true,
      label: { en: 'Institutions', id: 'Lembaga' },
      relationTo: 'institutions',
    },
    {
      name: 'proposedInstitutions',
      type: 'relationship',
      access: internalField,
      admin: { readOnly: true },
      hasMany: true,
      label: { en: 'Also named in the text', id: 'Juga disebut dalam naskah' },
      relationTo: 'institutions',
    },
  ],
  label: { en: 'Sources and institutions', id: 'Sumber dan lembaga' },
})

const newsTab = (): Tab => ({
  fields: newsFields(),
  label: { en: 'Google News', id: 'Google News' },
})

const sidebarFields = (): Field[] => [
  {
    name: 'linksPanel',
    type: 'ui',
    admin: {
      components: { Field: 'payload-newsroom/rsc#ReadAlsoPanel' },
      position: 'sidebar',
    },
    label: { en: 'Read-also links', id: 'Tautan BACA JUGA' },
  },
  {
    name: 'kind',
    type: 'select',
    admin: { position: 'sidebar' },
    defaultValue: 'news',
    label: { en: 'Kind', id: 'Jenis' },
    options: articleKinds.map((value) => ({ label: kindLabels[value], value })),
    required: true,
  },
  {
    name: 'section',
    type: 'relationship',
    admin: { position: 'sidebar' },
    label: { en: 'Section', id: 'Rubrik' },
    relationTo: 'sections',
  },
  {
    name: 'topics',
    type: 'relationship',
    admin: { position: 'sidebar' },
    hasMany: true,
    label: { en: 'Topics', id: 'Topik' },
    relationTo: 'topics',
  },
  {
    name: 'authors',
    type: 'relationship',
    admin: { position: 'sidebar' },
    hasMany: true,
    label: { en: 'Authors', id: 'Penulis' },
    relationTo: 'authors',
  },
  {
    name: 'editor',
    type: 'relationship',
    admin: { position: 'sidebar' },
    label: { en: 'Editor', id: 'Penyunting' },
    relationTo: 'authors',
  },
  {
    name: 'outlet',
    type: 'relationship',
    admin: { position: 'sidebar' },
    index: true,
    label: { en: 'Outlet', id: 'Media' },
    relationTo: 'outlets',
  },
  {
    name: 'slug',
    type: 'text',
    admin: {
      description: {
        en: 'Part of the address. Follows the title until first publication, then stays.',
        id: 'Bagian alamat. Mengikuti judul sampai pertama tayang, lalu tetap.',
      },
      position: 'sidebar',
    },
    hooks: { beforeDuplicate: [() => null] },
    index: true,
    label: { en: 'Slug', id: 'Slug' },
  },
  {
    name: 'firstPublishedAt',
    type: 'date',
    access: derivedField,
    admin: {
      date: { pickerAppearance: 'dayAndTime' },
      position: 'sidebar',
      readOnly: true,
    },
    hooks: { beforeDuplicate: [() => null] },
    index: true,
    label: { en: 'First published', id: 'Pertama tayang' },
  },
  {
    name: 'modifiedAt',
    type: 'date',
    access: derivedField,
    admin: {
      date: { pickerAppearance: 'dayAndTime' },
      description: {
        en: 'Moves when title, lead, text or picture change.',
        id: 'Bergerak bila judul, teras, isi, atau foto berubah.',
      },
      position: 'sidebar',
      readOnly: true,
    },
    hooks: { beforeDuplicate: [() => null] },
    label: { en: 'Last changed', id: 'Terakhir diubah' },
  },
]

const internalFields = (): Field[] => [
  {
    name: 'previousSlugs',
    type: 'text',
    access: internalField,
    admin: { hidden: true },
    hasMany: true,
    hooks: { beforeDuplicate: [() => []] },
    index: true,
  },
  {
    name: 'importKey',
    type: 'text',
    access: internalField,
    admin: { hidden: true },
    hooks: { beforeDuplicate: [() => null] },
    index: true,
  },
  {
    name: 'createdBy',
    type: 'relationship',
    access: internalField,
    admin: { hidden: true },
    hooks: { beforeDuplicate: [() => null] },
    index: true,
    maxDepth: 0,
    relationTo: 'users',
  },
]
