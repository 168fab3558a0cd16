import type { Field, RelationshipFieldSingleValidation } from 'payload'

import { idOf } from '../adapters/values.js'
import { earlierRow, refuseMoreThan } from './listChecks.js'
import { notItself } from './notItself.js'
import { placeField } from './placeField.js'
import { staffField } from './staffOnly.js'

/** Pins and bans a document can have at most: what an editor still oversees. */
const mostPins = 20
const mostBans = 50

/**
 * Pins and bans: the documents that the editor wants linked, and those that are never to be.
 *
 * Whether a target can be served is not asked: one that is trashed must not keep its host from
 * being saved.
 */
export const targetFields = ({ slug }: { readonly slug: string }): Field[] => [
  {
    name: 'pins',
    type: 'array',
    access: staffField,
    fields: [targetField({ slug, validate: refuseRepeatedPin }), placeField()],
    label: { en: 'Pinned links', id: 'Tautan dikunci' },
    labels: {
      plural: { en: 'Pinned links', id: 'Tautan dikunci' },
      singular: { en: 'Pinned link', id: 'Tautan dikunci' },
    },
    maxRows: mostPins,
    validate: refuseMoreThan(mostPins),
  },
  {
    name: 'bans',
    type: 'array',
    access: staffField,
    fields: [
      targetField({ slug, validate: () => true }),
      {
        name: 'bothWays',
        type: 'checkbox',
        admin: {
          description: {
            en: 'That article does not link to this one either.',
            id: 'Artikel itu juga tidak menautkan ke artikel ini.',
          },
        },
        defaultValue: false,
        label: { en: 'Both ways', id: 'Dua arah' },
      },
    ],
    label: { en: 'Never link to', id: 'Jangan tautkan ke' },
    labels: {
      plural: { en: 'Articles never to be linked', id: 'Artikel yang tidak ditautkan' },
      singular: { en: 'Article never to be linked', id: 'Artikel yang tidak ditautkan' },
    },
    maxRows: mostBans,
    validate: refuseMoreThan(mostBans),
  },
]

const targetField = ({
  slug,
  validate,
}: {
  readonly slug: string
  readonly validate: RelationshipFieldSingleValidation
}): Field => ({
  name: 'target',
  type: 'relationship',
  filterOptions: notItself,
  label: { en: 'Article', id: 'Artikel' },
  maxDepth: 0,
  relationTo: slug,
  validate,
})

const refuseRepeatedPin: RelationshipFieldSingleValidation = (value, { id, data, path }) => {
  const target = idOf(value)
  if (target !== null && String(target) === String(id)) {
    return 'Artikel tidak dapat menautkan dirinya sendiri. Pilih artikel lain. / An article cannot link to itself. Choose another one.'
  }
  const row = earlierRow({ data, path })
  return (
    row === null ||
    `Artikel ini sudah dikunci di baris ${row}. Hapus salah satunya. / This article is pinned in row ${row} already. Remove one of the two.`
  )
}
