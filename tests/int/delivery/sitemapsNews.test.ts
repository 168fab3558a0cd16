import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { nastyTexts } from '../../support/nastyTexts.js'
import { newsroomConfig } from '../../support/newsroomConfig.js'
import { textsOf } from '../../support/readXML.js'
import { serve, type Served } from '../../support/serve.js'
import {
  domain,
  type SiteFile,
  sitemapsDesk,
  type SitemapsDesk,
  untilForgotten,
} from './sitemapsDesk.js'

let booted: Booted
let served: Served
let desk: SitemapsDesk

beforeAll(async () => {
  booted = await bootPayload({ name: 'sitemaps-news', config: async () => newsroomConfig({}) })
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

const titlesIn = (file: SiteFile): readonly string[] => textsOf(file.xml(), 'news:title')

const listed = async (host = domain): Promise<readonly string[]> =>
  titlesIn(await desk.get('/sitemap-news.xml', { host }))

describe('the news sitemap', () => {
  it('NS-16 is a valid, empty file where there is no news', async () => {
    const file = await desk.get('/sitemap-news.xml')

    expect(file.status).toBe(200)
    expect(file.headers.get('content-type')).toBe('application/xml; charset=utf-8')
    expect(file.xml()).toMatchObject({ name: 'urlset', children: [] })
  })

  it('lists a live article with its address, dates, title and publication', async () => {
    const id = await desk.publish('Dermaga Baru Mulai Dipakai')
    await desk.sql(
      `update articles set first_published_at = date_trunc('hour', now() - interval '2 hours'),
        modified_at = date_trunc('hour', now() - interval '1 hour') where id = $1`,
      [id],
    )
    const file = await desk.get('/sitemap-news.xml')

    const root = file.xml()
    expect(textsOf(root, 'loc')).toEqual([
      'https://kabarmusi.example/berita/dermaga-baru-mulai-dipakai',
    ])
    expect(textsOf(root, 'news:title')).toEqual(['Dermaga Baru Mulai Dipakai'])
    expect(textsOf(root, 'news:name')).toEqual(['Kabar Musi Raya'])
    expect(textsOf(root, 'news:language')).toEqual(['id'])
    const [published, changed] = ['news:publication_date', 'lastmod'].map((name) =>
      textsOf(root, name).join(),
    )
    expect(published).toMatch(/:00:00\+07:00$/)
    expect(Date.parse(changed ?? '') - Date.parse(published ?? '')).toBe(3_600_000)
  })

  it('NS-11 holds what was first published 47 hours 59 minutes ago, and not 48 hours 1 minute ago, without any save', async () => {
    const inside = await desk.publish('Masih di Dalam Jendela')
    const outside = await desk.publish('Sudah di Luar Jendela')
    await desk.age(inside, 48 * 60 - 1)
    await desk.age(outside, 48 * 60 + 1)

    expect(await listed()).toEqual(['Masih di Dalam Jendela'])
  })

  it('NS-11 loses an article when its time is over, although nothing was saved', async () => {
    const id = await desk.publish('Jadwal Kapal Berubah')
    const before = await desk.get('/sitemap-news.xml')
    await desk.age(id, 48 * 60 + 1)
    await untilForgotten()
    const after = await desk.get('/sitemap-news.xml', {
      headers: { 'If-None-Match': before.headers.get('etag') ?? '' },
    })

    expect(titlesIn(before)).toEqual(['Jadwal Kapal Berubah'])
    expect(after.status).toBe(200)
    expect(titlesIn(after)).toEqual([])
  })

  it('says what a changed article is now, and of the others what it said before', async () => {
    await desk.publish('Jadwal Bus Berubah')
    const id = await desk.publish('Jadwal Kapal Berubah')
    const before = await desk.get('/sitemap-news.xml')
    await desk.sql(`update articles set title = 'Jadwal Kapal Berubah Lagi' where id = $1`, [id])
    await desk.publish('Jadwal Kereta Berubah')

    expect([...titlesIn(before)].sort()).toEqual(['Jadwal Bus Berubah', 'Jadwal Kapal Berubah'])
    expect([...(await listed())].sort()).toEqual([
      'Jadwal Bus Berubah',
      'Jadwal Kapal Berubah Lagi',
      'Jadwal Kereta Berubah',
    ])
  })

  it('says the new name of its publication of all its articles', async () => {
    const outlet = await desk.makeOutlet({ name: 'Kabar Lama', domain: 'lama.example' })
    const host = 'lama.example'
    for (const title of ['Jadwal Bus Berubah', 'Jadwal Kapal Berubah']) {
      await desk.publish(title, { outlet })
    }
    const names = async () =>
      textsOf((await desk.get('/sitemap-news.xml', { host })).xml(), 'news:name')

    expect(await names()).toEqual(['Kabar Lama', 'Kabar Lama'])
    await desk.sql(`update outlets set name = 'Kabar Baru' where id = $1`, [outlet])
    expect(await names()).toEqual(['Kabar Baru', 'Kabar Baru'])
  })

  it('does not pass for unchanged when an article has come and gone', async () => {
    const empty = await desk.get('/sitemap-news.xml')
    const id = await desk.publish('Hanya Sebentar')
    const full = await desk.get('/sitemap-news.xml')
    await desk.change(id, { _status: 'draft' })
    await untilForgotten()
    const after = await desk.get('/sitemap-news.xml', {
      headers: { 'If-None-Match': full.headers.get('etag') ?? '' },
    })

    expect(titlesIn(full)).toEqual(['Hanya Sebentar'])
    expect(after.status).toBe(200)
    expect(after.headers.get('etag')).toBe(empty.headers.get('etag'))
  })

  it('NS-12 does not take an old article in again when it is published anew', async () => {
    const id = await desk.publish('Berita Tiga Hari Lalu')
    await desk.age(id, 3 * 24 * 60)
    await desk.change(id, { _status: 'published', lead: 'Teras yang diperbarui hari ini.' })

    expect(await listed()).toEqual([])
  })

  it('NS-22 holds nothing but live news: no drafts, trash, advertorials or copies', async () => {
    await desk.publish('Berita Biasa')
    const withdrawn = await desk.publish('Berita yang Ditarik')
    await desk.change(withdrawn, { _status: 'draft' })
    const trashed = await desk.publish('Berita di Tempat Sampah')
    await desk.change(trashed, { deletedAt: new Date().toISOString() })
    const deleted = await desk.publish('Berita yang Dihapus')
    await desk.remove(deleted)
    const draft = await desk.publish('Berita yang Belum Terbit')
    await desk.sql(`update articles set _status = 'draft' where id = $1`, [draft])
    await desk.publish('Promo Akhir Tahun', { kind: 'advertorial' })
    await desk.publish('Siaran Pers Dinas', { kind: 'pressRelease' })
    await desk.publish('Bukan untuk Google News', { notForGoogleNews: true })
    await desk.publish('Salinan Kantor Berita', { isSyndicated: true })
    const unready = await desk.publish('Berita dengan Temuan')
    await desk.sql('update articles set news_eligible = false where id = $1', [unready])

    expect(await listed()).toEqual(['Berita Biasa'])
  })

  it('shows the live text while a draft of another one waits', async () => {
    const id = await desk.publish('Judul yang Tayang')
    await booted.payload.update({
      id,
      collection: 'articles',
      data: { title: 'Judul dalam Draf' },
      draft: true,
      overrideAccess: true,
    })

    expect(await listed()).toEqual(['Judul yang Tayang'])
  })

  it('NS-18 and NS-19 give back every title as it was, and a publication with an ampersand', async () => {
    await desk.makeOutlet({ name: 'Warta & Kota', domain: 'wartakota.example' })
    // Postgres stores no U+0000.
    const stored = nastyTexts.map(([, text, readBack], at) => ({
      at,
      readBack,
      text: text.replaceAll('\0', ''),
    }))
    for (const { at, text } of stored) {
      const id = await desk.publish(`Judul ${at}`)
      await desk.age(id, at + 1)
      await desk.sql('update articles set title = $2 where id = $1', [id, text])
    }
    const file = await desk.get('/sitemap-news.xml', { host: 'wartakota.example' })

    expect(titlesIn(file)).toEqual(stored.map(({ readBack }) => readBack))
    expect(new Set(textsOf(file.xml(), 'news:name'))).toEqual(new Set(['Warta & Kota']))
    expect(file.text).toContain('<news:name>Warta &amp; Kota</news:name>')
  })

  it('NS-13 is an index beyond 1,000 articles, of files whose last is followed by empty ones', async () => {
    const newest = new Date(Date.now() - 60_000).toISOString()
    await desk.fill({ count: 1250, newest, seconds: 60 })
    const index = (await desk.get('/sitemap-news.xml')).xml()
    const files = await Promise.all(
      [1, 2, 3].map(async (file) => desk.get(`/sitemap-news-${file}.xml`)),
    )

    expect(index.name).toBe('sitemapindex')
    expect(textsOf(index, 'loc')).toEqual([
      'https://kabarmusi.example/sitemap-news-1.xml',
      'https://kabarmusi.example/sitemap-news-2.xml',
    ])
    expect(files.map((file) => titlesIn(file).length)).toEqual([1000, 250, 0])
    expect(files.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(new Set(files.flatMap(titlesIn)).size).toBe(1250)
  })

  it('lists only the sections that the outlet names, with those below them', async () => {
    const city = await desk.makeSection('Kota')
    const harbour = await desk.makeSection('Pelabuhan', city)
    const quay = await desk.makeSection('Dermaga', harbour)
    const sport = await desk.makeSection('Olahraga')
    await desk.makeOutlet({
      name: 'Kabar Sungai',
      domain: 'sungai.example',
      newsSections: [harbour],
    })
    await desk.publish('Di Rubrik di Atasnya', { section: city })
    await desk.publish('Di Rubrik Itu Sendiri', { section: harbour })
    await desk.publish('Di Rubrik di Bawahnya', { section: quay })
    await desk.publish('Di Rubrik Lain', { section: sport })
    await desk.publish('Tanpa Rubrik')

    expect(new Set(await listed('sungai.example'))).toEqual(
      new Set(['Di Rubrik Itu Sendiri', 'Di Rubrik di Bawahnya']),
    )
  })
})

describe('several outlets', () => {
  it('NS-21 list their own articles each; what names none belongs to the oldest', async () => {
    const first = await desk.makeOutlet({ name: 'Kabar Satu', domain: 'satu.example' })
    const second = await desk.makeOutlet({ name: 'Kabar Dua', domain: 'dua.example' })
    await desk.publish('Milik yang Pertama', { outlet: first })
    await desk.publish('Milik yang Kedua', { outlet: second })
    await desk.publish('Tanpa Media')

    expect(new Set(await listed('satu.example'))).toEqual(
      new Set(['Milik yang Pertama', 'Tanpa Media']),
    )
    expect(await listed('dua.example')).toEqual(['Milik yang Kedua'])
    const [address] = textsOf(
      (await desk.get('/sitemap-news.xml', { host: 'dua.example' })).xml(),
      'loc',
    )
    expect(address).toBe('https://dua.example/berita/milik-yang-kedua')
  })

  it('are found by their domain in any case, and with a port', async () => {
    await desk.makeOutlet({ name: 'Kabar Lokal', domain: 'localhost:3000' })
    await desk.makeOutlet({ name: 'Kabar Tiga', domain: 'Tiga.example' })

    expect((await desk.get('/sitemap-news.xml', { host: 'localhost:3000' })).status).toBe(200)
    expect((await desk.get('/sitemap-news.xml', { host: 'tiga.EXAMPLE' })).status).toBe(200)
  })

  it('leave every other domain without an answer, that of the options too', async () => {
    await desk.makeOutlet({ name: 'Kabar Empat', domain: 'empat.example' })
    await untilForgotten()
    const answers = await Promise.all(
      [domain, 'lima.example', '%'].map(async (host) => desk.get('/sitemap-news.xml', { host })),
    )

    for (const { status, text } of answers) {
      expect(status).toBe(404)
      expect(JSON.parse(text)).toMatchObject({ errors: [{ data: { code: 'unknownSite' } }] })
    }
  })
})
