import type { Payload } from 'payload'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { newsroom } from 'payload-newsroom'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { verifyWebhook } from '../../../src/adapters/pings/webhookSignature.js'
import { articleData, longParagraphs } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { rows } from '../../support/rows.js'
import { serve, type Served } from '../../support/serve.js'
import { type Call, type Receiver, startReceiver } from './receiver.js'

const secret = 'rahasia untuk pengujian'
const key = 'kunci-untuk-pengujian'

let booted: Booted
let payload: Payload
let receiver: Receiver
let served: Served
let outlet: number | string

beforeAll(async () => {
  receiver = await startReceiver()
  booted = await bootPayload({
    name: 'pings',
    config: async () =>
      buildConfig({
        db: postgresAdapter({
          pool: { connectionString: process.env['DATABASE_URL'] ?? '' },
          push: false,
        }),
        editor: lexicalEditor(),
        plugins: [
          newsroom({
            delivery: {
              indexNow: { endpoint: `${receiver.origin}/indexnow`, keys: { 'warta.example': key } },
              webhook: { secret, url: `${receiver.origin}/hook` },
              webSub: true,
            },
            outlet: { name: 'Warta & Kota', domain: 'warta.example' },
          }),
        ],
        secret: 'only-for-tests',
        sharp,
        telemetry: false,
        typescript: { autoGenerate: false },
      }),
  })
  payload = booted.payload
  served = await serve(payload)
  outlet = (
    await payload.create({
      collection: 'outlets',
      data: { name: 'Warta & Kota', domain: 'warta.example', hubURL: `${receiver.origin}/hub` },
      overrideAccess: true,
    })
  ).id
})

afterEach(async () => {
  receiver.replies.clear()
  await workOff()
  receiver.calls.length = 0
  await payload.db.pool.query('delete from pings')
})

afterAll(async () => {
  await served.close()
  await booted.stop()
  await receiver.close()
})

/** Works on the jobs that are due. */
const run = async () =>
  payload.jobs.run({ limit: 50, overrideAccess: true, queue: 'newsroom', silent: true })

/** The same, with those that these queue. */
const workOff = async (): Promise<void> => {
  for (let round = 0; round < 5; round += 1) {
    await run()
  }
}

/** Makes all that waits due, as if its time had come. */
const passTime = async (): Promise<void> => {
  await payload.db.pool.query(
    `update pings set next_at = now() - interval '1 second', sent_at = sent_at - interval '1 hour'
     where status = 'waiting'`,
  )
  await payload.db.pool.query(`update pings set sent_at = sent_at - interval '1 hour'`)
  await payload.db.pool.query(`update payload_jobs set wait_until = now() - interval '1 second'`)
}

const make = async (choices: Readonly<Record<string, unknown>> = {}): Promise<number | string> =>
  (
    await payload.create({
      collection: 'articles',
      data: articleData({ _status: 'published', outlet, ...choices }),
      depth: 0,
      draft: choices['_status'] === 'draft',
      overrideAccess: true,
    })
  ).id

/** A second outlet, made when it is first asked for. */
const makeSister = async (): Promise<number | string> => {
  const data = { name: 'Kabar Lain', domain: 'lain.example' }
  const { docs } = await payload.find({
    collection: 'outlets',
    overrideAccess: true,
    where: { domain: { equals: data.domain } },
  })
  const made =
    docs[0] ?? (await payload.create({ collection: 'outlets', data, overrideAccess: true }))
  return made.id
}

const update = async (id: number | string, data: Readonly<Record<string, unknown>>) =>
  payload.update({ id, collection: 'articles', data, depth: 0, overrideAccess: true })

const callsTo = (path: string): readonly Call[] =>
  receiver.calls.filter((call) => call.path === path)

const told = (call: Call | undefined) =>
  JSON.parse(call?.body ?? '{}') as {
    readonly tags: readonly string[]
    readonly urlList: readonly string[]
    readonly urls: readonly string[]
  }

/** What is noted of a page. */
const log = async (service: string, slug: string) =>
  rows({
    payload,
    statement: `select status::text, attempts::int, message, next_at from pings
      where service::text = $1 and url = $2 order by id`,
    values: [service, pageOf(slug)],
  })

const pageOf = (slug: string): string => `https://warta.example/berita/${slug}`

describe('a publication', () => {
  it('IN-01 WS-01 is told to IndexNow, the hub and the reader site, once', async () => {
    const id = await make({ title: 'Pasar buka lebih pagi' })
    await workOff()
    expect(callsTo('/indexnow').map(({ body }) => JSON.parse(body))).toEqual([
      { host: 'warta.example', key, urlList: [pageOf('pasar-buka-lebih-pagi')] },
    ])
    expect(
      callsTo('/hub').map(({ body }) => Object.fromEntries(new URLSearchParams(body))),
    ).toEqual(
      expect.arrayContaining(
        ['rss.xml', 'atom.xml', 'feed.json'].map((format) => ({
          'hub.mode': 'publish',
          'hub.url': `https://warta.example/feed/${format}`,
        })),
      ),
    )
    expect(JSON.parse(callsTo('/hook')[0]?.body ?? '')).toEqual({
      event: 'pages.changed',
      outlet: 'warta.example',
      tags: expect.arrayContaining([`article:${id}`, 'lists']),
      urls: [pageOf('pasar-buka-lebih-pagi')],
    })
    expect(await log('indexNow', 'pasar-buka-lebih-pagi')).toMatchObject([
      { attempts: 1, message: 'HTTP 200', status: 'sent' },
    ])
    const { length } = receiver.calls
    await workOff()
    expect(receiver.calls).toHaveLength(length)
  })

  it('is told to nobody when it is rolled back, or is none', async () => {
    await make({ _status: 'draft', title: 'Konsep saja' })
    const transactionID = await payload.db.beginTransaction()
    await payload.create({
      collection: 'articles',
      data: articleData({ _status: 'published', outlet, title: 'Batal' }),
      overrideAccess: true,
      req: { transactionID: transactionID ?? 0 },
    })
    await payload.db.rollbackTransaction(transactionID ?? 0)
    await workOff()
    expect(receiver.calls).toEqual([])
  })
})

describe('what many pages name', () => {
  const site = {
    event: 'pages.changed',
    outlet: 'warta.example',
    tags: ['site'],
    urls: ['https://warta.example/'],
  }
  const rename = async (collection: string, id: number | string, name: string) =>
    payload.update({ id, collection, data: { name }, overrideAccess: true })
  const hooks = () => callsTo('/hook').map(({ body }) => JSON.parse(body))

  it.each(['sections', 'topics', 'authors', 'institutions', 'regions', 'sources'])(
    'is told to the reader site alone when it is renamed or deleted: %s',
    async (collection) => {
      const code = collection === 'regions' ? { id: '98', kind: 'province' } : {}
      const data = { ...code, name: `Nama Lama ${collection}` }
      const { id } = await payload.create({ collection, data, overrideAccess: true })
      await workOff()
      expect(hooks()).toEqual(collection === 'sections' ? [site] : [])
      receiver.calls.length = 0
      await passTime()
      await rename(collection, id, `Nama Baru ${collection}`)
      await workOff()
      expect(hooks()).toEqual([site])
      receiver.calls.length = 0
      await passTime()
      await rename(collection, id, `Nama Baru ${collection}`)
      await workOff()
      expect(receiver.calls).toEqual([])
      await payload.delete({ id, collection, overrideAccess: true })
      await workOff()
      expect(hooks()).toEqual([site])
      expect(receiver.calls).toHaveLength(1)
    },
  )
})

describe('a change', () => {
  it('IN-04 BJ-10 that readers do not see is told to the reader site only', async () => {
    const id = await make({ title: 'Tanpa perubahan berarti' })
    await workOff()
    receiver.calls.length = 0
    await passTime()
    await update(id, { _status: 'published', evergreen: true })
    await workOff()
    expect(callsTo('/indexnow')).toEqual([])
    expect(callsTo('/hub')).toEqual([])
    expect(told(callsTo('/hook')[0]).tags).toEqual([`article:${id}`])
  })

  it('of its address is told with both', async () => {
    const id = await make({ slug: 'alamat-lama', title: 'Pindah alamat' })
    await workOff()
    receiver.calls.length = 0
    await passTime()
    await update(id, { _status: 'published', slug: 'alamat-baru' })
    await workOff()
    const both = [pageOf('alamat-baru'), pageOf('alamat-lama')]
    expect([...told(callsTo('/indexnow')[0]).urlList].sort()).toEqual(both)
    expect([...told(callsTo('/hook')[0]).urls].sort()).toEqual(both)
  })

  it('is told with the domain of its own outlet when it is deleted', async () => {
    const id = await make({ outlet: await makeSister(), title: 'Dihapus dari situs lain' })
    await workOff()
    receiver.calls.length = 0
    await passTime()
    await payload.delete({ id, collection: 'articles', overrideAccess: true })
    await workOff()
    expect(callsTo('/hook').map(({ body }) => JSON.parse(body))).toMatchObject([
      { outlet: 'lain.example', urls: ['https://lain.example/berita/dihapus-dari-situs-lain'] },
    ])
  })

  it('of its outlet is told with both domains', async () => {
    const sister = await makeSister()
    const id = await make({ title: 'Pindah situs' })
    await workOff()
    receiver.calls.length = 0
    await passTime()
    await update(id, { _status: 'published', outlet: sister })
    await workOff()
    expect(
      callsTo('/hook')
        .map(({ body }) => JSON.parse(body))
        .filter(({ tags }) => tags.includes('lists'))
        .map(({ outlet: domain, urls }) => [domain, urls])
        .sort(),
    ).toEqual([
      ['lain.example', ['https://lain.example/berita/pindah-situs']],
      ['warta.example', [pageOf('pindah-situs')]],
    ])
  })

  it('of the links of other articles is told to the reader site', async () => {
    const target = await make({
      paragraphs: longParagraphs(10),
      title: 'Jadwal feri malam Ketapang',
    })
    const hosts = [
      await make({ paragraphs: longParagraphs(10), title: 'Jadwal feri pagi Ketapang' }),
      await make({ paragraphs: longParagraphs(10), title: 'Jadwal feri siang Ketapang' }),
    ]
    await workOff()
    await passTime()
    await workOff()
    await passTime()
    receiver.calls.length = 0
    await update(target, { _status: 'draft' })
    await workOff()
    const tags = callsTo('/hook').flatMap((call) => told(call).tags)
    expect(tags).toEqual(expect.arrayContaining([target, ...hosts].map((id) => `article:${id}`)))
    expect(callsTo('/indexnow').flatMap((call) => told(call).urlList)).toHaveLength(1)
  })
})

describe('a service that', () => {
  it('IN-03 IN-05 has too much to do is asked again when it says, and no publish waits for that', async () => {
    receiver.replies.set('/indexnow', [{ headers: { 'Retry-After': '3600' }, status: 429 }])
    await make({ title: 'Terlalu banyak' })
    await workOff()
    const [waiting] = await log('indexNow', 'terlalu-banyak')
    expect(waiting).toMatchObject({ attempts: 1, message: 'HTTP 429', status: 'waiting' })
    const wait = new Date(String(waiting?.['next_at'])).getTime() - Date.now()
    expect(wait).toBeGreaterThan(3_500_000)
    await workOff()
    expect(callsTo('/indexnow')).toHaveLength(1)
    await passTime()
    await workOff()
    expect(callsTo('/indexnow')).toHaveLength(2)
    expect(await log('indexNow', 'terlalu-banyak')).toMatchObject([{ attempts: 2, status: 'sent' }])
  })

  it('fails is asked again, and the article is live all the same', async () => {
    receiver.replies.set('/hook', [{ status: 500 }])
    const id = await make({ title: 'Situs sedang rusak' })
    await run()
    const [waiting] = await log('webhook', 'situs-sedang-rusak')
    expect(waiting).toMatchObject({ attempts: 1, message: 'HTTP 500', status: 'waiting' })
    expect((await served.anonymous.get(`/api/articles/${id}`)).status).toBe(200)
    await passTime()
    await workOff()
    const [sent] = await log('webhook', 'situs-sedang-rusak')
    expect(sent).toMatchObject({ attempts: 2, status: 'sent' })
  })

  it('does not answer is given up for now', async () => {
    receiver.replies.set('/hook', [null])
    await make({ title: 'Tidak dijawab' })
    await run()
    const [waiting] = await log('webhook', 'tidak-dijawab')
    expect(waiting).toMatchObject({ message: 'no answer', status: 'waiting' })
  }, 30_000)

  it('sends elsewhere is not followed', async () => {
    const headers = { Location: `${receiver.origin}/lain` }
    receiver.replies.set('/hook', [{ headers, status: 307 }])
    await make({ title: 'Dialihkan' })
    await run()
    expect(callsTo('/lain')).toEqual([])
    const [refused] = await log('webhook', 'dialihkan')
    expect(refused).toMatchObject({ status: 'refused' })
  })

  it('IN-03 refuses the key is not asked again, and admins see why', async () => {
    receiver.replies.set('/indexnow', [{ status: 403 }])
    await make({ title: 'Kunci salah' })
    await workOff()
    await passTime()
    await workOff()
    expect(callsTo('/indexnow')).toHaveLength(1)
    const [refused] = await log('indexNow', 'kunci-salah')
    expect(refused).toMatchObject({ status: 'refused' })
    expect(refused?.['message']).toMatch(/Kunci IndexNow ditolak/)
  })

  it('IN-04 was just told of a host waits for the next page of it', async () => {
    await make({ title: 'Kabar pertama' })
    await workOff()
    await make({ title: 'Kabar kedua' })
    await make({ title: 'Kabar ketiga' })
    await workOff()
    expect(callsTo('/indexnow')).toHaveLength(1)
    await passTime()
    await workOff()
    expect(callsTo('/indexnow').map((call) => told(call).urlList)).toEqual([
      [pageOf('kabar-pertama')],
      [pageOf('kabar-kedua'), pageOf('kabar-ketiga')],
    ])
  })
})

describe('two workers', () => {
  it('tell each of a change once', async () => {
    for (let number = 0; number < 12; number += 1) {
      await make({ title: `Kabar serentak ${number}` })
    }
    await Promise.all([workOff(), workOff(), workOff()])
    const urls = callsTo('/hook').flatMap((call) => told(call).urls)
    expect(new Set(urls).size).toBe(12)
    const indexed = callsTo('/indexnow').flatMap((call) => told(call).urlList)
    expect(new Set(indexed).size).toBe(indexed.length)
    expect(callsTo('/indexnow')).toHaveLength(1)
  })
})

describe('a call of the webhook', () => {
  it('can be verified, and not when anything of it was changed or is old', async () => {
    await make({ title: 'Ditandatangani' })
    await workOff()
    const [call] = callsTo('/hook')
    const { body, headers } = call ?? { body: '', headers: new Headers() }
    expect(verifyWebhook({ body, headers, secret })).toBe(true)
    expect(verifyWebhook({ body: `${body} `, headers, secret })).toBe(false)
    expect(verifyWebhook({ body, headers, secret: `${secret}.` })).toBe(false)
    expect(verifyWebhook({ body, headers: new Headers(), secret })).toBe(false)
    const later = new Date(Date.now() + 6 * 60_000)
    expect(verifyWebhook({ body, headers, now: later, secret })).toBe(false)
    const moved = new Headers(headers)
    moved.set('x-newsroom-timestamp', String(Math.floor(later.getTime() / 1000)))
    expect(verifyWebhook({ body, headers: moved, now: later, secret })).toBe(false)
  })
})

describe('the key of a host', () => {
  it('IN-01 is served as it is, and no other', async () => {
    const path = '/api/newsroom/sites/warta.example'
    const { body, headers, status } = await served.anonymous.get(`${path}/${key}.txt`)
    expect([status, body]).toEqual([200, key])
    expect(headers.get('content-type')).toMatch(/^text\/plain/)
    expect((await served.anonymous.get(`${path}/lain-${key}.txt`)).status).toBe(404)
    const elsewhere = `/api/newsroom/sites/lain.example/${key}.txt`
    expect((await served.anonymous.get(elsewhere)).status).toBe(404)
  })
})
