import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import {
  articleData,
  lexicalBody,
  type LexicalNode,
  paragraphNode,
  paragraphs,
} from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { serve, type Served } from '../../support/serve.js'
import { type Person, signInStaff } from '../../support/signInStaff.js'

let booted: Booted
let payload: Payload
let served: Served
let editor: Person
let target: number

beforeAll(async () => {
  booted = await bootPayload({ name: 'read-also-blocks' })
  payload = booted.payload
  served = await serve(payload)
  editor = (await signInStaff({ payload, served })).editor
  target = Number((await post({ title: 'Pasar ikan Lampulo direnovasi' })).body.doc.id)
})

afterAll(async () => {
  await served.close()
  await booted.stop()
})

const block = (count?: number): LexicalNode => ({
  fields: { blockName: '', blockType: 'bacaJuga', ...(count === undefined ? {} : { count }) },
  format: '',
  type: 'block',
  version: 2,
})

const texts = paragraphs(5).map(paragraphNode)

/** Five paragraphs, with a block of the editor's as the fourth root node. */
const withBlock = (count?: number) =>
  lexicalBody([...texts.slice(0, 3), block(count), ...texts.slice(3)])

const post = async (data: object) =>
  editor.client.post('/api/articles', articleData({ _status: 'published', ...data }))

const pageOf = async (slug: string) =>
  (await served.anonymous.get(`/api/newsroom/articles/${slug}`)).body

const rootOf = (content: { readonly root: { readonly children: readonly LexicalNode[] } }) =>
  content.root.children

describe('a block where an editor wants links', () => {
  it('is stored with its number, and the links are served in its place', async () => {
    const { body, status } = await post({
      body: withBlock(2),
      noAutomaticLinks: true,
      pins: [{ afterBlock: 4, target }],
      title: 'Pasar ikan Lampulo ramai lagi',
    })
    expect(status).toBe(201)
    const stored = await editor.client.get(`/api/articles/${body.doc.id}`)
    expect(rootOf(stored.body.body)[3]).toMatchObject({
      fields: { blockType: 'bacaJuga', count: 2 },
    })

    const page = await pageOf(body.doc.slug)
    expect(rootOf(page.content).map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'block',
      'paragraph',
      'paragraph',
    ])
    expect(rootOf(page.content)[3]).toMatchObject({
      fields: { blockType: 'bacaJuga', links: [{ articleId: String(target) }] },
    })
    expect(JSON.stringify(page.content)).not.toContain('"count"')
    expect(page.contentHTML.match(/<aside/g)).toHaveLength(1)
    expect(page.bacaJuga).toMatchObject([{ afterBlock: 4 }])
  })

  it('gets as many of the links that are chosen as it asks for', async () => {
    for (const number of [1, 2, 3, 4]) {
      await post({ title: `Pasar ikan Lampulo blok ${number} selesai` })
    }
    const { body } = await post({ body: withBlock(3), title: 'Pasar ikan Lampulo blok baru' })
    const { bacaJuga, content } = await pageOf(body.doc.slug)
    const wanted = bacaJuga.find(({ afterBlock }: { afterBlock: number }) => afterBlock === 4)
    expect(wanted.links).toHaveLength(3)
    expect(rootOf(content).filter(({ type }) => type === 'paragraph')).toEqual(texts)
    expect(rootOf(content).filter(({ type }) => type === 'block')).toHaveLength(bacaJuga.length)
  })

  it('is left out where there are no links for it', async () => {
    const { body } = await post({
      body: withBlock(),
      noAutomaticLinks: true,
      title: 'Pasar ikan Lampulo tutup sehari',
    })
    const page = await pageOf(body.doc.slug)
    expect(rootOf(page.content).map(({ type }) => type)).toEqual(texts.map(({ type }) => type))
    expect(page.contentHTML).not.toContain('aside')
  })

  it('asks for one link where nothing else is said, and for five at most', async () => {
    const { body } = await post({ body: withBlock(), title: 'Pasar ikan Lampulo buka malam' })
    expect(rootOf(body.doc.body)[3]).toMatchObject({ fields: { count: 1 } })
    for (const count of [0, 6]) {
      const answer = await post({ body: withBlock(count), title: 'Pasar ikan Lampulo' })
      expect(answer.status).toBe(400)
    }
  })

  it('changes nothing of what Google News is told', async () => {
    const { body } = await post({
      body: lexicalBody(texts),
      title: 'Pasar ikan Lampulo dibersihkan',
    })
    const before = await pageOf(body.doc.slug)
    await editor.client.patch(`/api/articles/${body.doc.id}`, {
      _status: 'published',
      body: withBlock(3),
    })
    const after = await pageOf(body.doc.slug)
    expect(after.news).toEqual(before.news)
    expect(after.modifiedAt).toBe(before.modifiedAt)

    await editor.client.patch(`/api/articles/${body.doc.id}`, {
      _status: 'published',
      body: lexicalBody(texts.slice(1)),
    })
    expect((await pageOf(body.doc.slug)).modifiedAt).not.toBe(before.modifiedAt)
  })
})
