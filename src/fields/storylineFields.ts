import type {
  Field,
  FieldHook,
  PayloadRequest,
  RelationshipFieldSingleValidation,
  TextFieldSingleValidation,
} from 'payload'

import { validations } from 'payload'

import type { DocID } from '../domain/article.js'

import { nestedRequest } from '../adapters/nestedRequest.js'
import { idOf, listAt, textAt } from '../adapters/values.js'
import { earlierRow } from './listChecks.js'

/** The stages that a case goes through, in their order. */
export const storylineStages = (): Field => ({
  name: 'stages',
  type: 'array',
  admin: {
    description: {
      en: 'In the order of the case, such as report, investigation, trial, verdict.',
      id: 'Menurut urutan kasus, misalnya laporan, penyidikan, sidang, putusan.',
    },
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      hooks: { beforeValidate: [trimmed] },
      label: { en: 'Name', id: 'Nama' },
      maxLength: 80,
      required: true,
      validate: refuseRepeatedStage,
    },
  ],
  label: { en: 'Stages', id: 'Tahap' },
  labels: { plural: { en: 'Stages', id: 'Tahap' }, singular: { en: 'Stage', id: 'Tahap' } },
})

/**
 * The articles of a case in their order. Whether an article can be served is not asked: one that is
 * trashed must not keep the storyline from being saved.
 */
export const storylineEntries = (): Field => ({
  name: 'entries',
  type: 'array',
  fields: [
    {
      name: 'article',
      type: 'relationship',
      label: { en: 'Article', id: 'Artikel' },
      relationTo: 'articles',
      validate: refuseRepeatedArticle,
    },
    {
      name: 'stage',
      type: 'text',
      admin: {
        description: {
          en: 'One of the names above. Empty: no stage of its own.',
          id: 'Salah satu nama di atas. Kosong: tidak menandai tahap.',
        },
      },
      hooks: { beforeValidate: [trimmed] },
      label: { en: 'Stage', id: 'Tahap' },
      validate: refuseUnknownStage,
    },
  ],
  label: { en: 'Articles in the order of the case', id: 'Artikel menurut urutan kasus' },
  labels: {
    plural: { en: 'Articles', id: 'Artikel' },
    singular: { en: 'Article', id: 'Artikel' },
  },
})

/** Names of stages are compared as they stand, so a blank at an end must not part two of them. */
const trimmed: FieldHook = ({ value }) => (typeof value === 'string' ? value.trim() : value)

const refuseRepeatedStage: TextFieldSingleValidation = (value, options) => {
  const row = earlierRow(options)
  return row === null
    ? validations.text(value, options)
    : `Tahap “${value}” sudah ada di baris ${row}. Beri nama lain. / The stage “${value}” stands in row ${row} already. Give another name.`
}

const refuseUnknownStage: TextFieldSingleValidation = (value, { data }) => {
  const names = listAt({ doc: data, path: 'stages' })
    .map((stage) => textAt({ doc: stage, path: 'name' }).trim())
    .filter((name) => name !== '')
  if ((value ?? '') === '' || names.includes(String(value).trim())) {
    return true
  }
  return names.length === 0
    ? `Kasus ini belum punya tahap. Tulis “${value}” di daftar tahap, atau kosongkan. / This case has no stages yet. Put “${value}” into the list of stages, or leave this empty.`
    : `Tahap “${value}” tidak ada. Tulis salah satu: ${names.join(', ')}. / There is no stage “${value}”. Write one of: ${names.join(', ')}.`
}

const refuseRepeatedArticle: RelationshipFieldSingleValidation = async (
  value,
  { data, path, req },
) => {
  const [id, row] = [idOf(value), earlierRow({ data, path })]
  if (id === null || row === null) {
    return true
  }
  const title = await titleOf({ id, req })
  return `“${title}” sudah ada di baris ${row}. Hapus salah satunya. / “${title}” stands in row ${row} already. Remove one of the two.`
}

/** The title as far as the user may read it. */
const titleOf = async ({
  id,
  req,
}: {
  readonly id: DocID
  readonly req: PayloadRequest
}): Promise<string> => {
  const article: unknown = await req.payload.findByID({
    id,
    collection: 'articles',
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req: nestedRequest({ req }),
    select: { title: true },
    user: req.user,
  })
  return textAt({ doc: article, path: 'title' }) || `#${id}`
}
