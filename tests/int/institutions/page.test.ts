import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { articleData } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { rows } from '../../support/rows.js'
import { serve, type Served } from '../../support/serve.js'

let booted: Booted
let payload: Payload
let served: Served

beforeAll(async () => {
  booted = await bootPayload({ name: 'institution-page' })
  payload = booted.payload
  served = await serve(payload)
})

afterAll(async () => {
  await served.close()
  await booted.stop()
})

const make = async (collection: string, data: Readonly<Record<string, unknown>>): Promise<number> =>
  Number((await payload.create({ collection, data, overrideAccess: true })).id)

const institution = async (
  name: string,
  data: Readonly<Record<string, unknown>> = {},
): Promise<number> => make('institutions', { name, kind: 'agency', ...data })

const publish = async (data: Readonly<Record<string, unknown>>): Promise<number> =>
  Number(
    (
      await payload.create({
        collection: 'articles',
        data: articleData({ _status: 'published', ...data }),
        depth: 0,
        overrideAccess: true,
      })
    ).id,
  )

const get = async (path: string, query?: Readonly<Record<string, unknown>>) =>
  served.anonymous.get(`/api/newsroom/institutions/${path}`, query)

const names = (list: readonly { readonly name: string }[]): readonly string[] =>
  list.map(({ name }) => name)

describe('the page of an institution', () => {
  it('tells what stands above, below, before and after it, and what it appears with', async () => {
    await make('regions', { id: '91', name: 'Provinsi Uji', kind: 'province' })
    await make('regions', { id: '91.71', name: 'Kota Uji', kind: 'city', parent: '91' })
    const ministry = await institution('Kementerian Contoh', { kind: 'ministry' })
    const agency = await institution('Badan Contoh', { parent: ministry })
    const next = await institution('Badan Penerus Contoh')
    const office = await institution('Kantor Contoh', {
      acronym: 'KC',
      parent: agency,
      region: '91.71',
      slug: 'kantor-contoh',
      successors: [next],
    })
    await institution('Kantor Lama Contoh', { successors: [office] })
    await institution('Loket B', { parent: office })
    await institution('Loket A', { parent: office })
    const often = await institution('Dinas Sering')
    const seldom = await institution('Dinas Jarang')
    await publish({ institutions: [office, often, seldom], title: 'Loket dibuka' })
    await publish({ institutions: [often, office], title: 'Loket pindah' })
    await publish({ institutions: [often], title: 'Tanpa kantor' })
    const { body, status } = await get('kantor-contoh')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      id: office,
      name: 'Kantor Contoh',
      acronym: 'KC',
      childrenTotal: 2,
      regions: [
        { id: '91.71', name: 'Kota Uji' },
        { id: '91', name: 'Provinsi Uji' },
      ],
      slug: 'kantor-contoh',
    })
    expect(names(body.parents)).toEqual(['Badan Contoh', 'Kementerian Contoh'])
    expect(names(body.children)).toEqual(['Loket A', 'Loket B'])
    expect(names(body.predecessors)).toEqual(['Kantor Lama Contoh'])
    expect(names(body.successors)).toEqual(['Badan Penerus Contoh'])
    expect(body.appearsWith).toMatchObject([
      { articles: 2, institution: { name: 'Dinas Sering' } },
      { articles: 1, institution: { name: 'Dinas Jarang' } },
    ])
    expect(body.feeds[0].url).toMatch(/\/feed\/institution\/kantor-contoh\/rss\.xml$/)
    expect(body.url).toMatch(/\/lembaga\/kantor-contoh$/)
  })

  it('comes to an end where bodies are part of each other', async () => {
    const one = await institution('Badan Satu', { slug: 'badan-satu' })
    const other = await institution('Badan Dua', { parent: one })
    await payload.update({
      id: one,
      collection: 'institutions',
      data: { parent: other },
      overrideAccess: true,
    })
    const { body } = await get('badan-satu')
    expect(names(body.parents)).toEqual(['Badan Dua'])
    const id = await publish({ institutions: [other], title: 'Badan dua rapat' })
    const list = await get('badan-satu/articles', { with: 'children' })
    expect(list.body.articles.map((article: { id: number }) => article.id)).toEqual([id])
  })

  it('is not sent again to who has it, and answers HEAD', async () => {
    await institution('Badan Tetap', { slug: 'badan-tetap' })
    const first = await get('badan-tetap')
    const tag = first.headers.get('etag') ?? ''
    const again = await served.anonymous.send('/api/newsroom/institutions/badan-tetap', {
      headers: { 'If-None-Match': tag },
    })
    expect([again.status, again.body]).toEqual([304, ''])
    const head = await fetch(`${served.origin}/api/newsroom/institutions/badan-tetap`, {
      method: 'HEAD',
    })
    expect([head.status, head.headers.get('etag')]).toEqual([200, tag])
  })

  it('is 404 where there is none', async () => {
    const { body, status } = await get('tidak-ada')
    expect([status, body.errors[0].data.code]).toEqual([404, 'notFound'])
    expect((await get('%00')).status).toBe(404)
  })
})

describe('the articles of an institution', () => {
  let body: number
  let below: number
  const titlesOf = async (query: Readonly<Record<string, unknown>>, path = 'badan-pangan') => {
    const titles: string[][] = []
    let after: string | undefined
    do {
      const page = await get(`${path}/articles`, { ...query, ...(after && { after }) })
      expect(page.status).toBe(200)
      titles.push(page.body.articles.map(({ title }: { title: string }) => title))
      after = page.body.next ?? undefined
    } while (after !== undefined)
    return titles
  }

  beforeAll(async () => {
    body = await institution('Badan Pangan', { slug: 'badan-pangan' })
    below = await institution('Kantor Pangan', { parent: body })
    const deep = await institution('Loket Pangan', { parent: below })
    const own = [
      ['Satu', [body]],
      ['Dua', [body, below]],
      ['Tiga', [deep]],
      ['Empat', [body]],
      ['Lima', [below]],
    ] as const
    for (const [at, [title, institutions]] of own.entries()) {
      const id = await publish({ institutions, title })
      // Those made first are the newest, so that ids do not tell the order. Two have the same time.
      await rows({
        payload,
        statement: `update articles set first_published_at = $2 where id = $1`,
        values: [id, `2026-11-1${9 - Math.min(at, 3)}T05:00:00.123Z`],
      })
    }
    await payload.create({
      collection: 'articles',
      data: articleData({ institutions: [body], title: 'Konsep' }),
      draft: true,
      overrideAccess: true,
    })
  })

  it('come newest first in pages without gaps or repetitions, live ones only', async () => {
    expect(await titlesOf({ limit: 1 })).toEqual([['Satu'], ['Dua'], ['Empat']])
    expect(await titlesOf({ limit: 2 })).toEqual([['Satu', 'Dua'], ['Empat']])
    expect(await titlesOf({})).toEqual([['Satu', 'Dua', 'Empat']])
  })

  it('come with those of all below it, each once, also of one time', async () => {
    const all = ['Satu', 'Dua', 'Tiga', 'Lima', 'Empat']
    expect(await titlesOf({ limit: 1, with: 'children' })).toEqual(all.map((title) => [title]))
    expect(await titlesOf({ with: 'children' })).toEqual([all])
  })

  it('have what lists show and nothing that readers may not see', async () => {
    const [article] = (await get('badan-pangan/articles', { limit: 1 })).body.articles
    expect(article).toMatchObject({ firstPublishedAt: '2026-11-19T05:00:00.123Z', title: 'Satu' })
    expect(article.url).toMatch(/\/berita\/satu$/)
    expect(Object.keys(article)).not.toContain('body')
  })

  it('can be those of one outlet, the oldest of which has those of none', async () => {
    const first = await make('outlets', { name: 'Warta Uji', domain: 'warta.example' })
    await make('outlets', { name: 'Kabar Uji', domain: 'kabar.example' })
    const id = await publish({ institutions: [body], outlet: first + 1, title: 'Milik kabar' })
    expect(id).toBeGreaterThan(0)
    expect(await titlesOf({ outlet: 'kabar.example' })).toEqual([['Milik kabar']])
    expect(await titlesOf({ outlet: 'Warta.example' })).toEqual([['Satu', 'Dua', 'Empat']])
    expect(await titlesOf({})).toEqual([['Milik kabar', 'Satu', 'Dua', 'Empat']])
    await payload.delete({
      collection: 'articles',
      overrideAccess: true,
      where: { id: { equals: id } },
    })
  })

  it.each([
    [{ limit: '0' }, 400, 'invalidLimit'],
    [{ limit: 'x' }, 400, 'invalidLimit'],
    [{ after: 'x' }, 400, 'invalidCursor'],
    [{ after: Buffer.from('[1,"x"]').toString('base64url') }, 400, 'invalidCursor'],
    [{ after: Buffer.from('[-1,1]').toString('base64url') }, 400, 'invalidCursor'],
    [{ after: Buffer.from('[1,1,1]').toString('base64url') }, 400, 'invalidCursor'],
    [{ with: 'parents' }, 400, 'invalidWith'],
    [{ outlet: 'nobody.example' }, 404, 'unknownSite'],
    [{ outlet: { a: 'b' } }, 404, 'unknownSite'],
  ])('are refused for %j', async (query, status, code) => {
    const answer = await get('badan-pangan/articles', query)
    expect([answer.status, answer.body.errors[0].data.code]).toEqual([status, code])
  })
})
