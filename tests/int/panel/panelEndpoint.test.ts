import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { articleData } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { type Client } from '../../support/client.js'
import { serve, type Served } from '../../support/serve.js'
import { signInStaff } from '../../support/signInStaff.js'

let booted: Booted
let payload: Payload
let served: Served
let editor: Client
let contributor: Client

beforeAll(async () => {
  booted = await bootPayload({ name: 'panel' })
  payload = booted.payload
  served = await serve(payload)
  const staff = await signInStaff({ payload, served })
  editor = staff.editor.client
  contributor = staff.contributor.client
})

afterAll(async () => {
  await served.close()
  await booted.stop()
})

const publish = async (choices: Parameters<typeof articleData>[0]) =>
  payload.create({
    collection: 'articles',
    data: { ...articleData(choices), _status: 'published' },
    overrideAccess: true,
  })

const panelOf = (id: number | string): string => `/api/articles/${id}/read-also`

describe('the links panel', () => {
  it('shows an editor the served links of a live article and the titles that wait', async () => {
    const target = await publish({ title: 'Jembatan Kali Lo Dibuka Lagi' })
    const { id } = await publish({
      pendingLinks: [
        { afterBlock: 1, title: 'Jembatan Kali Lo dibuka lagi' },
        { afterBlock: 1, title: 'Perbaikan Jalan Kembar Dimulai' },
      ],
      title: 'Warga Kembali Melewati Kali Lo',
    })

    const { body, status } = await editor.get(panelOf(id))

    expect(status).toBe(200)
    expect(body).toMatchObject({
      blocks: [{ afterBlock: 1, links: [{ articleId: String(target.id), origin: 'imported' }] }],
      hasFailure: false,
      isLive: true,
      pending: ['Perbaikan Jalan Kembar Dimulai'],
    })
  })

  it('shows nothing of an article in the trash', async () => {
    const { id } = await publish({ title: 'Naskah yang Dibuang' })
    await payload.update({
      id,
      collection: 'articles',
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    })

    expect((await editor.get(panelOf(id))).body).toMatchObject({
      blocks: [],
      isLive: false,
      preview: false,
    })
  })

  it('tells of links that could not be written until that is put right', async () => {
    const { id } = await publish({ title: 'Lampu Jalan Diperbaiki' })
    const failure = await payload.create({
      collection: 'failures',
      data: { document: String(id), inCollection: 'articles', message: 'timeout', step: 'links' },
      overrideAccess: true,
    })

    expect((await editor.get(panelOf(id))).body.hasFailure).toBe(true)

    await payload.update({
      id: failure.id,
      collection: 'failures',
      data: { resolvedAt: new Date().toISOString() },
      overrideAccess: true,
    })
    expect((await editor.get(panelOf(id))).body.hasFailure).toBe(false)
  })

  it('is closed to visitors', async () => {
    const { id } = await publish({ title: 'Taman Kota Diperluas' })

    expect((await served.anonymous.get(panelOf(id))).status).toBe(401)
  })

  it('is empty for an id that names nothing', async () => {
    for (const id of ['999999', 'abc', '1 or 1=1']) {
      const { body, status } = await contributor.get(panelOf(encodeURIComponent(id)))

      expect([status, body.isLive]).toEqual([200, false])
    }
  })
})
