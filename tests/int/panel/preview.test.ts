import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Client } from '../../support/client.js'

import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { rows } from '../../support/rows.js'
import { serve, type Served } from '../../support/serve.js'
import { signInStaff } from '../../support/signInStaff.js'
import { newsDesk, type NewsDesk } from './newsDesk.js'

let booted: Booted
let served: Served
let desk: NewsDesk
let people: Awaited<ReturnType<typeof signInStaff>>
let editor: Client
let others: readonly number[]

beforeAll(async () => {
  booted = await bootPayload({ name: 'panel-preview' })
  served = await serve(booted.payload)
  people = await signInStaff({ payload: booted.payload, served })
  editor = people.editor.client
  desk = newsDesk(booted.payload)
  const ids: number[] = []
  for (const title of titles) {
    ids.push(await desk.publish(title))
  }
  others = ids
  await desk.settle()
}, 120_000)

const titles = [
  'Perpustakaan keliling singgah di alun-alun',
  'Mobil perpustakaan mogok di tanjakan',
  'Siswa berebut buku perpustakaan keliling',
  'Pustakawan keliling menyisir pesisir',
  'Buku bekas untuk perpustakaan dikumpulkan',
  'Jadwal perpustakaan keliling berubah',
  'Anak nelayan gemar meminjam buku',
]

const moreTitles = [
  'Rak perpustakaan terminal penuh',
  'Peminjam buku terbanyak diberi hadiah',
  'Sopir mobil perpustakaan pensiun',
  'Dongeng sore di perpustakaan keliling',
  'Perpustakaan desa meminta komputer',
]

afterAll(async () => {
  await served.close()
  await booted.stop()
})

type Link = { readonly articleId: string; readonly origin: string; readonly title: string }

type Block = { readonly afterBlock: number; readonly links: readonly Link[] }

const panelOf = async (id: number | string, client = editor) =>
  (await client.get(`/api/articles/${id}/read-also`)).body

const placesOf = (blocks: readonly Block[]) =>
  blocks.map(({ afterBlock, links }) => [
    afterBlock,
    links.map(({ articleId, origin }) => [articleId, origin]),
  ])

const linksIn = (blocks: readonly Block[]): readonly Link[] => blocks.flatMap(({ links }) => links)

/** All that our tables hold. */
const ledger = async () =>
  Promise.all(
    ['documents', 'links', 'signals', 'bans', 'stale'].map(async (name) =>
      rows({
        payload: booted.payload,
        statement: `select * from nr_articles_${name} order by 1, 2, 3`,
      }),
    ),
  )

describe('the panel of a draft', () => {
  it('shows the links that readers get when it is published, and writes nothing', async () => {
    const [pinned, banned] = others
    const waiting = 'Perpustakaan keliling libur'
    const { id } = await desk.draft('Perpustakaan keliling menambah armada', {
      bans: [{ target: banned }],
      pendingLinks: [
        { afterBlock: 6, title: 'SISWA berebut buku perpustakaan keliling' },
        { afterBlock: 6, title: waiting },
      ],
      pins: [{ afterBlock: 2, target: pinned }],
    })
    const before = await ledger()
    const panel = await panelOf(id)
    expect(await ledger()).toEqual(before)

    expect(panel).toMatchObject({
      isLive: false,
      linkedFrom: null,
      pending: [waiting],
      pins: [{ articleId: String(pinned), isLive: true }],
      preview: true,
    })
    expect(linksIn(panel.blocks).map(({ origin }) => origin)).toEqual(
      expect.arrayContaining(['automatic', 'imported', 'pinned']),
    )
    expect(linksIn(panel.blocks).map(({ articleId }) => articleId)).not.toContain(String(banned))

    await desk.publishAgain(id)
    const { body } = await served.anonymous.get(`/api/articles/${id}`)
    expect(placesOf(body.bacaJuga)).toEqual(placesOf(panel.blocks))
    const live = await panelOf(id)
    expect(live).toMatchObject({ isLive: true, pending: [waiting], preview: false })
    expect(live.runnersUp.map(({ title }: Link) => title)).toEqual(
      panel.runnersUp.map(({ title }: Link) => title),
    )
    await desk.withdraw(id)
    await desk.settle()
  })

  it('follows the latest draft, not the row that was first saved', async () => {
    const { id } = await desk.draft('Kabar tanpa tautan', { noAutomaticLinks: true })
    expect((await panelOf(id)).blocks).toEqual([])

    await booted.payload.update({
      id,
      collection: 'articles',
      data: { noAutomaticLinks: false },
      draft: true,
      overrideAccess: true,
    })
    expect(linksIn((await panelOf(id)).blocks).length).toBeGreaterThan(0)
  })

  it('gives way to what readers see while the article is live', async () => {
    const id = await desk.publish('Perpustakaan keliling buka malam')
    const { body } = await served.anonymous.get(`/api/articles/${id}`)
    await booted.payload.update({
      id,
      collection: 'articles',
      data: { noAutomaticLinks: true },
      draft: true,
      overrideAccess: true,
    })

    expect(await panelOf(id)).toMatchObject({
      blocks: body.bacaJuga,
      isLive: true,
      preview: false,
    })
    await desk.trash(id)
    await desk.settle()
  })

  it('is empty for those who may not read it', async () => {
    const { id } = await desk.draft('Perpustakaan keliling milik orang lain')

    expect((await panelOf(id, people.reporter.client)).preview).toBe(true)
    expect(await panelOf(id, people.contributor.client)).toMatchObject({
      blocks: [],
      pins: [],
      preview: false,
      runnersUp: [],
    })
  })
})

describe('the panel of a live article', () => {
  it('tells of a dead pin what stands in its place, and of a live one that it is live', async () => {
    const pinned = await desk.publish('Menara air dicat ulang')
    const other = await desk.publish('Gapura kampung dicat ulang')
    const id = await desk.publish('Perpustakaan keliling mendapat buku', {
      pins: [
        { afterBlock: 2, target: pinned },
        { afterBlock: 6, target: other },
      ],
    })
    await desk.withdraw(pinned)
    await desk.settle()
    const { blocks, pins } = await panelOf(id)
    const atPlace = blocks.find(({ afterBlock }: Block) => afterBlock === 2)

    expect(pins).toMatchObject([
      {
        afterBlock: 2,
        articleId: String(pinned),
        filledBy: { articleId: atPlace.links[0].articleId, origin: 'automatic' },
        isLive: false,
        title: 'Menara air dicat ulang',
      },
      {
        afterBlock: 6,
        articleId: String(other),
        filledBy: null,
        isLive: true,
        title: 'Gapura kampung dicat ulang',
      },
    ])
    const [unread] = (await panelOf(id, people.contributor.client)).pins
    expect(unread.title).toBeNull()
  })

  it('has the next five runners-up, none of which is served', async () => {
    for (const title of moreTitles) {
      await desk.publish(title)
    }
    const id = await desk.publish('Perpustakaan keliling kembali beroperasi')
    const { blocks, runnersUp } = await panelOf(id)
    const served = new Set(linksIn(blocks).map(({ articleId }) => articleId))

    expect(linksIn(blocks).length).toBeGreaterThan(1)
    expect(runnersUp).toHaveLength(5)
    expect(runnersUp.some(({ articleId }: Link) => served.has(articleId))).toBe(false)
    expect(runnersUp.every(({ origin }: Link) => origin === 'automatic')).toBe(true)
  })

  it('counts who links to it, and names the first five', async () => {
    const target = await desk.publish('Taman baca dibuka')
    const hosts: number[] = []
    for (const day of [11, 12, 13, 14, 15, 16]) {
      hosts.push(
        await desk.publish(`Lomba layang-layang hari ${day}`, {
          firstPublishedAt: `2026-02-${day}T03:00:00.000Z`,
          noAutomaticLinks: true,
          pins: [{ target }],
        }),
      )
    }
    const { linkedFrom } = await panelOf(target)
    const { body } = await editor.get(`/api/articles/${target}/where-linked`)

    expect(linkedFrom.hosts.map(({ id }: { id: number }) => id)).toEqual(
      hosts.toReversed().slice(0, 5),
    )
    expect(linkedFrom.total).toBe(body.total)
    expect(linkedFrom.total).toBeGreaterThanOrEqual(6)
  })
})
