import type { Field } from 'payload'

import { type ArticleKind, articleKinds } from '../domain/article.js'
import { institutionsPanelField } from './institutionsPanelField.js'
import { linksPanelField } from './linksPanelField.js'
import { derivedField, staffField } from './staffOnly.js'

/** What stands beside the text in the article's editor: where it belongs, who made it, its times. */
export const articleSidebar = (): Field[] => [
  linksPanelField(),
  institutionsPanelField(),
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
    name: 'region',
    type: 'relationship',
    admin: {
      description: {
        en: 'Where it is about: the smallest one that fits.',
        id: 'Tentang wilayah mana: yang terkecil yang cocok.',
      },
      position: 'sidebar',
    },
    index: true,
    label: { en: 'Region', id: 'Wilayah' },
    relationTo: 'regions',
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
  {
    name: 'smallFix',
    type: 'checkbox',
    access: staffField,
    admin: {
      condition: (data) => Boolean(data?.firstPublishedAt),
      description: {
        en: 'For this publication only: the time of the last change stays. Not for corrections.',
        id: 'Hanya untuk penerbitan ini: waktu pembaruan tidak berubah. Bukan untuk ralat.',
      },
      position: 'sidebar',
    },
    defaultValue: false,
    hooks: { beforeDuplicate: [() => false] },
    label: { en: 'Small fix', id: 'Perbaikan kecil' },
  },
]

const kindLabels: Record<ArticleKind, { readonly en: string; readonly id: string }> = {
  advertorial: { en: 'Advertorial', id: 'Advertorial' },
  analysis: { en: 'Analysis', id: 'Analisis' },
  background: { en: 'Background', id: 'Latar' },
  factCheck: { en: 'Fact check', id: 'Cek fakta' },
  feature: { en: 'Feature', id: 'Feature' },
  interview: { en: 'Interview', id: 'Wawancara' },
  live: { en: 'Live', id: 'Laporan langsung' },
  news: { en: 'News', id: 'Berita' },
  opinion: { en: 'Opinion', id: 'Opini' },
  pressRelease: { en: 'Press release', id: 'Siaran pers' },
  review: { en: 'Review', id: 'Ulasan' },
  satire: { en: 'Satire', id: 'Satire' },
}
