import type { CollectionConfig, Field } from 'payload'

import { storylineEntries, storylineStages } from '../fields/storylineFields.js'
import {
  chooseLinksAgainAfterChange,
  chooseLinksAgainBeforeChange,
  chooseLinksAgainBeforeDelete,
} from '../hooks/followStorylines.js'
import { groups } from './groups.js'

/**
 * Storylines (kawal kasus): the articles that follow one case, in the order of the case, with the
 * stage that each of them reports and the outcome. An article belongs to a storyline by standing in
 * it, so a duplicate of the article belongs to none. Links of its articles follow every change of it.
 */
export const createStorylines = (): CollectionConfig => ({
  slug: 'storylines',
  admin: { defaultColumns: ['title', 'updatedAt'], group: groups.desk, useAsTitle: 'title' },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: { en: 'Title', id: 'Judul' },
      maxLength: 200,
      required: true,
    },
    storylineStages(),
    storylineEntries(),
    outcome(),
  ],
  hooks: {
    afterChange: [chooseLinksAgainAfterChange],
    beforeChange: [chooseLinksAgainBeforeChange],
    beforeDelete: [chooseLinksAgainBeforeDelete],
  },
  labels: {
    plural: { en: 'Storylines', id: 'Kawal kasus' },
    singular: { en: 'Storyline', id: 'Kawal kasus' },
  },
})

const outcome = (): Field => ({
  name: 'outcome',
  type: 'group',
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: { en: 'How it ended', id: 'Bagaimana berakhir' },
      options: [
        { label: { en: 'Acquitted', id: 'Bebas' }, value: 'acquitted' },
        { label: { en: 'Convicted', id: 'Terbukti, divonis' }, value: 'convicted' },
        { label: { en: 'Stopped', id: 'Dihentikan' }, value: 'stopped' },
        { label: { en: 'Solved', id: 'Selesai atau terpecahkan' }, value: 'solved' },
        { label: { en: 'Rejected', id: 'Ditolak' }, value: 'rejected' },
        { label: { en: 'Other', id: 'Lainnya' }, value: 'other' },
      ],
    },
    {
      name: 'article',
      type: 'relationship',
      label: { en: 'Article that tells it', id: 'Artikel yang memberitakannya' },
      relationTo: 'articles',
      validate: () => true as const,
    },
  ],
  label: { en: 'Outcome', id: 'Hasil akhir' },
})
