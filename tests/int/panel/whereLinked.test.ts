import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Client } from '../../support/client.js'

import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { serve, type Served } from '../../support/serve.js'
import { type Person, signInStaff } from '../../support/signInStaff.js'
import { newsDesk, type NewsDesk } from './newsDesk.js'

let booted: Booted
let served: Served
let desk: NewsDesk
let people: Awaited<ReturnType<typeof signInStaff>>
let editor: Client
/** About one thing all, so that each links to some of the others. */
let hosts: readonly number[]
let target: number
let pinning: readonly number[]
let importing: number

const targetTitle = 'Jadwal bus pengumpan ke pelabuhan diubah'

beforeAll(async () => {
  booted = await bootPayload({ name: 'where-linked' })
  served = await serve(booted.payload)
  people = await signInStaff({ payload: booted.payload, served })
  editor = people.editor.client
  desk = newsDesk(booted.payload)
  target = await desk.publish(targetTitle, { firstPublishedAt: at(1) })
  const ids: number[] = []
  for (const [index, title] of titles.entries()) {
    ids.push(await desk.publish(title, { firstPublishedAt: at(index + 2) }))
  }
  pinning = [
    await desk.publish('Dermaga baru dipakai nelayan', {
      firstPublishedAt: at(3),
      pins: [{ afterBlock: 4, target }],
    }),
    await desk.publish('Lelang ikan dimulai subuh', {
      firstPublishedAt: at(2),
      pins: [{ target }],
    }),
  ]
  importing = await desk.publish('Tarif parkir terminal tetap', {
    firstPublishedAt: at(6),
    pendingLinks: [{ afterBlock: 2, title: targetTitle.toUpperCase() }],
  })
  hosts = [...ids, ...pinning, importing]
  await desk.settle()
}, 180_000)

afterAll(async () => {
  await served.close()
  await booted.stop()
})

const titles = [
  'Bus pengumpan ke pelabuhan kini gratis',
  'Penumpang bus pelabuhan naik dua kali lipat',
  'Dinas menambah sopir bus pengumpan',
  'Halte pelabuhan mendapat atap baru',
  'Warga meminta bus pengumpan malam',
  'Rute pengumpan diperpanjang sampai pasar',
  'Kartu langganan bus pelabuhan dijual',
  'Bengkel bus pengumpan diperluas',
]

/** An instant of a day in March, in order. */
const at = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T03:00:00.000Z`

const pathOf = (id: number | string): string => `/api/articles/${id}/where-linked`

type Host = {
  readonly id: number
  readonly title: string
  readonly url: string
  readonly origin: string
  readonly isServed: boolean
  readonly afterBlock: number | null
  readonly replacement: { readonly id: number; readonly title: string; readonly url: string } | null
}

const hostsOf = async (id: number): Promise<readonly Host[]> =>
  (await editor.get(pathOf(id), { limit: 100 })).body.hosts

type Link = { readonly afterBlock: number; readonly articleId: string; readonly title: string }

/** The links that readers of an article see. */
const linksOf = async (id: number): Promise<readonly Link[]> => {
  const { body } = await served.anonymous.get(`/api/articles/${id}`)
  const blocks = body.bacaJuga as readonly { afterBlock: number; links: readonly Link[] }[]
  return blocks.flatMap(({ afterBlock, links }) => links.map((link) => ({ ...link, afterBlock })))
}

describe('where an article is linked', () => {
  it('names every article whose readers see the link, with its place, and no other', async () => {
    const expected: unknown[] = []
    for (const host of hosts) {
      const link = (await linksOf(host)).find(({ articleId }) => articleId === String(target))
      if (link !== undefined) {
        expected.push([host, link.afterBlock])
      }
    }
    const found = await hostsOf(target)

    expect(found.map(({ id, afterBlock }) => [id, afterBlock]).sort()).toEqual(expected.sort())
    expect(found.length).toBeGreaterThan(pinning.length + 2)
    expect(found.length).toBeLessThan(hosts.length)
    expect(found.every(({ isServed }) => isServed)).toBe(true)
  })

  it('begins with those that have pinned it, then has the newest first', async () => {
    const found = await hostsOf(target)
    const [one, two, ...others] = found.map(({ id, origin }) => [id, origin])
    const days = await Promise.all(
      found.slice(2).map(async ({ id }) => {
        const { body } = await served.anonymous.get(`/api/articles/${id}`)
        return String(body.firstPublishedAt)
      }),
    )

    expect([one, two]).toEqual(pinning.map((id) => [id, 'pinned']))
    expect(others).toContainEqual([importing, 'imported'])
    expect(others.filter(([, origin]) => origin === 'automatic').length).toBeGreaterThan(1)
    expect(days).toEqual([...days].sort().reverse())
  })

  it('is read in pages that have every host once', async () => {
    const all = await hostsOf(target)
    const pages: Host[] = []
    let cursor: string | null = null
    do {
      const { body }: Awaited<ReturnType<Client['get']>> = await editor.get(pathOf(target), {
        limit: 2,
        ...(cursor === null ? {} : { cursor }),
      })
      expect(body.total).toBe(all.length)
      expect(body.hosts.length).toBeLessThanOrEqual(2)
      pages.push(...body.hosts)
      cursor = body.nextCursor
    } while (cursor !== null)

    expect(pages).toEqual(all)
  })

  it('has titles and addresses of the hosts', async () => {
    const [first] = await hostsOf(target)

    expect(first).toMatchObject({
      title: 'Dermaga baru dipakai nelayan',
      url: expect.stringMatching(/^https?:.*\/berita\/dermaga-baru-dipakai-nelayan$/),
    })
  })

  it('is the same under the address of the newsroom', async () => {
    const { body } = await editor.get(`/api/newsroom/articles/${target}/where-linked`, { limit: 3 })

    expect(body).toEqual((await editor.get(pathOf(target), { limit: 3 })).body)
  })
})

describe('the rights', () => {
  it('close it to visitors', async () => {
    for (const path of [pathOf(target), `/api/newsroom/articles/${target}/where-linked`]) {
      const { body, status } = await served.anonymous.get(path)

      expect([status, body.errors[0].data.code]).toEqual([401, 'unauthorized'])
    }
  })

  it.each(['reporter', 'contributor', 'admin'] as const)('open it to a %s', async (role) => {
    const { body, status } = await people[role].client.get(pathOf(target))

    expect([status, body.total]).toEqual([200, (await hostsOf(target)).length])
  })

  it('hide an article that the user may not read', async () => {
    const { id } = await desk.draft('Naskah milik redaksi')
    const asked = async ({ client }: Person) => (await client.get(pathOf(id))).status

    expect(await asked(people.editor)).toBe(200)
    expect(await asked(people.reporter)).toBe(200)
    expect(await asked(people.contributor)).toBe(404)
  })

  it.each(['999999', 'abc', '1 or 1=1'])('answer 404 for %j', async (id) => {
    const { body, status } = await editor.get(pathOf(encodeURIComponent(id)))

    expect([status, body.errors[0].data.code]).toEqual([404, 'notFound'])
  })
})

describe('a question that cannot be read', () => {
  it.each([
    [{ limit: 0 }, 'invalidLimit'],
    [{ limit: 'banyak' }, 'invalidLimit'],
    [{ limit: -1 }, 'invalidLimit'],
    [{ cursor: 'x' }, 'invalidCursor'],
    [{ cursor: 'e30' }, 'invalidCursor'],
    [{ cursor: '' }, 'invalidCursor'],
  ])('such as %j is refused', async (query, code) => {
    const { body, status } = await editor.get(pathOf(target), query)

    expect([status, body.errors[0].data.code]).toEqual([400, code])
  })

  it('is none where the limit is only too high', async () => {
    expect((await editor.get(pathOf(target), { limit: 5000 })).status).toBe(200)
  })
})

describe('what would be linked instead', () => {
  it('is what readers see once the article has gone', async () => {
    const foretold = await hostsOf(target)
    const before = new Map<number, readonly Link[]>()
    for (const { id } of foretold) {
      before.set(id, await linksOf(id))
    }
    await desk.withdraw(target)

    const seen: {
      readonly id: number
      readonly gained: number | null
      readonly title: string | null
    }[] = []
    for (const { id } of foretold) {
      const known = new Set(before.get(id)?.map(({ articleId }) => articleId))
      const [gained] = (await linksOf(id)).filter(({ articleId }) => !known.has(articleId))
      seen.push({
        id,
        gained: gained === undefined ? null : Number(gained.articleId),
        title: gained?.title ?? null,
      })
    }
    expect(
      foretold.map(({ id, replacement }) => ({
        id,
        gained: replacement?.id ?? null,
        title: replacement?.title ?? null,
      })),
    ).toEqual(seen)
    expect(seen.some(({ gained }) => gained !== null)).toBe(true)
  })

  it('is nothing for an article that is not live: only pins are left, and they wait', async () => {
    await desk.settle()
    const found = await hostsOf(target)

    expect(found.map(({ id }) => id)).toEqual(pinning)
    expect(
      found.every(
        ({ afterBlock, isServed, origin, replacement }) =>
          !isServed && afterBlock === null && replacement === null && origin === 'pinned',
      ),
    ).toBe(true)
    await desk.trash(target)
    expect(await hostsOf(target)).toEqual(found)
  })
})
