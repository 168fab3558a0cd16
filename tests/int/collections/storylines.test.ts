import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Role } from '../../../src/access/roles.js'
import type { Answer } from '../../support/client.js'

import { articleData } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { serve, type Served } from '../../support/serve.js'
import { type Person, signInStaff } from '../../support/signInStaff.js'

let booted: Booted
let payload: Payload
let served: Served
let people: Readonly<Record<Role, Person>>

beforeAll(async () => {
  booted = await bootPayload({ name: 'storylines' })
  payload = booted.payload
  served = await serve(payload)
  people = await signInStaff({ payload, served })
})

afterAll(async () => {
  await served.close()
  await booted.stop()
})

const publish = async (title: string): Promise<number> => {
  const { id } = await payload.create({
    collection: 'articles',
    data: articleData({ _status: 'published', title }),
    depth: 0,
    overrideAccess: true,
  })
  return Number(id)
}

const stages = [{ name: 'Laporan' }, { name: 'Sidang' }, { name: 'Putusan' }]

const post = async (data: object): Promise<Answer> =>
  people.editor.client.post('/api/storylines', { title: 'Kasus dana sekolah', stages, ...data })

/** The refusals of an answer, by path. */
const refusals = ({ body }: Answer): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (body.errors?.[0]?.data?.errors ?? []).map(
      ({ message, path }: { readonly message: string; readonly path: string }) => [path, message],
    ),
  )

const membershipsOf = async (id: number): Promise<number> =>
  (
    await payload.count({
      collection: 'storylines',
      overrideAccess: true,
      where: { 'entries.article': { equals: id } },
    })
  ).totalDocs

describe('a storyline', () => {
  it('keeps its articles in the order of the case, with their stages and the outcome', async () => {
    const report = await publish('Wali murid melaporkan dana sekolah')
    const verdict = await publish('Pengadilan membacakan putusan dana sekolah')
    const { body, status } = await post({
      entries: [
        { article: verdict, stage: ' Putusan ' },
        { article: report, stage: 'Laporan' },
      ],
      outcome: { article: verdict, kind: 'acquitted' },
      stages: [{ name: 'Laporan ' }, ...stages.slice(1)],
    })
    expect(status).toBe(201)
    const read = await people.contributor.client.get(`/api/storylines/${body.doc.id}`, { depth: 0 })
    expect(read.body.stages.map(({ name }: { name: string }) => name)).toEqual([
      'Laporan',
      'Sidang',
      'Putusan',
    ])
    expect(read.body.entries).toMatchObject([
      { article: verdict, stage: 'Putusan' },
      { article: report, stage: 'Laporan' },
    ])
    expect(read.body.outcome).toEqual({ article: verdict, kind: 'acquitted' })
  })

  it('takes an article without a stage, and no stages at all', async () => {
    const article = await publish('Dinas menanggapi laporan wali murid')
    expect((await post({ entries: [{ article }] })).status).toBe(201)
    expect((await post({ entries: [{ article, stage: '' }], stages: [] })).status).toBe(201)
  })

  it('refuses a stage that is not in its list, and says which are', async () => {
    const article = await publish('Penyidik memeriksa bendahara sekolah')
    const answer = await post({ entries: [{ article }, { stage: 'Kasasi' }] })
    expect(answer.status).toBe(400)
    expect(Object.keys(refusals(answer))).toEqual(['entries.1.stage'])
    expect(refusals(answer)['entries.1.stage']).toContain('Laporan, Sidang, Putusan')
    expect(refusals(answer)['entries.1.stage']).toContain('“Kasasi”')

    const without = await post({ entries: [{ stage: 'Sidang' }], stages: [] })
    expect(refusals(without)['entries.0.stage']).toContain('This case has no stages yet')
  })

  it('refuses a stage that loses its name while an article reports it', async () => {
    const { body } = await post({ entries: [{ stage: 'Sidang' }] })
    const answer = await people.editor.client.patch(`/api/storylines/${body.doc.id}`, {
      stages: [{ name: 'Laporan' }],
    })
    expect(Object.keys(refusals(answer))).toEqual(['entries.0.stage'])
  })

  it('refuses the same stage twice', async () => {
    const answer = await post({ stages: [...stages, { name: ' Sidang' }] })
    expect(Object.keys(refusals(answer))).toEqual(['stages.3.name'])
    expect(refusals(answer)['stages.3.name']).toContain('baris 2')
  })

  it('refuses an article twice and names it, and lets it stand in two storylines', async () => {
    const article = await publish('Jaksa menerima berkas dana sekolah')
    const other = await publish('Saksi dana sekolah didengar')
    const answer = await post({ entries: [{ article }, { article: other }, { article }] })
    expect(answer.status).toBe(400)
    expect(Object.keys(refusals(answer))).toEqual(['entries.2.article'])
    expect(refusals(answer)['entries.2.article']).toContain(
      '“Jaksa menerima berkas dana sekolah” sudah ada di baris 1',
    )

    expect((await post({ entries: [{ article }] })).status).toBe(201)
    expect((await post({ entries: [{ article }] })).status).toBe(201)
    expect(await membershipsOf(article)).toBe(2)
  })

  it('can be saved while an article of it is in the trash, and outlives one that is deleted', async () => {
    const trashed = await publish('Sidang dana sekolah ditunda')
    const deleted = await publish('Sidang dana sekolah dibuka')
    const { body } = await post({
      entries: [{ article: trashed, stage: 'Sidang' }, { article: deleted }],
    })
    const { id } = body.doc
    await payload.update({
      id: trashed,
      collection: 'articles',
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    })
    await payload.delete({ id: deleted, collection: 'articles', overrideAccess: true })

    const { status } = await people.editor.client.patch(`/api/storylines/${id}`, { title: 'Lain' })
    expect(status).toBe(200)
    const read = await people.editor.client.get(`/api/storylines/${id}`, { depth: 0 })
    expect(read.body.entries).toMatchObject([
      { article: trashed, stage: 'Sidang' },
      { article: null },
    ])
  })

  it('does not take in the duplicate of an article of it', async () => {
    const article = await publish('Putusan dana sekolah dibacakan')
    await post({ entries: [{ article, stage: 'Putusan' }] })
    const { body } = await people.editor.client.post(`/api/articles/${article}/duplicate`)
    expect(await membershipsOf(article)).toBe(1)
    expect(await membershipsOf(Number(body.doc.id))).toBe(0)
  })

  it('is closed to readers, by GraphQL and by filters as well', async () => {
    await post({ title: 'Kasus yang belum terbit' })
    const { body } = await served.anonymous.graphql('{ Storylines { docs { title } } }')
    expect(JSON.stringify(body)).not.toContain('belum terbit')
    expect(body.data?.Storylines ?? null).toBeNull()
    const { status } = await served.anonymous.get('/api/storylines', {
      where: { title: { like: 'Kasus' } },
    })
    expect(status).toBe(403)
  })
})
