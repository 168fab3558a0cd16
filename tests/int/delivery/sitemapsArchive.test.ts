import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { newsroomConfig } from '../../support/newsroomConfig.js'
import { textsOf } from '../../support/readXML.js'
import { serve, type Served } from '../../support/serve.js'
import { type SiteFile, sitemapsDesk, type SitemapsDesk } from './sitemapsDesk.js'

let booted: Booted
let served: Served
let desk: SitemapsDesk

beforeAll(async () => {
  booted = await bootPayload({ name: 'sitemaps-archive', config: async () => newsroomConfig({}) })
  served = await serve(booted.payload)
  desk = sitemapsDesk({ payload: booted.payload, served })
}, 120_000)

afterAll(async () => {
  await served.close()
  await booted.stop()
})

afterEach(async () => {
  await desk.sql('delete from articles')
  await desk.sql('delete from media')
  await desk.sql('delete from outlets')
})

const addressesIn = (file: SiteFile): readonly string[] => textsOf(file.xml(), 'loc')

/** Publishes an article as if at an instant; its last change as well, unless it is named. */
const publishAt = async (
  title: string,
  instant: string,
  { changed = instant, ...choices }: Readonly<Record<string, unknown>> = {},
): Promise<number> => {
  const id = await desk.publish(title, choices)
  await desk.sql('update articles set first_published_at = $2, modified_at = $3 where id = $1', [
    id,
    instant,
    changed,
  ])
  return id
}

/** What the index says of each file: its address and last change. It is kept for a moment. */
const expectIndex = async (expected: readonly (readonly string[])[]): Promise<void> =>
  vi.waitFor(
    async () => {
      const root = (await desk.get('/sitemap.xml')).xml()
      expect(root.children.map(({ children }) => children.map(({ text }) => text))).toEqual(
        expected,
      )
    },
    { interval: 500, timeout: 30_000 },
  )

describe('the index of the archive', () => {
  it('NS-25 names each month with its last change, the newest month first', async () => {
    await publishAt('Satu', '2026-09-10T03:00:00.000Z', { changed: '2026-11-01T05:00:00.000Z' })
    await publishAt('Dua', '2026-09-12T03:00:00.000Z')
    await publishAt('Tiga', '2026-07-01T03:00:00.000Z')

    await expectIndex([
      ['https://kabarmusi.example/sitemap-2026-09.xml', '2026-11-01T12:00:00+07:00'],
      ['https://kabarmusi.example/sitemap-2026-07.xml', '2026-07-01T10:00:00+07:00'],
    ])
  }, 40_000)

  it('NS-23 leaves a month without its articles as soon as they are not live', async () => {
    const id = await publishAt('Satu', '2026-09-10T03:00:00.000Z')
    await publishAt('Dua', '2026-08-10T03:00:00.000Z')
    await desk.change(id, { _status: 'draft' })

    await expectIndex([
      ['https://kabarmusi.example/sitemap-2026-08.xml', '2026-08-10T10:00:00+07:00'],
    ])
  }, 40_000)

  it('is an index without files where nothing was published', async () => {
    const file = await desk.get('/sitemap.xml', { host: 'kabarmusi.example' })

    expect(file.status).toBe(200)
    expect(file.xml().name).toBe('sitemapindex')
    await expectIndex([])
  }, 40_000)
})

describe('a month of the archive', () => {
  it('lists its live articles, the oldest first, with their last material change', async () => {
    await publishAt('Kedua', '2026-09-12T03:00:00.000Z')
    await publishAt('Pertama', '2026-09-10T03:00:00.000Z', { changed: '2026-11-01T05:00:00.000Z' })
    const gone = await publishAt('Ditarik', '2026-09-11T03:00:00.000Z')
    await desk.change(gone, { _status: 'draft' })
    const root = (await desk.get('/sitemap-2026-09.xml')).xml()

    expect(root.children.map(({ children }) => children.map(({ text }) => text))).toEqual([
      ['https://kabarmusi.example/berita/pertama', '2026-11-01T12:00:00+07:00'],
      ['https://kabarmusi.example/berita/kedua', '2026-09-12T10:00:00+07:00'],
    ])
  })

  it('holds what was published at 00:30 of its first day by the clock of the outlet', async () => {
    await publishAt('Setengah Satu Pagi', '2026-09-30T17:30:00.000Z')
    await publishAt('Setengah Dua Belas Malam', '2026-09-30T16:30:00.000Z')

    expect(addressesIn(await desk.get('/sitemap-2026-10.xml'))).toEqual([
      'https://kabarmusi.example/berita/setengah-satu-pagi',
    ])
    expect(addressesIn(await desk.get('/sitemap-2026-09.xml'))).toEqual([
      'https://kabarmusi.example/berita/setengah-dua-belas-malam',
    ])
  })

  it('names the main picture of an article by its absolute address', async () => {
    const [picture] = await desk.sql(
      `insert into media (alt, filename, mime_type, width, height)
      values ('Dermaga', 'dermaga lama.jpg', 'image/jpeg', 1600, 900) returning id`,
    )
    const id = await publishAt('Dengan Foto', '2026-09-10T03:00:00.000Z')
    await desk.sql('update articles set main_image_id = $2 where id = $1', [id, picture?.['id']])

    expect(textsOf((await desk.get('/sitemap-2026-09.xml')).xml(), 'image:loc')).toEqual([
      'https://kabarmusi.example/api/media/file/dermaga%20lama.jpg',
    ])
  })

  it('stays the same to the byte, and by its tag, when something else is published', async () => {
    await publishAt('Lama', '2026-09-10T03:00:00.000Z')
    const before = await desk.get('/sitemap-2026-09.xml')
    await desk.publish('Baru')
    const after = await desk.get('/sitemap-2026-09.xml')

    expect(after.text).toBe(before.text)
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'))
  })

  it('has another tag when one of its articles changes, or goes', async () => {
    const id = await publishAt('Lama', '2026-09-10T03:00:00.000Z')
    await publishAt('Lama Juga', '2026-09-11T03:00:00.000Z')
    const tag = async () => (await desk.get('/sitemap-2026-09.xml')).headers.get('etag')
    const tags = [await tag()]
    await desk.change(id, { _status: 'published', title: 'Lama dan Diralat' })
    tags.push(await tag())
    await desk.change(id, { _status: 'draft' })
    tags.push(await tag())

    expect(new Set(tags).size).toBe(3)
  })

  it('is not found where nothing is in it, nor beyond its last part', async () => {
    await publishAt('Satu', '2026-09-10T03:00:00.000Z')
    const found = await Promise.all(
      ['2026-09', '2026-09-2', '2026-08', '2026-10'].map(
        async (name) => (await desk.get(`/sitemap-${name}.xml`)).status,
      ),
    )

    expect(found).toEqual([200, 404, 404, 404])
  })

  it('of another outlet is another file', async () => {
    const first = await desk.makeOutlet({ name: 'Kabar Barat', domain: 'barat.example' })
    const second = await desk.makeOutlet({
      name: 'Kabar Timur',
      domain: 'timur.example',
      timeZone: 'Asia/Jayapura',
    })
    // Half past midnight in Jayapura is half past ten at night in Jakarta.
    await publishAt('Di Barat', '2026-09-30T15:30:00.000Z', { outlet: first })
    await publishAt('Di Timur', '2026-09-30T15:30:00.000Z', { outlet: second })

    expect(addressesIn(await desk.get('/sitemap-2026-09.xml', { host: 'barat.example' }))).toEqual([
      'https://barat.example/berita/di-barat',
    ])
    expect(addressesIn(await desk.get('/sitemap-2026-10.xml', { host: 'timur.example' }))).toEqual([
      'https://timur.example/berita/di-timur',
    ])
  })

  it('NS-14 is cut after ten thousand articles, each of which stands in one part', async () => {
    const outlet = await desk.makeOutlet({ name: 'Kabar Musi Raya', domain: 'kabarmusi.example' })
    const newest = '2026-09-28T03:00:00.000Z'
    // Many at the same second, half of them without an outlet, which makes them the oldest one's.
    await desk.fill({ count: 6000, newest, outlet, seconds: 0 })
    await desk.fill({ count: 4600, newest: '2026-09-27T03:00:00.000Z', seconds: 60 })
    const parts = await Promise.all(
      ['', '-2', '-3'].map(async (part) => desk.get(`/sitemap-2026-09${part}.xml`)),
    )
    const [first, second] = parts.slice(0, 2).map(addressesIn)

    expect(parts.map(({ status }) => status)).toEqual([200, 200, 404])
    expect([first?.length, second?.length]).toEqual([10_000, 600])
    expect(new Set([...(first ?? []), ...(second ?? [])]).size).toBe(10_600)
    await expectIndex([
      ['https://kabarmusi.example/sitemap-2026-09.xml', '2026-09-28T10:00:00+07:00'],
      ['https://kabarmusi.example/sitemap-2026-09-2.xml', '2026-09-28T10:00:00+07:00'],
    ])
  }, 60_000)
})

describe('robots.txt', () => {
  it('NS-26 names the sitemaps of its outlet, and keeps crawlers off the admin only', async () => {
    const file = await desk.get('/robots.txt')

    expect(file.status).toBe(200)
    expect(file.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(file.text).toContain('Sitemap: https://kabarmusi.example/sitemap.xml\n')
    expect(file.text).toContain('Sitemap: https://kabarmusi.example/sitemap-news.xml\n')
    expect(file.text).toContain('Disallow: /admin/\n')
    expect(file.text).not.toContain('Disallow: /\n')
  })
})
