import type { CollectionConfig, Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bacaJuga } from '../../../src/bacaJuga.js'
import { bootOwn, type Own } from '../../support/bootOwn.js'
import { rows } from '../../support/rows.js'
import { serve, type Served } from '../../support/serve.js'
import { blocksOf, englishBody, ferryBody, linksOf, titlesOf } from './posts.js'

const posts: CollectionConfig = {
  slug: 'posts',
  access: { read: () => true },
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'slug', type: 'text', localized: true },
    { name: 'content', type: 'richText', localized: true },
    { name: 'category', type: 'relationship', relationTo: 'categories' },
  ],
  versions: { drafts: true },
}

const categories: CollectionConfig = {
  slug: 'categories',
  admin: { useAsTitle: 'name' },
  fields: [{ name: 'name', type: 'text', localized: true }],
}

const announced: string[] = []
let own: Own
let payload: Payload
let served: Served

beforeAll(async () => {
  own = await bootOwn({
    name: 'localized',
    config: {
      collections: [posts, categories],
      localization: { defaultLocale: 'id', locales: ['en', 'id'] },
      plugins: [
        bacaJuga({
          collections: {
            posts: {
              title: 'title',
              body: 'content',
              section: 'category',
              url: '/:locale/posts/:slug',
            },
          },
          links: {
            onChange: ({ hosts }) => {
              announced.push(...hosts.map(({ url }) => url))
            },
          },
        }),
      ],
    },
  })
  payload = own.payload
  served = await serve(payload)
})

afterAll(async () => {
  await served.close()
  await own.stop()
})

type Choices = Readonly<Record<string, unknown>>

const publish = async (title: string, choices: Choices = {}) =>
  payload.create({
    collection: 'posts',
    data: {
      _status: 'published',
      content: ferryBody(10),
      slug: title.toLowerCase().replaceAll(' ', '-'),
      title,
      ...choices,
    },
    locale: 'id',
    overrideAccess: true,
  })

const translate = async (id: number | string, title: string, choices: Choices = {}) =>
  payload.update({
    id,
    collection: 'posts',
    data: {
      _status: 'published',
      content: englishBody(5),
      slug: title.toLowerCase().replaceAll(' ', '-'),
      title,
      ...choices,
    },
    locale: 'en',
    overrideAccess: true,
  })

const read = async (id: number | string, locale?: string) =>
  blocksOf({ id, payload, ...(locale === undefined ? {} : { locale }) })

describe('a localized collection', () => {
  let host: number | string
  let translated: number | string
  let untranslated: number | string

  beforeAll(async () => {
    translated = (await publish('Feri Sungai Musi berlayar malam')).id
    await translate(translated, 'Musi ferry sails at night')
    untranslated = (await publish('Feri Sungai Musi menambah kapal')).id
    host = (await publish('Feri Sungai Musi menata antrean')).id
    await translate(host, 'Musi ferry sorts its queue')
    await own.settle()
  })

  it('serves in each locale titles and addresses of that locale, and only of what is translated', async () => {
    expect([...titlesOf(await read(host, 'id'))].sort()).toEqual([
      'Feri Sungai Musi berlayar malam',
      'Feri Sungai Musi menambah kapal',
    ])
    expect(linksOf(await read(host, 'en'))).toMatchObject([
      {
        articleId: String(translated),
        title: 'Musi ferry sails at night',
        url: '/en/posts/musi-ferry-sails-at-night',
      },
    ])
  })

  it('places the links by the text of the locale', async () => {
    const [entry] = await rows({
      payload,
      statement: 'select slots from nr_posts_documents where document = $1',
      values: [host],
    })
    const slots = entry?.['slots'] as Readonly<Record<string, readonly number[]>> // of our own table
    expect(Object.keys(slots).sort()).toEqual(['en', 'id'])
    expect(Math.max(...(slots['en'] ?? []))).toBeLessThanOrEqual(5)
    expect(Math.max(...(slots['id'] ?? []))).toBeGreaterThan(5)
    expect((await read(host, 'en'))[0]?.afterBlock).toBe(slots['en']?.[0])
    expect((await read(host, 'id'))[0]?.afterBlock).toBe(slots['id']?.[0])
  })

  it('serves the default locale to a read of all locales, and to one that asks for none', async () => {
    const expected = await read(host, 'id')
    expect(await read(host, 'all')).toEqual(expected)
    expect(await read(host)).toEqual(expected)
    const { body } = await served.anonymous.get(`/api/posts/${host}`, { locale: 'xx' })
    expect(body.bacaJuga).toEqual(expected)
  })

  it('serves nothing where the document itself is not translated, whatever Payload falls back to', async () => {
    expect((await read(untranslated, 'id')).length).toBeGreaterThan(0)
    expect(await read(untranslated, 'en')).toEqual([])
  })

  it('serves the same by REST and GraphQL, also when one query asks for two locales', async () => {
    const [inEnglish, inIndonesian] = [await read(host, 'en'), await read(host, 'id')]
    const rest = await served.anonymous.get(`/api/posts/${host}`, { locale: 'en' })
    expect(rest.body.bacaJuga).toEqual(inEnglish)
    const { body } = await served.anonymous.graphql(
      `{ en: Post(id: ${host}, locale: en) { bacaJuga { afterBlock links { title url } } }
         id: Post(id: ${host}, locale: id) { bacaJuga { afterBlock links { title url } } } }`,
    )
    expect(titlesOf(body.data.en.bacaJuga)).toEqual(titlesOf(inEnglish))
    expect(titlesOf(body.data.id.bacaJuga)).toEqual(titlesOf(inIndonesian))
  })

  it('shows a new title in the locale in which the target was renamed, and only there', async () => {
    await translate(translated, 'Musi ferry now sails at night')
    expect(titlesOf(await read(host, 'en'))).toEqual(['Musi ferry now sails at night'])
    expect(titlesOf(await read(host, 'id'))).toContain('Feri Sungai Musi berlayar malam')
  })

  it('serves a target from the moment in which it is translated', async () => {
    await translate(untranslated, 'Musi ferry gets another boat')
    expect(titlesOf(await read(host, 'en'))).toContain('Musi ferry gets another boat')
  })

  it('tells the application of the addresses of a host in all its locales', async () => {
    announced.length = 0
    await translate(translated, 'Musi ferry sails every night')
    await own.settle()
    expect(announced).toEqual(
      expect.arrayContaining([
        '/en/posts/musi-ferry-sorts-its-queue',
        '/id/posts/feri-sungai-musi-menata-antrean',
      ]),
    )
  })

  it('keeps pins at their places, at the end of a shorter translation', async () => {
    const pinned = (await publish('Lomba perahu bidar ditunda')).id
    await translate(pinned, 'Boat race postponed')
    const id = (
      await publish('Dermaga feri diperbaiki', {
        noAutomaticLinks: true,
        pins: [{ afterBlock: 9, target: pinned }],
      })
    ).id
    await translate(id, 'Ferry dock repaired')
    expect(await read(id, 'id')).toMatchObject([{ afterBlock: 9, links: [{ origin: 'pinned' }] }])
    expect(await read(id, 'en')).toMatchObject([
      { afterBlock: 5, links: [{ title: 'Boat race postponed' }] },
    ])
  })

  it('loses a target that is unpublished or deleted, in every locale at once', async () => {
    await payload.update({
      id: untranslated,
      collection: 'posts',
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    await payload.delete({ id: translated, collection: 'posts', overrideAccess: true })
    expect(titlesOf(await read(host, 'en'))).toEqual([])
    expect(titlesOf(await read(host, 'id'))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/berlayar|menambah/)]),
    )
  })

  it('ranks a document without a text in the default locale by the one that it has', async () => {
    const english = async (title: string) =>
      payload.create({
        collection: 'posts',
        data: {
          _status: 'published',
          content: englishBody(8),
          slug: title.replaceAll(' ', '-'),
          title,
        },
        locale: 'en',
        overrideAccess: true,
      })
    const target = await english('Harbour museum shows old maps')
    const reader = await english('Harbour museum opens on Sundays')
    const [first] = linksOf(await read(reader.id, 'en'))
    expect(first).toMatchObject({ articleId: String(target.id) })
    expect(await read(reader.id, 'id')).toEqual([])
  })

  it('names sections in the default locale, and follows when they are renamed', async () => {
    const category = await payload.create({
      collection: 'categories',
      data: { name: 'Perairan' },
      locale: 'id',
      overrideAccess: true,
    })
    const title = 'Pelampung baru di Sungai Ogan'
    const { id } = await publish(title, { category: category.id })
    const labels = async () =>
      JSON.stringify(
        await rows({
          payload,
          statement: 'select labels from nr_posts_documents where document = $1',
          values: [id],
        }),
      )
    expect(await labels()).toContain('Perairan')
    await payload.update({
      id: category.id,
      collection: 'categories',
      data: { name: 'Sungai dan laut' },
      locale: 'id',
      overrideAccess: true,
    })
    await own.settle()
    expect(await labels()).toContain('Sungai dan laut')
  })
})
