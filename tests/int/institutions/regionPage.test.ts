import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Answer } from '../../support/client.js'

import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { serve, type Served } from '../../support/serve.js'
import { type MergeDesk, mergeDesk } from './mergeDesk.js'

let booted: Booted
let payload: Payload
let served: Served
let desk: MergeDesk
const articles: Record<string, number> = {}

const regions = [
  ['91', 'Provinsi Uji', 'province'],
  ['91.71', 'Kota Uji', 'city'],
  ['91.71.01', 'Kecamatan Uji', 'district'],
  ['91.71.01.1001', 'Kelurahan Uji', 'village'],
  ['91.72', 'Kota Lain', 'city'],
  ['92', 'Provinsi Lain', 'province'],
] as const

beforeAll(async () => {
  booted = await bootPayload({ name: 'region-page' })
  payload = booted.payload
  served = await serve(payload)
  desk = mergeDesk(payload)
  await desk.make('outlets', { name: 'Kabar Uji', domain: 'kabar.example' })
  for (const [id, name, kind] of regions) {
    const above = id.includes('.') ? { parent: id.slice(0, id.lastIndexOf('.')) } : {}
    await desk.make('regions', { id, name, kind, ...above })
    articles[id] = await desk.publish({ region: id, title: `Pelayanan dibuka di ${id}` })
  }
  await desk.publish({ kind: 'advertorial', region: '91.72', title: 'Iklan' })
})

afterAll(async () => {
  await served.close()
  await booted.stop()
})

const get = async (path: string, query?: Readonly<Record<string, unknown>>) =>
  served.anonymous.get(`/api/newsroom/${path}`, query)

const idsIn = (list: readonly { readonly id: unknown }[]): readonly unknown[] =>
  list.map(({ id }) => id)

describe('the page of a region', () => {
  it('tells what it is part of and what is part of it', async () => {
    const { body, status } = await get('regions/91.71.01')
    expect(status).toBe(200)
    expect(body).toMatchObject({ id: '91.71.01', name: 'Kecamatan Uji', kind: 'district' })
    expect(idsIn(body.parents)).toEqual(['91.71', '91'])
    expect(idsIn(body.children)).toEqual(['91.71.01.1001'])
    expect(body.url).toBe('https://kabar.example/wilayah/91.71.01')
    expect(body.feeds[0].url).toBe('https://kabar.example/feed/region/91.71.01/rss.xml')
    expect((await get('regions/91')).body).toMatchObject({ childrenTotal: 2, parents: [] })
  })

  it('is refused for what is no code, and 404 where there is none', async () => {
    const of = async (code: string) => {
      const { body, status } = await get(`regions/${code}`)
      return [status, body.errors[0].data.code]
    }
    expect(await of('9171')).toEqual([400, 'invalidCode'])
    expect(await of('palembang')).toEqual([400, 'invalidCode'])
    expect(await of('93')).toEqual([404, 'notFound'])
  })

  it('has head and JSON-LD of its own, with those above as its trail', async () => {
    const { body } = await get('sites/kabar.example/pages/region/91.71')
    expect(body).toMatchObject({
      name: 'Kota Uji',
      url: 'https://kabar.example/wilayah/91.71',
    })
    expect(JSON.stringify(body.jsonLd)).toContain('https://kabar.example/wilayah/91"')
    expect((await get('sites/kabar.example/pages/region/93')).status).toBe(404)
  })
})

describe('the articles of a region', () => {
  it('are those of it and of all below it, in pages', async () => {
    const below = ['91.71.01.1001', '91.71.01', '91.71'].map((code) => articles[code])
    expect(idsIn((await get('regions/91.71/articles')).body.articles)).toEqual(below)
    const first = await get('regions/91.71/articles', { limit: 2 })
    const second = await get('regions/91.71/articles', { after: first.body.next, limit: 2 })
    expect([...idsIn(first.body.articles), ...idsIn(second.body.articles)]).toEqual(below)
    expect(second.body.next).toBeNull()
    expect((await get('regions/91/articles')).body.articles).toHaveLength(6)
    expect(idsIn((await get('regions/92/articles')).body.articles)).toEqual([articles['92']])
  })

  it('are a feed, without advertorials', async () => {
    const { body, status } = await get('sites/kabar.example/feeds/region/91/feed.json')
    expect(status).toBe(200)
    const titles = body.items.map(({ title }: { title: string }) => title)
    expect(titles).toEqual(
      ['91.72', '91.71.01.1001', '91.71.01', '91.71', '91'].map(
        (code) => `Pelayanan dibuka di ${code}`,
      ),
    )
    expect(body.title).toBe('Provinsi Uji – Kabar Uji')
    expect((await get('sites/kabar.example/feeds/region/93/rss.xml')).status).toBe(404)
  })
})

describe('the region of an article', () => {
  it('is where it happened in its JSON-LD, with all that the region is part of', async () => {
    const chain = {
      '@type': 'Place',
      name: 'Kelurahan Uji',
      containedInPlace: {
        '@type': 'Place',
        name: 'Kecamatan Uji',
        containedInPlace: {
          '@type': 'Place',
          name: 'Kota Uji',
          containedInPlace: { '@type': 'Place', name: 'Provinsi Uji' },
        },
      },
    }
    const locationsOf = ({ body }: Pick<Answer, 'body'>): readonly unknown[] =>
      body.news.jsonLd['@graph'].flatMap(
        (node: { readonly contentLocation?: unknown }) => node.contentLocation ?? [],
      )
    const byID = await served.anonymous.get(`/api/articles/${articles['91.71.01.1001']}`)
    expect(locationsOf(byID)).toEqual([chain])
    expect(locationsOf(await get(`articles/${byID.body.slug}`))).toEqual([chain])
  })
})
