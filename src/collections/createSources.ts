import type { CollectionConfig, Field } from 'payload'

import {
  type RepublishingRule,
  republishingRules,
  type SourceKind,
  sourceKinds,
} from '../domain/sources/sourceTypes.js'
import { slugField } from '../fields/slugField.js'
import { staffField } from '../fields/staffOnly.js'
import { webAddressField } from '../fields/webAddress.js'
import { groups } from './groups.js'

/** Sources (sumber): where the facts of an article come from, and what may be done with them. */
export const createSources = (): CollectionConfig => ({
  slug: 'sources',
  admin: {
    defaultColumns: ['name', 'kind', 'republishing'],
    group: groups.facts,
    useAsTitle: 'name',
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      index: true,
      label: { en: 'Name', id: 'Nama' },
      maxLength: 200,
      required: true,
    },
    slugField(),
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'otherMedium',
      label: { en: 'Kind', id: 'Jenis' },
      options: sourceKinds.map((value) => ({ label: kindLabels[value], value })),
      required: true,
    },
    webAddressField({ name: 'url', label: { en: 'Address', id: 'Alamat' } }),
    mediumField(),
    {
      name: 'licence',
      type: 'text',
      admin: {
        description: {
          en: 'In its own words, such as CC BY 4.0 or a subscription and its end.',
          id: 'Dengan kata-katanya sendiri, misalnya CC BY 4.0 atau langganan dan masa berlakunya.',
        },
      },
      label: { en: 'Licence', id: 'Lisensi' },
    },
    republishingField(),
    {
      name: 'creditLine',
      type: 'text',
      admin: {
        description: {
          en: 'Printed with what is taken over. Empty: the name of the medium or source.',
          id: 'Dicetak bersama yang diambil. Kosong: nama media atau sumbernya.',
        },
      },
      label: { en: 'Credit line', id: 'Baris kredit' },
    },
    {
      name: 'institution',
      type: 'relationship',
      label: { en: 'Institution', id: 'Lembaga' },
      relationTo: 'institutions',
    },
    {
      name: 'contact',
      type: 'textarea',
      access: staffField,
      admin: { description: { en: 'Never public.', id: 'Tidak pernah tampil untuk umum.' } },
      label: { en: 'Contact', id: 'Kontak' },
    },
    {
      name: 'reliabilityNote',
      type: 'textarea',
      access: staffField,
      admin: { description: { en: 'Never public.', id: 'Tidak pernah tampil untuk umum.' } },
      label: { en: 'Note on reliability', id: 'Catatan keandalan' },
    },
  ],
  labels: { plural: { en: 'Sources', id: 'Sumber' }, singular: { en: 'Source', id: 'Sumber' } },
})

const mediumField = (): Field => ({
  name: 'medium',
  type: 'group',
  admin: { condition: (data) => media.has(data?.kind) },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          admin: {
            description: {
              en: 'As readers know it: it stands beside the title of copies.',
              id: 'Seperti dikenal pembaca: tampil di samping judul salinan.',
            },
          },
          label: { en: 'Name', id: 'Nama' },
          maxLength: 120,
        },
        webAddressField({ name: 'url', label: { en: 'Address', id: 'Alamat' } }),
      ],
    },
  ],
  label: { en: 'Medium behind it', id: 'Media di baliknya' },
})

const media: ReadonlySet<unknown> = new Set<SourceKind>(['agency', 'otherMedium'])

const republishingField = (): Field => ({
  name: 'republishing',
  type: 'select',
  admin: {
    description: {
      en: 'What may be done with its texts. Partner feeds and the review of articles keep to it.',
      id: 'Apa yang boleh dilakukan dengan naskahnya. Feed mitra dan pemeriksaan artikel mengikutinya.',
    },
  },
  defaultValue: 'unknown',
  label: { en: 'Republishing', id: 'Aturan pemuatan' },
  options: republishingRules.map((value) => ({ label: ruleLabels[value], value })),
})

type Words = { readonly en: string; readonly id: string }

const kindLabels: Readonly<Record<SourceKind, Words>> = {
  agency: { en: 'News agency', id: 'Kantor berita' },
  document: { en: 'Official document', id: 'Dokumen resmi' },
  interview: { en: 'Interview', id: 'Wawancara' },
  otherMedium: { en: 'Other medium', id: 'Media lain' },
  ownReporting: { en: 'Own reporting', id: 'Liputan sendiri' },
  pressRelease: { en: 'Press release', id: 'Siaran pers' },
  socialMedia: { en: 'Social media', id: 'Media sosial' },
  userReport: { en: 'User report', id: 'Laporan warga' },
}

const ruleLabels: Readonly<Record<RepublishingRule, Words>> = {
  excerpt: { en: 'Parts may be quoted', id: 'Boleh dikutip sebagian' },
  linkOnly: { en: 'May be named and linked to', id: 'Hanya disebut dan ditautkan' },
  network: {
    en: 'May be published and passed on by agreement',
    id: 'Boleh dimuat dan diteruskan menurut perjanjian',
  },
  ownPages: {
    en: 'May be published on own pages only',
    id: 'Boleh dimuat di halaman sendiri saja',
  },
  publicDomain: {
    en: 'Not protected, such as laws and judgments',
    id: 'Tidak dilindungi, seperti peraturan dan putusan',
  },
  unknown: { en: 'Not known yet', id: 'Belum diketahui' },
  withCredit: {
    en: 'Free if the source is named',
    id: 'Bebas dimuat dengan menyebut sumber',
  },
}
