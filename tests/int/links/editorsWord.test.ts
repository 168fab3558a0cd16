import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Answer } from '../../support/client.js'

import { articleData } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { serve, type Served } from '../../support/serve.js'
import { type Person, signInStaff } from '../../support/signInStaff.js'

let booted: Booted
let payload: Payload
let served: Served
let editor: Person
let admin: Person
let target: number

beforeAll(async () => {
  booted = await bootPayload({ name: 'editors-word' })
  payload = booted.payload
  served = await serve(payload)
  const people = await signInStaff({ payload, served })
  editor = people.editor
  admin = people.admin
  target = Number((await create()).body.doc.id)
})

afterAll(async () => {
  await served.close()
  await booted.stop()
})

const create = async (data: object = {}): Promise<Answer> =>
  editor.client.post('/api/articles', articleData({ _status: 'published', ...data }))

/** The refusals of an answer, by path. */
const refusals = ({ body }: Answer): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (body.errors?.[0]?.data?.errors ?? []).map(
      ({ message, path }: { readonly message: string; readonly path: string }) => [path, message],
    ),
  )

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index))

describe("the editor's word on an article", () => {
  it('is stored as it was given', async () => {
    const word = {
      avoidWords: ['hoaks'],
      bans: [{ bothWays: true, target }],
      evergreen: true,
      linkWords: ['mudik', 'pelabuhan merak'],
      neverLinked: true,
      pins: [{ afterBlock: 2, target }],
    }
    const { body, status } = await create(word)
    expect(status).toBe(201)
    const read = await editor.client.get(`/api/articles/${body.doc.id}`, { depth: 1 })
    expect(read.body).toMatchObject(word)
  })

  it('is not shown to readers', async () => {
    const { body } = await create({
      avoidWords: ['hoaks'],
      bans: [{ target }],
      evergreen: true,
      linkWords: ['rahasia dapur'],
      neverLinked: true,
      pins: [{ target }],
    })
    const read = await served.anonymous.get(`/api/articles/${body.doc.id}`)
    expect(read.status).toBe(200)
    const { avoidWords, bans, evergreen, linkWords, neverLinked, pins } = read.body
    // Payload leaves an empty list of a closed one.
    expect([bans, pins]).toEqual([[], []])
    expect([avoidWords, evergreen, linkWords, neverLinked]).toEqual(times(4, () => undefined))
    for (const where of [
      { evergreen: { equals: true } },
      { linkWords: { equals: 'rahasia dapur' } },
      { 'bans.target': { exists: true } },
    ]) {
      expect((await served.anonymous.get('/api/articles', { where })).status).toBe(400)
    }
  })

  it('says nothing of its own where nothing was said', async () => {
    const { body } = await create()
    const read = await editor.client.get(`/api/articles/${body.doc.id}`)
    expect(read.body).toMatchObject({ bans: [], evergreen: false, neverLinked: false, pins: [] })
  })
})

describe('a pin', () => {
  it('to the article itself is refused', async () => {
    const { body } = await create()
    const { id } = body.doc
    const answer = await editor.client.patch(`/api/articles/${id}`, {
      _status: 'published',
      pins: [{ target }, { target: id }],
    })
    expect(answer.status).toBe(400)
    expect(Object.keys(refusals(answer))).toEqual(['pins.1.target'])
    expect(refusals(answer)['pins.1.target']).toContain('Pilih artikel lain')
  })

  it('to an article that is pinned already is refused', async () => {
    const other = Number((await create()).body.doc.id)
    const answer = await create({ pins: [{ target }, { target: other }, { target }] })
    expect(answer.status).toBe(400)
    expect(Object.keys(refusals(answer))).toEqual(['pins.2.target'])
    expect(refusals(answer)['pins.2.target']).toContain('baris 1')
  })

  it('without an article is left alone, however many there are', async () => {
    expect((await create({ pins: [{}, { target }, {}] })).status).toBe(201)
  })

  it('that is wrong does not keep a draft from being saved', async () => {
    const answer = await editor.client.post(
      '/api/articles',
      articleData({ pins: [{ target }, { target }] }),
      { draft: 'true' },
    )
    expect(answer.status).toBe(201)
    const { status } = await editor.client.patch(`/api/articles/${answer.body.doc.id}`, {
      _status: 'published',
    })
    expect(status).toBe(400)
  })

  it('to an article in the trash does not keep its host from being saved', async () => {
    const trashed = Number((await create()).body.doc.id)
    const { body } = await create({ bans: [{ target: trashed }], pins: [{ target: trashed }] })
    await editor.client.patch(`/api/articles/${trashed}`, { deletedAt: new Date().toISOString() })
    const { status } = await editor.client.patch(`/api/articles/${body.doc.id}`, {
      _status: 'published',
      kicker: 'Pasar',
    })
    expect(status).toBe(200)
  })
})

describe('the bounds', () => {
  const bounds: readonly (readonly [string, number, (index: number) => unknown])[] = [
    ['pins', 20, () => ({})],
    ['bans', 50, () => ({})],
    ['linkWords', 20, (index) => `kata ${index}`],
    ['avoidWords', 20, (index) => `kata ${index}`],
  ]

  it.each(bounds)('of %s are %i, and what is over them is told', async (field, most, make) => {
    expect((await create({ [field]: times(most, make) })).status).toBe(201)
    const answer = await create({ [field]: times(most + 3, make) })
    expect(answer.status).toBe(400)
    expect(refusals(answer)).toEqual({
      [field]: `Paling banyak ${most}. Hapus 3. / At most ${most}. Remove 3.`,
    })
  })

  it.each(['linkWords', 'avoidWords'])('of a word in %s are 60 letters', async (field) => {
    expect((await create({ [field]: ['a'.repeat(60)] })).status).toBe(201)
    const answer = await create({ [field]: ['pendek', 'a'.repeat(61)] })
    expect(answer.status).toBe(400)
    expect(refusals(answer)[field]).toContain('60 huruf')
  })
})

describe('a section', () => {
  const section = async (name: string, parent: number | null = null): Promise<number> =>
    Number((await editor.client.post('/api/sections', { name, parent })).body.doc.id)
  const move = async (id: number, parent: number | null) =>
    editor.client.patch(`/api/sections/${id}`, { parent })

  it('is no part of itself, nor of what is part of it', async () => {
    const top = await section('Olahraga')
    const middle = await section('Sepak bola', top)
    const bottom = await section('Liga daerah', middle)
    for (const parent of [top, middle, bottom]) {
      const answer = await move(top, parent)
      expect(answer.status).toBe(400)
      expect(Object.keys(refusals(answer))).toEqual(['parent'])
      expect(refusals(answer)['parent']).toContain('Pilih rubrik lain')
    }
  })

  it('can be moved wherever that makes no loop', async () => {
    const [culture, music] = [await section('Budaya'), await section('Musik')]
    const concert = await section('Konser', music)
    for (const parent of [culture, null, music]) {
      expect((await move(concert, parent)).status).toBe(200)
    }
    expect((await move(music, culture)).status).toBe(200)
  })

  it('can be named whose parents went in a circle before that was refused', async () => {
    const [one, two] = [await section('Lingkar satu'), await section('Lingkar dua')]
    for (const [id, parent] of [
      [one, two],
      [two, one],
    ] as const) {
      await payload.db.updateOne({ id, collection: 'sections', data: { parent } })
    }
    const outside = await section('Di luar lingkar')
    expect((await move(outside, one)).status).toBe(200)
    expect((await move(one, null)).status).toBe(200)
  })

  it('that refuses a parent that does not exist says so at the parent', async () => {
    const answer = await move(await section('Yatim'), 987_654)
    expect(Object.keys(refusals(answer))).toEqual(['parent'])
  })

  it('can be kept out of all links, which readers are not told', async () => {
    const { body } = await editor.client.post('/api/sections', { name: 'Iklan', neverLinked: true })
    expect(body.doc.neverLinked).toBe(true)
    const read = await served.anonymous.get(`/api/sections/${body.doc.id}`)
    expect(Object.hasOwn(read.body, 'neverLinked')).toBe(false)
  })
})

describe('an outlet', () => {
  const outlet = async (domain: string, data: object = {}) =>
    admin.client.post('/api/outlets', { name: domain, domain, ...data })

  it('has sister outlets, which readers are not told', async () => {
    const sister = (await outlet('kabar-satu.example')).body.doc.id
    const { body } = await outlet('kabar-dua.example', { sisterOutlets: [sister] })
    expect(body.doc.sisterOutlets).toEqual([sister])
    const read = await served.anonymous.get(`/api/outlets/${body.doc.id}`)
    expect(Object.hasOwn(read.body, 'sisterOutlets')).toBe(false)
  })

  it('is no sister of itself', async () => {
    const { id } = (await outlet('kabar-tiga.example')).body.doc
    const answer = await admin.client.patch(`/api/outlets/${id}`, { sisterOutlets: [id] })
    expect(answer.status).toBe(400)
    expect(Object.keys(refusals(answer))).toEqual(['sisterOutlets'])
    expect(refusals(answer)['sisterOutlets']).toContain('Pilih media lain')
  })
})
