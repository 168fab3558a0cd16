import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Client } from '../../support/client.js'

import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { newsroomConfig } from '../../support/newsroomConfig.js'
import { serve, type Served } from '../../support/serve.js'
import { signInStaff } from '../../support/signInStaff.js'

let booted: Booted
let served: Served
let editor: Client

beforeAll(async () => {
  booted = await bootPayload({ name: 'addresses', config: async () => newsroomConfig({}) })
  served = await serve(booted.payload)
  editor = (await signInStaff({ payload: booted.payload, served })).editor.client
}, 120_000)

afterAll(async () => {
  await served.close()
  await booted.stop()
})

/** Parts of an address that are nobody's, as they stand in it. */
const hostile: readonly string[] = [
  ...[
    '0',
    '-1',
    '1.5',
    '0x7',
    '0x10',
    '1e3',
    '1e400',
    '07',
    'NaN',
    'Infinity',
    'null',
    'abc',
    '%20',
    '%00',
  ],
  ...['7%00', 'a%00b', '2147483648', '99999999999', '-99999999999', '9'.repeat(400)],
  ...['a'.repeat(400), '%F0%9F%98%80', '%EF%BF%BD', '%27%3B--', '%25', 'constructor', '__proto__'],
]

const site = '/api/newsroom/sites/kabarmusi.example'

const statusOf = async (path: string): Promise<string> => {
  const { body, status } = await editor.send(path)
  return `${status} ${path} ${status === 404 ? String(body?.errors?.[0]?.data?.code ?? '') : ''}`
}

describe('an address that names nothing', () => {
  it.each([
    ['ninjs', (part: string) => `/api/newsroom/articles/${part}/ninjs`, 'notFound'],
    ['news-sitemap', (part: string) => `/api/newsroom/articles/${part}/news-sitemap`, 'notFound'],
    ['where-linked', (part: string) => `/api/articles/${part}/where-linked`, 'notFound'],
    ['a feed of a section', (part: string) => `${site}/feeds/section/${part}/rss.xml`, 'notFound'],
    ['a feed of a topic', (part: string) => `${site}/feeds/topic/${part}/feed.json`, 'notFound'],
    ['a feed of an author', (part: string) => `${site}/feeds/author/${part}/rss.xml`, 'notFound'],
    [
      'a feed of an institution',
      (part: string) => `${site}/feeds/institution/${part}/rss.xml`,
      'notFound',
    ],
    ['a feed of a partner', (part: string) => `${site}/feeds/partner/${part}/rss.xml`, 'notFound'],
    ['a feed of what', (part: string) => `${site}/feeds/${part}/daerah/rss.xml`, 'unknownScope'],
    ['a feed in what form', (part: string) => `${site}/feeds/${part}`, 'unknownFormat'],
    ['a month', (part: string) => `${site}/sitemap-${part}.xml`, 'notFound'],
    ['a part of a month', (part: string) => `${site}/sitemap-2026-11-${part}.xml`, 'notFound'],
    ['a key file', (part: string) => `${site}/${part}.txt`, 'notFound'],
    ['a site', (part: string) => `/api/newsroom/sites/${part}/sitemap.xml`, 'unknownSite'],
    [
      'the news of',
      (part: string) => `/api/newsroom/sites/${part}/sitemap-news.xml`,
      'unknownSite',
    ],
    [
      'a site with feeds',
      (part: string) => `/api/newsroom/sites/${part}/feeds/rss.xml`,
      'unknownSite',
    ],
  ])('is answered with 404 and why: %s', async (_, addressOf, code) => {
    for (const path of hostile.map(addressOf)) {
      expect(await statusOf(path)).toBe(`404 ${path} ${code}`)
    }
  })

  it.each(['0000-01', '0001-01', '9999-12', '1970-01', '2026-00'])(
    'is answered with 404: the archive of %s',
    async (month) => {
      const path = `${site}/sitemap-${month}.xml`

      expect(await statusOf(path)).toBe(`404 ${path} notFound`)
    },
  )

  it('has no links in the panel of the editor', async () => {
    for (const part of hostile) {
      const { body, status } = await editor.send(`/api/articles/${part}/read-also`)

      expect({ part, status, ...body }).toMatchObject({ blocks: [], part, pins: [], status: 200 })
    }
  })
})

describe('a page of a list that is none', () => {
  it.each(['dead-pins', '1/where-linked'])('is refused, and no error: %s', async (list) => {
    const keys = ['', 'x', '[]', '{}', '[null]', '[[1]]', '["\\u0000"]', '[1e999]', '[-1,0,0,0]']
    const cursors = keys.map((key) => Buffer.from(key).toString('base64url'))
    for (const query of [
      ...cursors.map((cursor) => `cursor=${cursor}`),
      ...hostile.flatMap((part) => [`cursor=${part}`, `limit=${part}`, `cursor[a]=${part}`]),
    ]) {
      const { status } = await editor.send(`/api/articles/${list}?${query}`)

      expect([query, [200, 400, 404].includes(status)]).toEqual([query, true])
    }
  })
})
