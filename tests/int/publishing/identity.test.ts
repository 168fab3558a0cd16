import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { articleData } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { serve, type Served } from '../../support/serve.js'
import { type Person, signInStaff } from '../../support/signInStaff.js'

let booted: Booted
let payload: Payload
let served: Served
let editor: Person

beforeAll(async () => {
  booted = await bootPayload({ name: 'identity' })
  payload = booted.payload
  served = await serve(payload)
  editor = (await signInStaff({ payload, served })).editor
})

afterAll(async () => {
  await served.close()
  await booted.stop()
})

type Choices = Readonly<Record<string, unknown>>

const create = async (choices: Choices) =>
  payload.create({
    collection: 'articles',
    data: articleData(choices),
    depth: 0,
    draft: choices['_status'] !== 'published',
    overrideAccess: true,
  })

const update = async (id: number | string, data: Choices) =>
  payload.update({ id, collection: 'articles', data, depth: 0, overrideAccess: true })

describe('a text that Postgres cannot hold', () => {
  it('is mended, and its article is published', async () => {
    const { id } = await create({
      _status: 'published',
      lead: 'Loket dibuka \u0000pagi ini.',
      paragraphs: ['Warga mengantre \uD83D sejak pagi.', 'Loket tutup \u0000sore hari.'],
      title: 'Loket Dibuka Lagi',
    })
    const stored = await payload.findByID({
      id,
      collection: 'articles',
      depth: 0,
      overrideAccess: true,
    })
    const text = JSON.stringify(stored['body'])
    expect(stored['lead']).toBe('Loket dibuka pagi ini.')
    expect(text).toContain('Warga mengantre \uFFFD sejak pagi.')
    expect(text).toContain('Loket tutup sore hari.')
  })
})

describe('the slug', () => {
  it('follows the title until the first publication and stays from then on', async () => {
    const { id, slug } = await create({ title: 'Harga Gabah di Tingkat Petani' })
    expect(slug).toBe('harga-gabah-di-tingkat-petani')
    const renamed = await payload.update({
      id,
      collection: 'articles',
      data: { title: 'Harga Gabah di Penggilingan' },
      draft: true,
      overrideAccess: true,
    })
    expect(renamed['slug']).toBe('harga-gabah-di-penggilingan')
    await update(id, { _status: 'published' })
    const live = await update(id, { _status: 'published', title: 'Harga Gabah Naik' })
    expect(live['slug']).toBe('harga-gabah-di-penggilingan')
  })

  it('UR-01 is unique among live articles, with a number, also when they are published at once', async () => {
    const title = 'Prakiraan cuaca hari ini'
    const made = await Promise.all(
      Array.from({ length: 6 }, async () => create({ _status: 'published', title })),
    )
    expect(made.map(({ slug }) => slug).sort()).toEqual([
      'prakiraan-cuaca-hari-ini',
      'prakiraan-cuaca-hari-ini-2',
      'prakiraan-cuaca-hari-ini-3',
      'prakiraan-cuaca-hari-ini-4',
      'prakiraan-cuaca-hari-ini-5',
      'prakiraan-cuaca-hari-ini-6',
    ])
  })

  it('is unique in one bulk publish of drafts with one title', async () => {
    const title = 'Agenda wali kota'
    const drafts = [await create({ title }), await create({ title }), await create({ title })]
    const { body } = await editor.client.patch(
      '/api/articles',
      { _status: 'published' },
      { draft: 'true', where: { id: { in: drafts.map(({ id }) => id) } } },
    )
    expect(body.errors).toEqual([])
    expect(body.docs.map(({ slug }: { slug: string }) => slug).sort()).toEqual([
      'agenda-wali-kota',
      'agenda-wali-kota-2',
      'agenda-wali-kota-3',
    ])
  })

  it('UR-03 leaves a redirect when it is changed, which nobody else gets', async () => {
    const { id } = await create({ _status: 'published', title: 'Rapat paripurna ditunda' })
    await update(id, { _status: 'published', slug: 'rapat-paripurna-diundur' })
    const moved = await fetch(`${served.origin}/api/newsroom/articles/rapat-paripurna-ditunda`, {
      redirect: 'manual',
    })
    expect(moved.status).toBe(301)
    expect(moved.headers.get('location')).toBe('/api/newsroom/articles/rapat-paripurna-diundur')

    const other = await create({ _status: 'published', title: 'Rapat paripurna ditunda' })
    expect(other['slug']).toBe('rapat-paripurna-ditunda-2')
  })
})

describe('the times', () => {
  it('DT-10 of first publication are set once, whatever happens later', async () => {
    const { id, firstPublishedAt } = await create({ _status: 'published', title: 'Pasar malam' })
    expect(firstPublishedAt).toBeTruthy()
    await update(id, { _status: 'draft' })
    const again = await update(id, { _status: 'published' })
    expect(again['firstPublishedAt']).toBe(firstPublishedAt)
  })

  it('DT-09 of the last change move with the text only', async () => {
    const { id, firstPublishedAt, modifiedAt } = await create({
      _status: 'published',
      title: 'Jalan layang ditutup sementara',
    })
    expect(modifiedAt).toBe(firstPublishedAt)
    const tagged = await update(id, { _status: 'published', kind: 'feature' })
    expect(tagged['modifiedAt']).toBe(modifiedAt)
    const changed = await update(id, { _status: 'published', lead: 'Penutupan berlaku dua malam.' })
    expect(new Date(changed['modifiedAt']).getTime()).toBeGreaterThan(
      new Date(modifiedAt).getTime(),
    )
  })

  it('are not taken from a client', async () => {
    const { body, status } = await editor.client.post(
      '/api/articles',
      articleData({
        _status: 'published',
        firstPublishedAt: '2020-01-01T00:00:00.000Z',
        title: 'Lomba perahu hias',
      }),
    )
    expect(status).toBe(201)
    expect(new Date(body.doc.firstPublishedAt).getFullYear()).toBeGreaterThan(2020)
  })

  it('in the future are refused, with the field that is wrong', async () => {
    await expect(
      create({
        _status: 'published',
        firstPublishedAt: new Date(Date.now() + 86_400_000).toISOString(),
        title: 'Besok terbit',
      }),
    ).rejects.toMatchObject({ data: { errors: [{ path: 'firstPublishedAt' }] } })
  })
})

describe('the page endpoint', () => {
  it('has the same ETag between reads and answers 304 to it', async () => {
    const { slug } = await create({ _status: 'published', title: 'Bazar buku murah' })
    const url = `${served.origin}/api/newsroom/articles/${String(slug)}`
    const [first, second] = [await fetch(url), await fetch(url)]
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]+"$/)
    expect(second.headers.get('etag')).toBe(etag)
    const unchanged = await fetch(url, { headers: { 'If-None-Match': etag } })
    expect(unchanged.status).toBe(304)
    expect(await unchanged.text()).toBe('')
  })

  it('answers 404 with a code for an address without a live article', async () => {
    const { slug } = await create({ title: 'Belum tayang' })
    const { body, status } = await served.anonymous.get(`/api/newsroom/articles/${String(slug)}`)
    expect(status).toBe(404)
    expect(body.errors[0].data.code).toBe('notFound')
  })

  it('shows readers nothing of the desk', async () => {
    const { slug } = await create({
      _status: 'published',
      pendingLinks: [{ afterBlock: 1, title: 'Rahasia meja redaksi' }],
      title: 'Pameran foto kota lama',
    })
    const { body } = await served.anonymous.get(`/api/newsroom/articles/${String(slug)}`)
    expect(JSON.stringify(body)).not.toContain('Rahasia meja redaksi')
    expect(body).not.toHaveProperty('createdBy')
    expect(body).not.toHaveProperty('importKey')
    expect(body.news).not.toHaveProperty('findings')
  })
})

describe('institutions', () => {
  it('named in the text are recognised at publish, by alias too, and carried into the metadata', async () => {
    const institution = await payload.create({
      collection: 'institutions',
      data: {
        name: 'Kementerian Hukum dan HAM',
        aliases: [{ name: 'Kemenkumham' }],
        kind: 'ministry',
      },
      overrideAccess: true,
    })
    const { id } = await create({
      _status: 'published',
      paragraphs: ['Kemenkumham membuka layanan paspor akhir pekan.'],
      title: 'Layanan paspor akhir pekan',
    })
    const { body } = await served.anonymous.get(`/api/articles/${id}`)
    expect(body.institutions.map((one: { id: number }) => one.id)).toEqual([institution.id])
    expect(body.news.keywords).toEqual(['Kementerian Hukum dan HAM'])
    expect(body.news.jsonLd['@graph'][0].about[0].name).toBe('Kementerian Hukum dan HAM')
  })
})
