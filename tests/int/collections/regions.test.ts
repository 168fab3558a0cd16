import type { Payload } from 'payload'

import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Answer } from '../../support/client.js'

import { institutionsNamedIn } from '../../../src/adapters/gazetteer.js'
import { articleData } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { serve, type Served } from '../../support/serve.js'
import { type Person, signInStaff } from '../../support/signInStaff.js'

let booted: Booted
let payload: Payload
let served: Served
let editor: Person

beforeAll(async () => {
  booted = await bootPayload({ name: 'regions' })
  payload = booted.payload
  served = await serve(payload)
  editor = (await signInStaff({ payload, served })).editor
})

afterAll(async () => {
  await served.close()
  await booted.stop()
})

const post = async (collection: string, data: object): Promise<Answer> =>
  editor.client.post(`/api/${collection}`, data)

const makeInstitution = async (data: object): Promise<number> => {
  const { id } = await payload.create({
    collection: 'institutions',
    data: { kind: 'localGovernment', name: 'Pemkot Contoh', ...data },
    overrideAccess: true,
  })
  return Number(id)
}

describe('a region', () => {
  it('is known by its code, which is checked', async () => {
    const made = await post('regions', { id: '98', name: 'Provinsi Uji', kind: 'province' })
    expect(made.status).toBe(201)
    expect(made.body.doc.id).toBe('98')
    for (const id of ['9871', '98.7', 'Palembang', '']) {
      const { status } = await post('regions', { id, name: 'Kota Keliru', kind: 'city' })
      expect(status, id).toBe(400)
    }
  })

  it('can only be part of the region that its code begins with', async () => {
    await post('regions', { id: '97', name: 'Provinsi Lain', kind: 'province' })
    const city = { id: '98.71', name: 'Kota Uji', kind: 'city' }
    const { body, status } = await post('regions', { ...city, parent: '97' })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('98')
    expect((await post('regions', { ...city, parent: '98' })).status).toBe(201)
  })

  it('can be changed and deleted although its code looks like a number', async () => {
    await post('regions', { id: '98.72', name: 'Kota Sementara', kind: 'city', parent: '98' })
    const { status } = await editor.client.patch('/api/regions/98.72', { name: 'Kota Tetap' })
    expect(status).toBe(200)
    expect((await editor.client.del('/api/regions/98.72')).status).toBe(200)
    expect((await served.anonymous.get('/api/regions/98.72')).status).toBe(404)
  })
})

describe('the region of an institution', () => {
  it('stands in the JSON-LD and in the index of links by its name', async () => {
    const institution = await makeInstitution({ name: 'Pemkot Uji', region: '98.71' })
    const { id } = await payload.create({
      collection: 'articles',
      data: articleData({
        _status: 'published',
        institutions: [institution],
        title: 'Pemkot Uji membuka taman kota',
      }),
      depth: 0,
      overrideAccess: true,
    })
    for (const address of [
      `/api/articles/${id}`,
      '/api/newsroom/articles/pemkot-uji-membuka-taman-kota',
    ]) {
      const { body } = await served.anonymous.get(address)
      expect(JSON.stringify(body), address).toContain('"areaServed":"Kota Uji"')
    }
    const { rows } = await payload.db.pool.query(
      'select labels from nr_articles_documents where document = $1',
      [id],
    )
    expect(JSON.stringify(rows)).toContain('Kota Uji')
  })
})

describe('the region of an article', () => {
  const publishIn = async (title: string, region: string): Promise<number> => {
    const { id } = await payload.create({
      collection: 'articles',
      data: articleData({ _status: 'published', region, title }),
      depth: 0,
      overrideAccess: true,
    })
    return Number(id)
  }
  /** The labels of regions in the index, the nearest first. */
  const regionsOf = async (id: number): Promise<readonly string[]> => {
    const { rows } = await payload.db.pool.query<{
      readonly labels: readonly { readonly kind: string; readonly label: string }[]
    }>('select labels from nr_articles_documents where document = $1', [id])
    return (rows[0]?.labels ?? []).filter(({ kind }) => kind === 'region').map(({ label }) => label)
  }

  beforeAll(async () => {
    await post('regions', {
      id: '98.71.01',
      name: 'Kecamatan Uji',
      kind: 'district',
      parent: '98.71',
    })
    await post('regions', {
      id: '98.71.01.1001',
      name: 'Desa Uji',
      kind: 'village',
      parent: '98.71.01',
    })
  })

  it('is indexed with all that it is part of, and followed when it is renamed', async () => {
    const id = await publishIn('Jembatan gantung diperbaiki warga', '98.71.01.1001')
    expect((await regionsOf(id)).slice(0, 2)).toEqual(['Desa Uji', 'Kecamatan Uji'])
    await editor.client.patch('/api/regions/98.71.01', { name: 'Kecamatan Baru' })
    await payload.jobs.run({ limit: 100, queue: 'newsroom' })
    expect((await regionsOf(id)).slice(0, 2)).toEqual(['Desa Uji', 'Kecamatan Baru'])
  })

  it('leads to what is near before what is only in the same province', async () => {
    const near = await publishIn('Lomba perahu hias digelar', '98.71.01.1001')
    await publishIn('Panen cabai melimpah di ladang', '98')
    const host = await publishIn('Posyandu lansia kembali dibuka', '98.71.01.1001')
    const { body } = await served.anonymous.get(`/api/articles/${host}`)
    expect(body.bacaJuga[0].links[0]).toMatchObject({ articleId: String(near) })
  })
})

describe('the names of institutions in memory', () => {
  const named = async (): Promise<number> =>
    (
      await institutionsNamedIn({
        doc: { title: 'Bapeluji meninjau pasar' },
        req: await createLocalReq({}, payload),
      })
    ).length

  it('are read again after one is made, renamed or deleted', async () => {
    expect(await named()).toBe(0)
    const id = await makeInstitution({ name: 'Bapeluji' })
    expect(await named()).toBe(1)
    await editor.client.patch(`/api/institutions/${id}`, { name: 'Bapelupa' })
    expect(await named()).toBe(0)
    await editor.client.patch(`/api/institutions/${id}`, { name: 'Bapeluji' })
    expect(await named()).toBe(1)
    await editor.client.del(`/api/institutions/${id}`)
    expect(await named()).toBe(0)
  })
})

describe('the key of an institution', () => {
  it('is not written by editors', async () => {
    const { body } = await post('institutions', {
      key: 'kpk',
      kind: 'agency',
      name: 'Lembaga Kunci',
    })
    expect(body.doc.key ?? null).toBeNull()
  })
})
