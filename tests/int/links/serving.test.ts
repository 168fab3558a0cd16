import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { articleData, longParagraphs } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { rows, stored } from '../../support/rows.js'
import { serve, type Served } from '../../support/serve.js'
import { settle } from '../ledger/ledger.js'

let booted: Booted
let payload: Payload
let served: Served

beforeAll(async () => {
  booted = await bootPayload({ name: 'serving' })
  payload = booted.payload
  served = await serve(payload)
})

afterAll(async () => {
  await served.close()
  await booted.stop()
})

const publish = async (title: string, choices: Readonly<Record<string, unknown>> = {}) =>
  payload.create({
    collection: 'articles',
    data: articleData({ _status: 'published', paragraphs: longParagraphs(10), title, ...choices }),
    depth: 0,
    overrideAccess: true,
  })

const withdraw = async (id: number | string) =>
  payload.update({ id, collection: 'articles', data: { _status: 'draft' }, overrideAccess: true })

type Block = { afterBlock: number; links: { articleId: string; title: string; origin: string }[] }

const blocksByREST = async (id: number | string): Promise<Block[]> =>
  (await served.anonymous.get(`/api/articles/${id}`)).body.bacaJuga

const blocksByGraphQL = async (slug: string): Promise<Block[]> => {
  const { body } = await served.anonymous.graphql(
    `query ($slug: String!) { ArticleBySlug(slug: $slug) {
      bacaJuga { id afterBlock links { id articleId title url origin label reasons } } } }`,
    { slug },
  )
  return body.data.ArticleBySlug.bacaJuga
}

const idsOf = (blocks: readonly Block[]) =>
  blocks.flatMap(({ links }) => links.map(({ articleId }) => articleId))

const trash = async (id: number | string | undefined) =>
  payload.update({
    id: Number(id),
    collection: 'articles',
    data: { deletedAt: new Date().toISOString() },
    overrideAccess: true,
  })

const ledgerTargets = async (id: number | string) =>
  (await stored({ id, payload })).links.map(({ target }) => String(target))

const pinsOf = async (id: number | string) =>
  (await stored({ id, payload })).links
    .filter(({ origin }) => origin === 'pinned')
    .map(({ dead_since, target }) => ({ isDead: dead_since !== null, target }))

const titlesOf = (blocks: readonly Block[]) =>
  blocks.flatMap(({ links }) => links.map(({ title }) => title))

describe('the blocks of an article', () => {
  it('are the same by REST, by GraphQL and by the page endpoint, and each target is linked once', async () => {
    for (const place of ['Cluring', 'Genteng', 'Glagah', 'Kabat', 'Licin', 'Songgon']) {
      await publish(`Layanan perpustakaan keliling singgah di ${place}`)
    }
    const host = await publish('Layanan perpustakaan keliling diperluas')
    const blocks = await blocksByREST(host.id)

    expect(blocks.map(({ afterBlock, links }) => [afterBlock, links.length])).toEqual([
      [2, 1],
      [5, 1],
      [8, 1],
    ])
    expect(new Set(titlesOf(blocks)).size).toBe(3)
    expect(await blocksByGraphQL(String(host['slug']))).toEqual(blocks)
    const page = await served.anonymous.get(`/api/newsroom/articles/${String(host['slug'])}`)
    expect(page.body.bacaJuga).toEqual(blocks)
  })

  it('lose a target that is unpublished, everywhere at once, and the next best takes its place', async () => {
    const host = await publish('Layanan perpustakaan keliling hari Jumat')
    const before = await blocksByREST(host.id)
    const target = before[0]?.links[0]
    await withdraw(Number(target?.articleId))

    const after = await blocksByREST(host.id)
    expect(titlesOf(after)).not.toContain(target?.title)
    expect(titlesOf(before)).toHaveLength(3)
    expect(titlesOf(after)).toHaveLength(3)
    expect(await blocksByGraphQL(String(host['slug']))).toEqual(after)
  })

  it('lose a target that is trashed or deleted, and the next best take their places', async () => {
    const host = await publish('Layanan perpustakaan keliling hari Sabtu')
    const before = await blocksByREST(host.id)
    const [trashed, deleted] = idsOf(before)
    await trash(trashed)
    await payload.delete({ id: Number(deleted), collection: 'articles', overrideAccess: true })

    const after = await blocksByREST(host.id)
    expect(idsOf(after)).not.toContain(trashed)
    expect(idsOf(after)).not.toContain(deleted)
    expect(idsOf(after)).toHaveLength(3)
    await settle(payload)
    expect(await blocksByREST(host.id)).toEqual(after)
    expect(await ledgerTargets(host.id)).not.toContain(trashed)
    expect(await ledgerTargets(host.id)).not.toContain(deleted)
  })

  it('have a target back that is restored from the trash, where it stood before', async () => {
    const host = await publish('Layanan perpustakaan keliling hari Minggu')
    await settle(payload)
    const before = await blocksByREST(host.id)
    const [target] = idsOf(before)
    await trash(target)
    await settle(payload)
    expect(idsOf(await blocksByREST(host.id))).not.toContain(target)

    await payload.update({
      id: Number(target),
      collection: 'articles',
      data: { deletedAt: null, _status: 'published' },
      overrideAccess: true,
      trash: true,
    })
    await settle(payload)
    expect(await blocksByREST(host.id)).toEqual(before)
  })

  it('keep nothing of a target that is deleted out of the trash, pinned or banned', async () => {
    const [gone, other] = [
      await publish('Gedung arsip kabupaten ditutup sementara'),
      await publish('Gedung arsip kabupaten menerima naskah tua'),
    ]
    const host = await publish('Gedung arsip kabupaten dirapikan', {
      pins: [{ target: gone.id }, { target: other.id }],
    })
    const foe = await publish('Gedung arsip kabupaten dicat ulang', {
      bans: [{ target: gone.id, bothWays: true }],
    })
    await settle(payload)
    await trash(gone.id)
    await settle(payload)
    expect(await pinsOf(host.id)).toEqual([
      { isDead: true, target: gone.id },
      { isDead: false, target: other.id },
    ])
    await payload.delete({
      id: gone.id,
      collection: 'articles',
      overrideAccess: true,
      trash: true,
    })
    await settle(payload)

    expect(await pinsOf(host.id)).toEqual([{ isDead: false, target: other.id }])
    expect(
      await rows({
        payload,
        statement: 'select * from nr_articles_bans where owner = $1',
        values: [foe.id],
      }),
    ).toEqual([])
    expect((await blocksByREST(host.id))[0]?.links).toMatchObject([
      { articleId: String(other.id), origin: 'pinned' },
    ])
  })

  it('BJ-04 show the current title of a target that was renamed', async () => {
    const target = await publish('Taman baca Kelurahan Mandala dibuka')
    const host = await publish('Taman baca Kelurahan Mandala ramai pengunjung')
    expect(titlesOf(await blocksByREST(host.id))).toContain(target['title'])
    await payload.update({
      id: target.id,
      collection: 'articles',
      data: { _status: 'published', title: 'Taman baca Kelurahan Mandala kini dibuka' },
      overrideAccess: true,
    })
    expect(titlesOf(await blocksByREST(host.id))).toContain(
      'Taman baca Kelurahan Mandala kini dibuka',
    )
  })

  it('have pins at their places, never a banned target, and nothing automatic where that is switched off', async () => {
    const pinned = await publish('Sayembara desain halte bus kota')
    const banned = await publish('Lomba mewarnai anak di taman kota')
    const host = await publish('Lomba mewarnai anak di taman kota pekan depan', {
      bans: [{ target: banned.id }],
      pins: [{ afterBlock: 4, target: pinned.id }],
    })
    const blocks = await blocksByREST(host.id)
    expect(blocks.find(({ afterBlock }) => afterBlock === 4)?.links).toMatchObject([
      { articleId: String(pinned.id), origin: 'pinned' },
    ])
    expect(titlesOf(blocks)).not.toContain(banned['title'])

    const plain = await publish('Lomba mewarnai anak di balai desa', {
      noAutomaticLinks: true,
      pins: [{ target: pinned.id }],
    })
    expect((await blocksByREST(plain.id)).map(({ links }) => links.length)).toEqual([1])
  })

  it('BJ-08 lead neither from nor to an article that must not let someone be recognised, but for pins', async () => {
    const pinned = await publish('Pameran anggrek di alun-alun')
    const kept = await publish('Sidang tertutup perkara anak digelar', {
      pins: [{ target: pinned.id }],
      protectsIdentity: true,
    })
    const other = await publish('Sidang tertutup perkara anak ditunda')
    const third = await publish('Sidang tertutup perkara anak dilanjutkan', {
      pins: [{ target: kept.id }],
    })
    expect(idsOf(await blocksByREST(kept.id))).toEqual([String(pinned.id)])
    expect(idsOf(await blocksByREST(other.id)).length).toBeGreaterThan(0)
    expect(idsOf(await blocksByREST(other.id))).not.toContain(String(kept.id))
    expect(idsOf(await blocksByREST(third.id))).toContain(String(kept.id))
  })

  it('cannot be written by a client', async () => {
    const host = await publish('Kelas membatik di balai kota', { bacaJuga: [{ afterBlock: 1 }] })
    const blocks = await blocksByREST(host.id)
    expect(blocks.every(({ links }) => links.length > 0)).toBe(true)
  })
})

describe('a title that waits for its article', () => {
  it('becomes a link when an article with that title goes live, without a write to the host', async () => {
    const title = 'Jadwal Imunisasi Posyandu Melati: Ini Daftarnya!'
    const host = await publish('Posyandu Melati menambah hari layanan', {
      pendingLinks: [{ afterBlock: 2, title }],
    })
    const rowOf = async () =>
      rows({ payload, statement: 'select * from articles where id = $1', values: [host.id] })
    const versionsOf = async () =>
      rows({
        payload,
        statement: 'select * from _articles_v where parent_id = $1',
        values: [host.id],
      })
    const [row, versions, ledger] = [
      await rowOf(),
      await versionsOf(),
      await stored({ id: host.id, payload }),
    ]
    expect(titlesOf(await blocksByREST(host.id))).not.toContain(title)

    const target = await publish('JADWAL imunisasi  Posyandu Melati: ini daftarnya')
    const block = (await blocksByREST(host.id)).find(({ afterBlock }) => afterBlock === 2)
    expect(block?.links[0]).toMatchObject({ articleId: String(target.id), origin: 'imported' })
    expect([await rowOf(), await versionsOf(), await stored({ id: host.id, payload })]).toEqual([
      row,
      versions,
      ledger,
    ])

    await withdraw(target.id)
    expect(titlesOf(await blocksByREST(host.id))).not.toContain(target['title'])
  })
})

describe('reads', () => {
  it('of a list take one query for all blocks, and none when blocks are not selected', async () => {
    const spy = vi.spyOn(payload.db.pool, 'query')
    const blockQueries = () =>
      spy.mock.calls.filter(([text]) => String(text).includes('nr_articles_links')).length
    await served.anonymous.get('/api/articles', { limit: 10 })
    expect(blockQueries()).toBe(1)
    await served.anonymous.get('/api/articles', { limit: 10, select: { title: true } })
    expect(blockQueries()).toBe(1)
    await served.anonymous.graphql('{ Articles(limit: 10) { docs { title } } }')
    expect(blockQueries()).toBe(1)
    await served.anonymous.graphql(
      '{ Articles(limit: 10) { docs { title bacaJuga { links { title } } } } }',
    )
    expect(blockQueries()).toBe(2)
    spy.mockRestore()
  })

  it('of a list have no heavy derived fields unless they are selected', async () => {
    const light = (await served.anonymous.get('/api/articles', { limit: 2 })).body.docs[0]
    expect(
      light.content ?? light.contentHTML ?? light.news.jsonLd ?? light.news.head,
    ).toBeUndefined()
    const heavy = (
      await served.anonymous.get('/api/articles', {
        limit: 2,
        select: { contentHTML: true, news: { jsonLd: true } },
      })
    ).body.docs[0]
    expect(heavy.contentHTML).toContain('<p>')
    expect(heavy.news.jsonLd['@context']).toBe('https://schema.org')
  })

  it('of one article merge the blocks into the body, as nodes and as HTML', async () => {
    const host = await publish('Perbaikan trotoar Jalan Ahmad Yani')
    const { body } = await served.anonymous.get(`/api/newsroom/articles/${String(host['slug'])}`)
    const types = body.content.root.children.map(({ type }: { type: string }) => type)
    expect(types.flatMap((type: string, at: number) => (type === 'block' ? [at] : []))).toEqual([
      2, 6, 10,
    ])
    expect(types.filter((type: string) => type === 'paragraph')).toHaveLength(10)
    expect(body.contentHTML).toMatch(/<aside class="baca-juga"/)
    expect(body.contentHTML).not.toMatch(/unknown node|\/undefined/)
  })
})

describe('filters and sorting by derived fields', () => {
  it.each([
    { where: { 'bacaJuga.afterBlock': { equals: 1 } } },
    { where: { 'bacaJuga.links.title': { equals: 'a' } } },
    { where: { url: { equals: 'a' } } },
    { where: { content: { equals: 'a' } } },
    { where: { 'news.jsonLd': { equals: 'a' } } },
    { sort: 'contentHTML' },
    { sort: 'bacaJuga' },
  ])('%j are refused as bad requests', async (query) => {
    const { status } = await served.anonymous.get('/api/articles', query)
    expect(status).toBe(400)
  })
})

describe('twenty articles published at once', () => {
  it('are all in the index at once, and have complete ledgers after the jobs', async () => {
    const drafts = await Promise.all(
      villages.map(async (village) =>
        payload.create({
          collection: 'articles',
          data: articleData({
            paragraphs: longParagraphs(10),
            title: `Pengumuman kelurahan ${village}`,
          }),
          draft: true,
          overrideAccess: true,
        }),
      ),
    )
    await Promise.all(
      drafts.map(async ({ id }) =>
        payload.update({
          id,
          collection: 'articles',
          data: { _status: 'published' },
          overrideAccess: true,
        }),
      ),
    )
    for (const { id } of drafts) {
      const { documents, signals } = await stored({ id, payload })
      expect({ documents, hasSignals: signals > 5 }).toEqual({ documents: 1, hasSignals: true })
    }
    await settle(payload)
    for (const { id } of drafts) {
      const { links } = await stored({ id, payload })
      expect(links.map(({ rank }) => rank)).toEqual(
        Array.from({ length: 15 }, (_, index) => 1000 + index),
      )
      expect(new Set(links.map(({ target }) => target)).size).toBe(15)
    }
    const { totalDocs } = await payload.count({ collection: 'failures', overrideAccess: true })
    expect(totalDocs).toBe(0)
  })
})

const villages =
  `Bakungan Boyolangu Giri Gombengsari Kalipuro Kampungmelayu Karangrejo Kebalenan Kertosari
  Klatak Kepatihan Lateng Mandar Mojopanggung Pakis Panderejo Penataban Singonegaran Sobo Tukangkayu`.split(
    /\s+/,
  )
