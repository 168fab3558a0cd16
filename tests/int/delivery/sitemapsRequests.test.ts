import { get as httpGet, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { newsroomConfig } from '../../support/newsroomConfig.js'
import { serve, type Served } from '../../support/serve.js'
import { domain, sitemapsDesk, type SitemapsDesk, untilForgotten } from './sitemapsDesk.js'

let booted: Booted
let served: Served
let desk: SitemapsDesk

beforeAll(async () => {
  booted = await bootPayload({ name: 'sitemaps-requests', config: async () => newsroomConfig({}) })
  served = await serve(booted.payload)
  desk = sitemapsDesk({ payload: booted.payload, served })
}, 120_000)

afterAll(async () => {
  await served.close()
  await booted.stop()
})

afterEach(async () => {
  await desk.sql('delete from articles')
  await desk.sql('delete from outlets')
  await desk.sql('delete from sections')
})

/** An answer as it came over the wire: `fetch` unpacks what is compressed. */
const raw = async (
  file: string,
  acceptEncoding: string,
): Promise<{ readonly body: Buffer; readonly headers: IncomingMessage['headers'] }> =>
  new Promise((resolve, reject) => {
    httpGet(
      `${served.origin}/api/newsroom/sites/${domain}${file}`,
      { headers: { 'Accept-Encoding': acceptEncoding } },
      (response) => {
        buffer(response).then((body) => resolve({ body, headers: response.headers }), reject)
      },
    ).on('error', reject)
  })

const month = (): string =>
  new Intl.DateTimeFormat('sv', {
    month: '2-digit',
    timeZone: 'Asia/Jakarta',
    year: 'numeric',
  }).format(new Date(Date.now() - 3_600_000))

/** All kinds of files; each holds what {@link aFewArticles} made. */
const everyFile = (): readonly string[] => [
  '/sitemap-news.xml',
  '/sitemap.xml',
  `/sitemap-${month()}.xml`,
  '/robots.txt',
]

const aFewArticles = async () =>
  desk.fill({ count: 30, newest: new Date(Date.now() - 3_600_000).toISOString(), seconds: 0 })

describe('every file', () => {
  it('is answered with 304 and nothing else to who has it', async () => {
    await aFewArticles()
    for (const file of everyFile()) {
      const first = await desk.get(file)
      const tag = first.headers.get('etag') ?? ''
      const again = await desk.get(file, { headers: { 'If-None-Match': `"lain", ${tag}` } })

      expect({ file, status: first.status }).toEqual({ file, status: 200 })
      expect(tag).toMatch(/^W\/"[\da-f]{16}"$/)
      expect({ file, status: again.status, text: again.text }).toEqual({
        file,
        status: 304,
        text: '',
      })
      expect(again.headers.get('etag')).toBe(tag)
      expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'))
    }
  })

  it('is sent whole to who has another one, whatever date they have', async () => {
    await aFewArticles()
    for (const file of everyFile()) {
      const answers = await Promise.all(
        [
          { 'If-None-Match': '"lain"' },
          { 'If-Modified-Since': new Date(Date.now() + 86_400_000).toUTCString() },
        ].map(async (headers) => desk.get(file, { headers })),
      )
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
    }
  })

  it('may be kept by caches for minutes, who then have to ask', async () => {
    for (const file of ['/sitemap-news.xml', '/sitemap.xml', '/robots.txt']) {
      const { headers } = await desk.get(file)

      expect(headers.get('cache-control')).toMatch(/^public, max-age=(60|300), must-revalidate$/)
      expect(headers.get('vary')).toContain('Accept-Encoding')
    }
  })

  it('is not compressed here: Next does it, and would do it a second time', async () => {
    await aFewArticles()
    for (const file of everyFile().slice(0, 3)) {
      const [asked, plain] = await Promise.all([raw(file, 'gzip, br'), raw(file, 'identity')])

      expect(asked.headers['content-encoding']).toBeUndefined()
      expect(asked.body.equals(plain.body)).toBe(true)
      expect(asked.headers['etag']).toBe(plain.headers['etag'])
    }
  })

  it('answers HEAD with the headers of GET', async () => {
    await aFewArticles()
    for (const file of everyFile()) {
      const [get, head] = await Promise.all(
        (['GET', 'HEAD'] as const).map(async (method) => desk.get(file, { method })),
      )

      expect({ file, status: head?.status, text: head?.text }).toEqual({
        file,
        status: 200,
        text: '',
      })
      for (const name of ['cache-control', 'content-type', 'etag', 'vary']) {
        expect(head?.headers.get(name)).toBe(get?.headers.get(name))
      }
    }
  })
})

describe('the tag of the news sitemap', () => {
  const tag = async (): Promise<string> => {
    await untilForgotten()
    return (await desk.get('/sitemap-news.xml')).headers.get('etag') ?? ''
  }

  it('stays while nothing happens, and while what is not in it changes', async () => {
    const id = await desk.publish('Berita yang Tetap')
    const old = await desk.publish('Berita Lama')
    await desk.age(old, 4 * 24 * 60)
    const before = await tag()
    await desk.change(old, { _status: 'published', lead: 'Teras lain untuk berita lama.' })
    await booted.payload.update({
      id,
      collection: 'articles',
      data: { title: 'Draf Saja' },
      draft: true,
      overrideAccess: true,
    })

    expect(await tag()).toBe(before)
  })

  it('is another one after each change of what is in it', async () => {
    const outlet = await desk.makeOutlet({ name: 'Kabar Musi Raya', domain })
    const section = await desk.makeSection('Kota')
    const first = await desk.publish('Berita Pertama', { outlet, section })
    const tags = [await tag()]
    const second = await desk.publish('Berita Kedua', { outlet, section })
    tags.push(await tag())
    await desk.change(first, { _status: 'published', title: 'Berita Pertama yang Diralat' })
    tags.push(await tag())
    await desk.change(first, { _status: 'draft' })
    tags.push(await tag())
    await desk.change(first, { _status: 'published' })
    tags.push(await tag())
    await desk.remove(second)
    tags.push(await tag())
    await desk.change(first, { deletedAt: new Date().toISOString() })
    tags.push(await tag())
    for (const data of [{ name: 'Kabar Musi' }, { newsSections: [section] }]) {
      await booted.payload.update({
        id: outlet,
        collection: 'outlets',
        data,
        overrideAccess: true,
      })
      tags.push(await tag())
    }
    await booted.payload.update({
      id: section,
      collection: 'sections',
      data: { parent: await desk.makeSection('Wilayah') },
      overrideAccess: true,
    })
    tags.push(await tag())

    expect(new Set(tags).size).toBe(tags.length)
  })

  it('is another one for each file', async () => {
    const tags = await Promise.all(
      ['', '-1', '-2'].map(
        async (file) => (await desk.get(`/sitemap-news${file}.xml`)).headers.get('etag') ?? '',
      ),
    )
    expect(new Set(tags).size).toBe(3)
  })
})

describe('what is no file', () => {
  it.each([
    '/sitemap-news-0.xml',
    '/sitemap-news-51.xml',
    '/sitemap-2026-13.xml',
    '/sitemap-2026-11-1.xml',
    '/sitemap-2026-11-1000.xml',
    '/sitemap-lain.xml',
    '/sitemap-news.xml.gz',
    '/sitemap.xml/lagi',
    '/robots.txt.bak',
  ])('is not found: %s', async (file) => {
    expect((await desk.get(file)).status).toBe(404)
  })
})
