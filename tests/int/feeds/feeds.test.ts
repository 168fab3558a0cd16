import type { Payload } from 'payload'

import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { escapeHTML } from '../../../src/domain/html/escapeHTML.js'
import { toWellFormed } from '../../../src/domain/text/toWellFormed.js'
import { longParagraphs } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { isJSONFeed, jsonErrors } from '../../support/jsonSchemas.js'
import { nastyTexts } from '../../support/nastyTexts.js'
import { feedErrors } from '../../support/readFeed.js'
import { rows } from '../../support/rows.js'
import { serve, type Served } from '../../support/serve.js'
import { type Person, signInStaff } from '../../support/signInStaff.js'
import { entriesIn, makeNewsdesk, type Newsdesk, publish, type ReadEntry } from './newsdesk.js'

let booted: Booted
let payload: Payload
let served: Served
let editor: Person
let desk: Newsdesk

beforeAll(async () => {
  booted = await bootPayload({ name: 'feeds' })
  payload = booted.payload
  served = await serve(payload)
  editor = (await signInStaff({ payload, served })).editor
  desk = await makeNewsdesk({ payload })
})

afterAll(async () => {
  await payload.delete({ collection: 'media', overrideAccess: true, where: {} })
  await served.close()
  await booted.stop()
})

const formats = ['rss.xml', 'atom.xml', 'feed.json'] as const

const site = '/api/newsroom/sites/warta.example/feeds'

const ask = async (path: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${served.origin}${site}/${path}`, { headers })

const read = async (path: string): Promise<readonly ReadEntry[]> => {
  const response = await ask(path)
  expect(response.status).toBe(200)
  return entriesIn({ format: path.split('/').at(-1) ?? '', text: await response.text() })
}

const make = async (choices: Readonly<Record<string, unknown>> = {}): Promise<number> =>
  publish({ outlet: desk.warta, payload, ...choices })

const update = async (id: number, data: Readonly<Record<string, unknown>>) =>
  payload.update({ id, collection: 'articles', data, depth: 0, overrideAccess: true })

const guidOf = (id: number): string =>
  `tag:warta.example,${new Date().getUTCFullYear()}:article/${id}`

const guidsIn = async (path: string): Promise<readonly string[]> =>
  (await read(path)).map(({ id }) => id)

const errorsIn = ({ format, text }: { readonly format: string; readonly text: string }) =>
  format === 'feed.json'
    ? jsonErrors({ validate: isJSONFeed, value: JSON.parse(text) })
    : feedErrors({ kind: format === 'atom.xml' ? 'atom' : 'rss', xml: text })

describe.each(formats)('the feed of an outlet as %s', (format) => {
  it('FE-01 FE-11 is valid, also without entries', async () => {
    const empty = await fetch(`${served.origin}/api/newsroom/sites/lain.example/feeds/${format}`)
    expect(errorsIn({ format, text: await empty.text() })).toEqual([])
    await make({
      authors: [desk.author],
      institutions: [desk.institution],
      mainImage: desk.picture,
      section: desk.banyuwangi,
      topics: [desk.topic],
    })
    const text = await (await ask(format)).text()
    expect(errorsIn({ format, text })).toEqual([])
    expect(text).toContain(format === 'feed.json' ? '"Warta & Kota"' : '>Warta &amp; Kota<')
    expect(text).toMatch(/los-1200x675\.png/)
  })

  it.each(nastyTexts.filter(([, text]) => text.length <= 200))(
    'gives back a title and a text with %s',
    async (_, text) => {
      const title = `Pasar ${text}`.replaceAll('\u0000', '')
      // Postgres stores no character of the code 0, and in a body no half of a pair.
      const words = text.replaceAll('\u0000', '')
      const id = await make({ lead: words, paragraphs: [toWellFormed(words)], title })
      const { title: stored } = await payload.findByID({
        id,
        collection: 'articles',
        overrideAccess: true,
      })
      const entry = (await read(format)).find((one) => one.id === guidOf(id))
      expect(entry?.title).toBe(readable(String(stored)))
      expect(entry?.title).toContain('Pasar')
      expect(entry?.content).toContain(escapeHTML(readable(words)))
    },
  )

  it('FE-02 tells the instant of an article of half past midnight in Jakarta', async () => {
    const section = await makeSection(`malam-${format.slice(0, 3)}`)
    const id = await make({ section, title: 'Kabar lewat tengah malam' })
    await rows({
      payload,
      statement: `update articles set first_published_at = '2026-11-24T17:30:00Z',
        modified_at = '2026-11-24T17:30:00Z' where id = $1`,
      values: [id],
    })
    const text = await (await ask(`section/malam-${format.slice(0, 3)}/${format}`)).text()
    const [entry] = entriesIn({ format, text })
    expect(entry?.published).toBe('2026-11-24T17:30:00.000Z')
    expect(text).toContain(
      format === 'rss.xml' ? '25 Nov 2026 00:30:00 +0700' : '2026-11-25T00:30:00+07:00',
    )
  })

  it('FE-12 has what is live and nothing else', async () => {
    const live = await make({ title: 'Yang tayang' })
    const others = {
      advertorial: await make({ kind: 'advertorial', title: 'Iklan' }),
      draft: await make({ _status: 'draft', title: 'Konsep' }),
      elsewhere: await make({ outlet: desk.other, title: 'Milik media lain' }),
      trashed: await make({ title: 'Dibuang' }),
      unpublished: await make({ title: 'Diturunkan' }),
    }
    expect(await guidsIn(format)).toEqual(
      expect.arrayContaining([guidOf(live), guidOf(others.trashed), guidOf(others.unpublished)]),
    )
    await update(others.trashed, { deletedAt: new Date().toISOString() })
    await update(others.unpublished, { _status: 'draft' })
    const guids = await guidsIn(format)
    expect(guids).toContain(guidOf(live))
    for (const [, id] of Object.entries(others)) {
      expect(guids).not.toContain(guidOf(id))
    }
  })

  it('keeps a draft on top of a live article to itself', async () => {
    const id = await make({ title: 'Seperti yang tayang' })
    await payload.update({
      id,
      collection: 'articles',
      data: { title: 'Belum boleh dibaca' },
      draft: true,
      overrideAccess: true,
    })
    const titles = (await read(format)).map(({ title }) => title)
    expect(titles).toContain('Seperti yang tayang')
    expect(titles).not.toContain('Belum boleh dibaca')
  })

  it('FE-03 knows an article by the same name whatever its slug and title', async () => {
    const id = await make({ title: 'Nama lama pasar' })
    const [before] = (await read(format)).filter((entry) => entry.id === guidOf(id))
    await update(id, { _status: 'published', slug: `alamat-baru-${id}`, title: 'Nama baru pasar' })
    const [after] = (await read(format)).filter((entry) => entry.id === guidOf(id))
    expect(before?.title).toBe('Nama lama pasar')
    expect(after?.title).toBe('Nama baru pasar')
    expect(after?.url).toBe(`https://warta.example/berita/alamat-baru-${id}`)
  })

  it('BJ-05 has no links to read also in its texts', async () => {
    await make({ title: 'Jadwal kapal penyeberangan Ketapang pekan ini', topics: [desk.topic] })
    const id = await make({
      paragraphs: longParagraphs(10),
      title: 'Jadwal kapal penyeberangan Ketapang berubah',
      topics: [desk.topic],
    })
    const { body } = await served.anonymous.get(`/api/articles/${id}`)
    expect(body.bacaJuga.length).toBeGreaterThan(0)
    const text = await (await ask(format)).text()
    expect(text).not.toMatch(/baca[ -]?juga/i)
    const entry = entriesIn({ format, text }).find((one) => one.id === guidOf(id))
    expect(entry?.content).toContain('Paragraf 10')
  })
})

describe.each([
  ['section/daerah', 'section', () => desk.daerah],
  ['section/banyuwangi', 'section', () => desk.banyuwangi],
  ['topic/pasar-rakyat', 'topics', () => [desk.topic]],
  ['institution/dinas-pasar', 'institutions', () => [desk.institution]],
  ['author/rina', 'authors', () => [desk.author]],
] as const)('the feed of %s', (path, field, value) => {
  it.each(formats)('has its articles as %s, and no others', async (format) => {
    const own = await make({ [field]: value(), title: `Ada di ${path}` })
    const foreign = await make({ title: 'Tidak ada di mana-mana' })
    const elsewhere = await make({ [field]: value(), outlet: desk.other, title: 'Media lain' })
    const text = await (await ask(`${path}/${format}`)).text()
    expect(errorsIn({ format, text })).toEqual([])
    const guids = entriesIn({ format, text }).map(({ id }) => id)
    expect(guids[0]).toBe(guidOf(own))
    expect(guids).not.toContain(guidOf(foreign))
    expect(guids).not.toContain(guidOf(elsewhere))
    await update(own, { _status: 'draft' })
    expect(await guidsIn(`${path}/${format}`)).not.toContain(guidOf(own))
  })
})

it('the feed of a section has the articles of those below it, not of those above', async () => {
  const below = await make({ section: desk.banyuwangi, title: 'Di bawah' })
  const above = await make({ section: desk.daerah, title: 'Di atas' })
  expect(await guidsIn('section/daerah/rss.xml')).toEqual(
    expect.arrayContaining([guidOf(below), guidOf(above)]),
  )
  expect(await guidsIn('section/banyuwangi/rss.xml')).not.toContain(guidOf(above))
})

describe('a feed', () => {
  it('FE-08 has the sixty newest', async () => {
    for (let number = 0; number < 62; number += 1) {
      await make({ section: desk.olahraga, title: `Laga ${number}` })
    }
    const entries = await read('section/olahraga/feed.json')
    expect(entries.map(({ title }) => title)).toEqual(
      Array.from({ length: 60 }, (_, index) => `Laga ${61 - index}`),
    )
  })

  it('asks the database as often for sixty articles as for two', async () => {
    const few = await makeSection('sepi')
    await make({
      authors: [desk.author],
      mainImage: desk.picture,
      section: few,
      topics: [desk.topic],
    })
    await make({
      authors: [desk.author],
      mainImage: desk.picture,
      section: few,
      topics: [desk.topic],
    })
    const countFew = await statementsDuring(async () => ask('section/sepi/rss.xml'))
    for (let number = 0; number < 40; number += 1) {
      await make({
        authors: [desk.author],
        mainImage: desk.picture,
        section: few,
        topics: [desk.topic],
      })
    }
    const countMany = await statementsDuring(async () => ask('section/sepi/rss.xml'))
    expect(countMany).toBe(countFew)
    expect(countMany).toBeLessThan(15)
  })

  it('is the same for whoever asks', async () => {
    await make({ title: 'Untuk semua' })
    const anonymous = await (await ask('rss.xml')).text()
    const { body } = await editor.client.get(`${site}/rss.xml`)
    expect(body).toBe(anonymous)
  })

  it('is answered with 304 to who has it, and anew after a withdrawal', async () => {
    const id = await make({ title: 'Sebentar saja' })
    const first = await ask('rss.xml')
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('last-modified')).toMatch(/GMT$/)
    expect(first.headers.get('cache-control')).toMatch(/^public/)
    expect((await ask('rss.xml', { 'If-None-Match': etag })).status).toBe(304)
    await update(id, { _status: 'draft' })
    const again = await ask('rss.xml', {
      'If-Modified-Since': new Date(Date.now() + 60_000).toUTCString(),
      'If-None-Match': etag,
    })
    expect(again.status).toBe(200)
    expect(await again.text()).not.toContain('Sebentar saja')
    const dated = await ask('rss.xml', { 'If-Modified-Since': new Date().toUTCString() })
    expect(dated.status).toBe(200)
  })

  it('is not compressed here: Next does it, and would do it a second time', async () => {
    const response = await ask('rss.xml', { 'Accept-Encoding': 'gzip' })
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(await response.text()).toContain('<rss')
  })

  it('WS-01 names its hub and itself, in the headers, too', async () => {
    const response = await ask('rss.xml')
    expect(response.headers.get('link')).toBe(
      '<https://hub.example/>; rel="hub", <https://warta.example/feed/rss.xml>; rel="self"',
    )
    expect((await ask('section/daerah/rss.xml')).headers.get('link')).toBeNull()
    expect(await (await ask('section/daerah/rss.xml')).text()).toContain(
      'href="https://warta.example/feed/section/daerah/rss.xml" type="application/rss+xml"',
    )
  })

  it('reads what texts point to at once, and leaves out what nobody may see', async () => {
    const target = await make({ title: 'Sasaran tautan' })
    const hidden = await make({ _status: 'draft', title: 'Rahasia' })
    const link = (id: number | string) => ({
      children: [{ format: 0, text: `ke ${id}`, type: 'text', version: 1 }],
      fields: { doc: { relationTo: 'articles', value: id }, linkType: 'internal' },
      type: 'link',
      version: 3,
    })
    const id = await make({
      body: {
        root: {
          children: [{ children: [link(target), link(hidden)], type: 'paragraph', version: 1 }],
          direction: 'ltr',
          format: '',
          indent: 0,
          type: 'root',
          version: 1,
        },
      },
      title: 'Dengan tautan',
    })
    const entry = (await read('feed.json')).find((one) => one.id === guidOf(id))
    expect(entry?.content).toContain(`href="https://warta.example/berita/sasaran-tautan"`)
    expect(entry?.content).toContain(`ke ${hidden}`)
    expect(entry?.content).not.toContain('rahasia')
  })
})

describe('what is no feed', () => {
  it.each([
    ['a form that there is not', 'rss', 'unknownFormat'],
    ['a form of a section that there is not', 'section/daerah/html', 'unknownFormat'],
    ['a scope that there is not', 'storyline/kasus/rss.xml', 'unknownScope'],
    ['a section that there is not', 'section/tidak-ada/rss.xml', 'notFound'],
    ['a partner that there is not', 'partner/abcdefghijklmnopqrstuvwx/rss.xml', 'notFound'],
  ])('%s is answered with 404 and why', async (_, path, code) => {
    const { body, status } = await served.anonymous.get(`${site}/${path}`)
    expect(status).toBe(404)
    expect(body.errors[0].data.code).toBe(code)
  })

  it('names the forms that there are', async () => {
    const { body } = await served.anonymous.get(`${site}/rss`)
    expect(body.errors[0].message).toContain('rss.xml, atom.xml, feed.json')
  })

  it('of a domain of nobody is answered with 404', async () => {
    const { status } = await served.anonymous.get('/api/newsroom/sites/tidak.example/feeds/rss.xml')
    expect(status).toBe(404)
  })
})

const makeSection = async (slug: string): Promise<number> =>
  Number(
    (
      await payload.create({
        collection: 'sections',
        data: { name: slug, slug },
        overrideAccess: true,
      })
    ).id,
  )

/** XML has no control characters, and nothing has half a surrogate pair. */
const readable = (text: string): string => toWellFormed(text).trim()

/** How many statements are sent to the database meanwhile, after everything that is kept is there. */
const statementsDuring = async (task: () => Promise<unknown>): Promise<number> => {
  await task()
  // The driver's overloads are of no use to somebody who only counts.
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown }
  const { query } = prototype
  let count = 0
  prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    count += 1
    return query.apply(this, args)
  }
  try {
    await task()
    return count
  } finally {
    prototype.query = query
  }
}
