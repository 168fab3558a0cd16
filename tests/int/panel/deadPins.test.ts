import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Client } from '../../support/client.js'

import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { serve, type Served } from '../../support/serve.js'
import { signInStaff } from '../../support/signInStaff.js'
import { newsDesk, type NewsDesk } from './newsDesk.js'

let booted: Booted
let served: Served
let desk: NewsDesk
let people: Awaited<ReturnType<typeof signInStaff>>
let editor: Client
let first: number
let second: number
let host: number
let otherHost: number

beforeAll(async () => {
  booted = await bootPayload({ name: 'dead-pins' })
  served = await serve(booted.payload)
  people = await signInStaff({ payload: booted.payload, served })
  editor = people.editor.client
  desk = newsDesk(booted.payload)
  first = await desk.publish('Pompa air desa diperbaiki')
  second = await desk.publish('Kolam renang umum dibuka')
  host = await desk.publish('Irigasi sawah mengalir lagi', {
    pins: [{ target: first }, { target: second }],
  })
  otherHost = await desk.publish('Sumur bor selesai', { pins: [{ target: first }] })
  await desk.settle()
}, 120_000)

afterAll(async () => {
  await served.close()
  await booted.stop()
})

const path = '/api/articles/dead-pins'

type DeadPin = {
  readonly host: { readonly id: number; readonly title: string; readonly url: string }
  readonly since: string
  readonly target: { readonly id: number; readonly title: string | null }
}

const deadPins = async (client = editor): Promise<readonly DeadPin[]> =>
  (await client.get(path, { limit: 100 })).body.deadPins

const pairs = (pins: readonly DeadPin[]): readonly (readonly number[])[] =>
  pins.map((pin) => [pin.host.id, pin.target.id])

describe('pins', () => {
  beforeEach(async () => {
    await desk.publishAgain(first)
    await desk.publishAgain(second)
    await desk.settle()
  })

  it('are no task while their articles are live', async () => {
    expect((await editor.get(path)).body).toEqual({ deadPins: [], nextCursor: null, total: 0 })
  })

  it('are tasks, the newest first, from when their article goes until it is back', async () => {
    const start = Date.now()
    await desk.withdraw(first)
    await desk.settle()
    await desk.withdraw(second)
    await desk.settle()
    const pins = await deadPins()

    expect(pairs(pins)[0]).toEqual([host, second])
    expect(pairs(pins).slice(1).sort()).toEqual(
      [
        [host, first],
        [otherHost, first],
      ].sort(),
    )
    expect(pins[0]).toMatchObject({
      host: {
        title: 'Irigasi sawah mengalir lagi',
        url: expect.stringMatching(/^https?:.*\/berita\/irigasi-sawah-mengalir-lagi$/),
      },
      target: { title: 'Kolam renang umum dibuka' },
    })
    for (const { since } of pins) {
      expect(Date.parse(since)).toBeGreaterThanOrEqual(start - 1000)
      expect(Date.parse(since)).toBeLessThanOrEqual(Date.now() + 1000)
    }

    await desk.publishAgain(first)
    expect(pairs(await deadPins())).toEqual([[host, second]])
  })

  it('are read in pages that have each once', async () => {
    await desk.withdraw(first)
    await desk.settle()
    await desk.withdraw(second)
    await desk.settle()
    const all = await deadPins()
    const one = await editor.get(path, { limit: 2 })
    const two = await editor.get(path, { cursor: one.body.nextCursor, limit: 2 })

    expect(all).toHaveLength(3)
    expect([one.body.total, two.body.total]).toEqual([3, 3])
    expect([...one.body.deadPins, ...two.body.deadPins]).toEqual(all)
    expect(two.body.nextCursor).toBeNull()
    expect((await editor.get('/api/newsroom/tasks', { limit: 2 })).body).toEqual(one.body)
  })

  it('name an article that the user may not read by its id only', async () => {
    await desk.withdraw(first)
    await desk.settle()
    const titles = async (client: Client) =>
      new Set((await deadPins(client)).map(({ target }) => target.title))

    expect(await titles(people.reporter.client)).toEqual(new Set(['Pompa air desa diperbaiki']))
    expect(await titles(people.contributor.client)).toEqual(new Set([null]))
  })

  it('are no task any more when their article is deleted for good, which takes them along', async () => {
    const gone = await desk.publish('Pengumuman yang dihapus')
    await desk.publish('Papan pengumuman diganti', { pins: [{ target: gone }] })
    await desk.trash(gone)
    await desk.settle()
    expect((await deadPins()).map(({ target }) => target.id)).toEqual([gone])

    await booted.payload.delete({
      id: gone,
      collection: 'articles',
      overrideAccess: true,
      trash: true,
    })
    await desk.settle()
    expect(await deadPins()).toEqual([])
  })
})

describe('the list', () => {
  it('is closed to visitors', async () => {
    for (const address of [path, '/api/newsroom/tasks']) {
      const { body, status } = await served.anonymous.get(address)

      expect([status, body.errors[0].data.code]).toEqual([401, 'unauthorized'])
    }
  })

  it('refuses a limit and a cursor that it cannot read', async () => {
    const codeOf = async (query: object) =>
      (await editor.get(path, { ...query })).body.errors[0].data.code

    expect(await codeOf({ limit: 'semua' })).toBe('invalidLimit')
    expect(await codeOf({ cursor: '?' })).toBe('invalidCursor')
  })
})
