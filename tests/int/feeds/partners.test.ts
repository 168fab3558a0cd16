import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { longParagraphs } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { feedErrors } from '../../support/readFeed.js'
import { readXML, textsOf } from '../../support/readXML.js'
import { rows } from '../../support/rows.js'
import { serve, type Served } from '../../support/serve.js'
import { type Person, signInStaff } from '../../support/signInStaff.js'
import { entriesIn, makeNewsdesk, type Newsdesk, publish, type ReadEntry } from './newsdesk.js'

let booted: Booted
let payload: Payload
let served: Served
let admin: Person
let desk: Newsdesk

beforeAll(async () => {
  booted = await bootPayload({ name: 'partners' })
  payload = booted.payload
  served = await serve(payload)
  admin = (await signInStaff({ payload, served })).admin
  desk = await makeNewsdesk({ payload })
})

afterAll(async () => {
  await payload.delete({ collection: 'media', overrideAccess: true, where: {} })
  await served.close()
  await booted.stop()
})

const make = async (choices: Readonly<Record<string, unknown>> = {}): Promise<number> =>
  publish({ outlet: desk.warta, payload, ...choices })

/** Agrees with one partner; answers with the secret part of its address. */
const agree = async (rules: Readonly<Record<string, unknown>>): Promise<string> => {
  const { body, status } = await admin.client.patch(`/api/outlets/${desk.warta}`, {
    partners: [{ name: 'Portal Mitra', ...rules }],
  })
  expect(status).toBe(200)
  return String(body.doc.partners[0].token)
}

const ask = async (token: string, format = 'rss.xml') =>
  fetch(
    `${served.origin}/api/newsroom/sites/warta.example/feeds/partner/${encodeURIComponent(token)}/${format}`,
  )

const read = async (token: string): Promise<readonly ReadEntry[]> =>
  entriesIn({ format: 'rss.xml', text: await (await ask(token)).text() })

describe('the feed of a partner', () => {
  it('SY-02 has whole texts, says what they are for, and is kept from caches and search engines', async () => {
    const article = { paragraphs: longParagraphs(10), topics: [desk.topic] }
    await make({ ...article, title: 'Naskah sebelumnya' })
    const id = await make({ ...article, title: 'Naskah lengkap' })
    expect((await served.anonymous.get(`/api/articles/${id}`)).body.bacaJuga).not.toEqual([])
    const response = await ask(await agree({}))
    expect(response.status).toBe(200)
    expect(response.headers.get('x-robots-tag')).toBe('noindex')
    expect(response.headers.get('cache-control')).toBe('private, no-cache')
    const text = await response.text()
    expect(feedErrors({ kind: 'rss', xml: text })).toEqual([])
    expect(text).toContain('Khusus untuk Portal Mitra')
    expect(text).toContain('Paragraf 10')
    expect(text).not.toMatch(/baca[ -]?juga/i)
  })

  it('has as many words as agreed', async () => {
    await make({ paragraphs: longParagraphs(10), title: 'Naskah panjang' })
    const text = await (await ask(await agree({ words: 5 }))).text()
    const [entry] = entriesIn({ format: 'rss.xml', text })
    expect(entry).toMatchObject({ content: '', title: 'Naskah panjang' })
    const [, excerpt = ''] = textsOf(readXML(text), 'description')
    expect(excerpt).toMatch(/^Pengelola pasar memajukan jam buka\b/)
    expect(excerpt).not.toContain('menjadi')
  })

  it('has the agreed sections with those below them', async () => {
    await make({ section: desk.olahraga, title: 'Laga malam' })
    await make({ section: desk.banyuwangi, title: 'Pasar pagi' })
    const titles = (await read(await agree({ sections: [desk.daerah] }))).map(({ title }) => title)
    expect(titles).toEqual(['Pasar pagi'])
  })

  it('has an article after the agreed delay', async () => {
    const old = await make({ title: 'Sudah satu jam' })
    await make({ title: 'Baru saja' })
    await rows({
      payload,
      statement: `update articles set first_published_at = now() - interval '61 minutes' where id = $1`,
      values: [old],
    })
    const titles = (await read(await agree({ delayMinutes: 60 }))).map(({ title }) => title)
    expect(titles).toContain('Sudah satu jam')
    expect(titles).not.toContain('Baru saja')
  })

  it('has nothing that is taken over from others', async () => {
    await make({ isSyndicated: true, title: 'Salinan kantor berita' })
    const titles = (await read(await agree({}))).map(({ title }) => title)
    expect(titles).not.toContain('Salinan kantor berita')
  })

  it('is nowhere but at its address, which stays until somebody changes it', async () => {
    const token = await agree({})
    expect(token).toMatch(/^[\w-]{32}$/)
    await admin.client.patch(`/api/outlets/${desk.warta}`, { name: 'Warta & Kota' })
    expect((await ask(token)).status).toBe(200)
    for (const wrong of ['', ' ', token.slice(1), `${token}x`, token.toUpperCase()]) {
      const { headers, status } = await ask(wrong)
      expect(status).toBe(404)
      expect(headers.get('cache-control') ?? '').not.toMatch(/public/)
    }
    const lain = await fetch(
      `${served.origin}/api/newsroom/sites/lain.example/feeds/partner/${token}/rss.xml`,
    )
    expect(lain.status).toBe(404)
    expect(await agree({})).not.toBe(token)
    expect((await ask(token)).status).toBe(404)
  })

  it('is agreed with a token that nobody can guess', async () => {
    const { status } = await admin.client.patch(`/api/outlets/${desk.warta}`, {
      partners: [{ name: 'Portal Mitra', token: 'rahasia' }],
    })
    expect(status).toBe(400)
  })

  it('is not told of to readers', async () => {
    const token = await agree({})
    const { body } = await served.anonymous.get(`/api/outlets/${desk.warta}`)
    expect(body.name).toBe('Warta & Kota')
    expect(JSON.stringify(body)).not.toContain(token)
    const { status } = await served.anonymous.get('/api/outlets', {
      where: { 'partners.token': { equals: token } },
    })
    expect(status).toBeGreaterThanOrEqual(400)
  })
})
