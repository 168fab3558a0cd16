import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { longParagraphs } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { isNinjs, jsonErrors } from '../../support/jsonSchemas.js'
import { serve, type Served } from '../../support/serve.js'
import { makeNewsdesk, type Newsdesk, publish } from './newsdesk.js'

let booted: Booted
let payload: Payload
let served: Served
let desk: Newsdesk

beforeAll(async () => {
  booted = await bootPayload({ name: 'ninjs' })
  payload = booted.payload
  served = await serve(payload)
  desk = await makeNewsdesk({ payload })
})

afterAll(async () => {
  await payload.delete({ collection: 'media', overrideAccess: true, where: {} })
  await served.close()
  await booted.stop()
})

const make = async (choices: Readonly<Record<string, unknown>> = {}): Promise<number> =>
  publish({ outlet: desk.warta, payload, ...choices })

const pathOf = (id: number | string): string => `/api/newsroom/articles/${id}/ninjs`

describe('the ninjs of an article', () => {
  it('is valid and has its texts, people, places on the site and picture', async () => {
    const title = 'Pasar & "Los" </script><!-- 😀'
    await make({ paragraphs: longParagraphs(8), title: 'Pasar sebelumnya', topics: [desk.topic] })
    const id = await make({
      authors: [desk.author],
      mainImage: desk.picture,
      paragraphs: longParagraphs(8),
      section: desk.banyuwangi,
      title,
      topics: [desk.topic],
    })
    const { body, headers, status } = await served.anonymous.get(pathOf(id))
    expect(status).toBe(200)
    expect((await served.anonymous.get(`/api/articles/${id}`)).body.bacaJuga).not.toEqual([])
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(jsonErrors({ validate: isNinjs, value: body })).toEqual([])
    expect(body).toMatchObject({
      by: 'Rina & Contoh',
      copyrightHolder: 'Warta & Kota',
      headlines: [{ value: title }],
      pubStatus: 'usable',
      subjects: [{ name: 'Daerah' }, { name: 'Banyuwangi' }, { name: 'Pasar Rakyat' }],
      uri: `tag:warta.example,${new Date().getUTCFullYear()}:article/${id}`,
    })
    expect(body.associations[0].renditions[0].href).toContain('los-1200x675.png')
    expect(JSON.stringify(body.bodies)).toContain('Paragraf 4')
    expect(JSON.stringify(body)).not.toMatch(/baca[ -]?juga/i)
  })

  it('is answered with 304 to who has it', async () => {
    const path = pathOf(await make({ title: 'Dibaca dua kali' }))
    const { headers } = await served.anonymous.get(path)
    const { status } = await served.anonymous.send(path, {
      headers: { 'If-None-Match': headers.get('etag') ?? '' },
    })
    expect(status).toBe(304)
  })

  it('is not there of what is not live', async () => {
    const trashed = await make({ title: 'Dibuang' })
    const unpublished = await make({ title: 'Diturunkan' })
    const update = async (id: number, data: Readonly<Record<string, unknown>>) =>
      payload.update({ id, collection: 'articles', data, overrideAccess: true })
    await update(trashed, { deletedAt: new Date().toISOString() })
    await update(unpublished, { _status: 'draft' })
    const draft = await make({ _status: 'draft', title: 'Konsep' })
    for (const id of [trashed, unpublished, draft, 999_999, 'abc', '%00']) {
      const { body, status } = await served.anonymous.get(pathOf(id))
      expect([id, status]).toEqual([id, 404])
      expect(body.errors[0].data.code).toBe('notFound')
    }
  })
})
