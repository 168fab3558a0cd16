import type { CollectionConfig } from 'payload'

import { bacaJuga } from 'payload-newsroom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { lexicalBody, paragraphNode, paragraphs } from '../../support/anArticle.js'
import { bootOwn, type Own } from '../../support/bootOwn.js'
import { type Client, client } from '../../support/client.js'
import { serve, type Served } from '../../support/serve.js'

let own: Own
let served: Served
let editor: Client
let reader: Client
let target: string
let host: string

const posts: CollectionConfig = {
  slug: 'posts',
  access: { read: () => true },
  fields: [
    { name: 'title', type: 'text' },
    { name: 'slug', type: 'text' },
    { name: 'content', type: 'richText' },
  ],
  versions: { drafts: true },
}

const password = 'kata sandi untuk pengujian'

beforeAll(async () => {
  own = await bootOwn({
    name: 'panel-own',
    config: {
      collections: [
        { slug: 'users', auth: true, fields: [] },
        { slug: 'readers', auth: true, fields: [] },
        posts,
      ],
      plugins: [
        bacaJuga({
          collections: { posts: { title: 'title', body: 'content', url: '/posts/:slug' } },
        }),
      ],
    },
    idType: 'uuid',
  })
  served = await serve(own.payload)
  editor = await signIn('users')
  reader = await signIn('readers')
  target = await publish('sungai-keruh')
  await publish('sungai-jernih')
  host = await publish('sungai-meluap', { pins: [{ target }] })
  await own.settle()
}, 120_000)

afterAll(async () => {
  await served.close()
  await own.stop()
})

const signIn = async (collection: string): Promise<Client> => {
  const email = `${collection}@kabar.example`
  await own.payload.create({ collection, data: { email, password }, overrideAccess: true })
  const { body } = await served.anonymous.post(`/api/${collection}/login`, { email, password })
  return client({ origin: served.origin, token: String(body.token) })
}

const dataOf = (slug: string) => ({
  content: lexicalBody(paragraphs(8).map(paragraphNode)),
  slug,
  title: `Kabar ${slug}`,
})

const publish = async (slug: string, data: object = {}): Promise<string> =>
  String(
    (
      await own.payload.create({
        collection: 'posts',
        data: { ...dataOf(slug), _status: 'published', ...data },
        overrideAccess: true,
      })
    ).id,
  )

describe("a collection of one's own, with UUIDs", () => {
  it('tells who links to a document', async () => {
    const { body, status } = await editor.get(`/api/posts/${target}/where-linked`)

    expect(status).toBe(200)
    expect(body.hosts[0]).toMatchObject({
      id: host,
      isServed: true,
      origin: 'pinned',
      title: 'Kabar sungai-meluap',
      url: '/posts/sungai-meluap',
    })
    expect(body.total).toBe(body.hosts.length)
  })

  it('shows what a draft would link to', async () => {
    const { id } = await own.payload.create({
      collection: 'posts',
      data: dataOf('sungai-surut'),
      draft: true,
      overrideAccess: true,
    })
    const { body } = await editor.get(`/api/posts/${id}/read-also`)

    expect(body).toMatchObject({ isLive: false, preview: true })
    expect(body.blocks.length).toBeGreaterThan(0)
  })

  it('lists dead pins', async () => {
    await own.payload.update({
      id: target,
      collection: 'posts',
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    await own.settle()

    expect((await editor.get('/api/posts/dead-pins')).body).toMatchObject({
      deadPins: [{ host: { id: host }, target: { id: target, title: 'Kabar sungai-keruh' } }],
      nextCursor: null,
      total: 1,
    })
  })

  it('is closed to accounts that do not enter the admin', async () => {
    for (const path of ['dead-pins', `${host}/where-linked`, `${host}/read-also`]) {
      for (const asking of [reader, served.anonymous]) {
        const { body, status } = await asking.get(`/api/posts/${path}`)

        expect([path, status, body.errors[0].data.code]).toEqual([path, 401, 'unauthorized'])
      }
    }
  })
})
