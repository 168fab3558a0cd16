import type { CollectionConfig } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bacaJuga } from '../../../src/bacaJuga.js'
import { checkFields } from '../../../src/database/checkFields.js'
import {
  type BacaJugaCollection,
  resolveLinkedCollections,
} from '../../../src/linkedCollections.js'
import { bootOwn, type Own } from '../../support/bootOwn.js'

const posts: CollectionConfig = {
  slug: 'posts',
  fields: [
    { name: 'title', type: 'text' },
    { name: 'names', type: 'text', hasMany: true },
    { name: 'content', type: 'richText' },
    {
      name: 'meta',
      type: 'group',
      fields: [
        { name: 'slug', type: 'text' },
        { name: 'day', type: 'date' },
      ],
    },
    { name: 'tags', type: 'relationship', hasMany: true, relationTo: 'users' },
    { name: 'author', type: 'relationship', relationTo: ['users', 'posts'] },
  ],
}

const right = { title: 'title', body: 'content', url: '/p/:meta_slug' }

const withFields = (fields: BacaJugaCollection) => ({ collections: { posts: fields } })

let own: Own

beforeAll(async () => {
  own = await bootOwn({
    name: 'accepted',
    config: {
      collections: [posts],
      plugins: [bacaJuga(withFields({ ...right, date: 'meta.day', topics: 'tags' }))],
    },
  })
})

afterAll(async () => {
  await own.stop()
})

const refusals: readonly (readonly [string, Partial<BacaJugaCollection>, RegExp])[] = [
  ['a title that is no field', { title: 'judul' }, /title: "judul" .* one of title, meta\.slug\./],
  ['a title of several texts', { title: 'names' }, /title: "names" is no text field/],
  ['a body that is no rich text', { body: 'title' }, /body: "title" .*Write content\./],
  ['a lead that is a date', { lead: 'meta.day' }, /lead: "meta\.day" is no text field/],
  ['a date that is a text', { date: 'title' }, /date: "title" .*meta\.day/],
  ['several collections', { section: 'author' }, /section: "author" .*Write tags\./],
  ['an outlet of several documents', { outlet: 'tags' }, /outlet: "tags" .*add one/],
  [
    'an unknown placeholder',
    { url: '/p/:slug' },
    /"slug"\. Write one of :id, :title, :meta_slug\./,
  ],
  ['a locale where there are none', { url: '/:locale/:title' }, /no field "locale"/],
]

describe('bacaJuga on a collection of one’s own', () => {
  it.each(refusals)('refuses %s and says what to write', (_, wrong, message) => {
    const linked = resolveLinkedCollections(withFields({ ...right, ...wrong }))
    expect(() => {
      checkFields({ linked, payload: own.payload })
    }).toThrow(message)
  })

  it('does not start with a wrong name', async () => {
    const boot = bootOwn({
      name: 'refused',
      config: {
        collections: [posts],
        plugins: [bacaJuga(withFields({ ...right, title: 'judul' }))],
      },
    })
    await expect(boot).rejects.toThrow(/collections\.posts\.title: "judul"/)
  })
})
