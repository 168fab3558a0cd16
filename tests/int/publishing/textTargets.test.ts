import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import {
  articleData,
  lexicalBody,
  type LexicalNode,
  linkedParagraph,
  paragraphNode,
} from '../../support/anArticle.js'
import { type NewsDesk, openNewsDesk } from '../news/newsDesk.js'

let desk: NewsDesk

beforeAll(async () => {
  desk = await openNewsDesk('text-targets')
})

afterAll(async () => desk.stop())

const bodyWith = (node: LexicalNode) => lexicalBody([paragraphNode('Loket dibuka.'), node])

const create = async (node: LexicalNode, more: object = {}) =>
  desk.people.editor.client.post(
    '/api/articles?draft=true',
    articleData({ body: bodyWith(node), ...more }),
  )

const upload = (value: unknown): LexicalNode => ({
  fields: {},
  format: '',
  relationTo: 'media',
  type: 'upload',
  value,
  version: 3,
})

const document = (value: unknown): LexicalNode => ({
  format: '',
  relationTo: 'articles',
  type: 'relationship',
  value,
  version: 2,
})

const impossible = [99_999_999_999, 1.5, 'abc', '99999999999', '1 or 1=1'] as const

describe('a text that points to what cannot exist', () => {
  it.each(impossible)('is refused in a link to %j, and told which', async (id) => {
    const { body, status } = await create(linkedParagraph('jadwal loket', id))
    const [{ message, path }] = body.errors[0].data.errors

    expect([status, path]).toEqual([400, 'body'])
    expect(message).toContain(
      `Tautan “jadwal loket” di bagian ke-2 menunjuk ke articles “${id}”, yang tidak mungkin ada.`,
    )
    expect(message).toContain('The link “jadwal loket” in part 2 points to articles')
    expect(message).toContain('choose the document again.')
  })

  it.each([
    ['Berkas', upload(99_999_999_999)],
    ['Berkas', upload({ id: 1.5 })],
    ['Dokumen', document(99_999_999_999)],
  ])('is refused in other nodes: %s %j', async (noun, node) => {
    for (const more of [{}, { _status: 'published' }]) {
      const { body, status } = await create(node, more)
      expect([status, body.errors[0].data.errors[0].path]).toEqual([400, 'body'])
      expect(body.errors[0].data.errors[0].message).toMatch(new RegExp(`^${noun} di bagian ke-2`))
    }
  })

  it('is refused when an article is changed into one', async () => {
    const { id } = await desk.write({ title: 'Loket Lama' })
    const { body, status } = await desk.people.editor.client.patch(
      `/api/articles/${id}?draft=true`,
      { body: bodyWith(linkedParagraph('loket', 99_999_999_999)) },
    )
    expect([status, body.errors[0].data.errors[0].path]).toEqual([400, 'body'])
  })

  it('keeps no article from being withdrawn where it is stored already', async () => {
    const { id } = await desk.publish({ title: 'Loket Darurat' })
    const stored = bodyWith(linkedParagraph('loket', 99_999_999_999))
    const { pool } = desk.payload.db
    await pool.query('update articles set body = $2 where id = $1', [id, JSON.stringify(stored)])
    await pool.query('update _articles_v set version_body = $2 where parent_id = $1', [
      id,
      JSON.stringify(stored),
    ])
    const { client } = desk.people.editor
    const withdrawn = await client.patch(`/api/articles/${id}?depth=0`, { _status: 'draft' })
    expect([withdrawn.status, withdrawn.body.doc?._status]).toEqual([200, 'draft'])
    expect(
      (await client.patch(`/api/articles/${id}?depth=0`, { body: bodyWith(paragraphNode('Ya.')) }))
        .status,
    ).toBe(200)
  })

  it('is taken with ids that may be gone, and read with what they point to', async () => {
    const { id: live } = await desk.publish({ title: 'Loket Baru' })
    for (const node of [
      linkedParagraph('loket', live),
      linkedParagraph('dulu', 99_999),
      document(String(live)),
    ]) {
      const { body, status } = await create(node)
      expect(status).toBe(201)
      expect(
        (await desk.people.editor.client.get(`/api/articles/${body.doc.id}?depth=1&draft=true`))
          .status,
      ).toBe(200)
    }
  })
})
