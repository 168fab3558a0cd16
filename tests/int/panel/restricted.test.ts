import type { CollectionConfig } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { isStaff } from '../../../src/access/roles.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { newsroomWith } from '../../support/newsroomWith.js'
import { serve, type Served } from '../../support/serve.js'
import { signInStaff } from '../../support/signInStaff.js'
import { newsDesk, type NewsDesk } from './newsDesk.js'

let booted: Booted
let served: Served
let desk: NewsDesk
let people: Awaited<ReturnType<typeof signInStaff>>

/** A newsroom whose reporters do not see analyses. */
const withSecrets = ({
  defaultCollection,
}: {
  readonly defaultCollection: CollectionConfig
}): CollectionConfig => ({
  ...defaultCollection,
  access: {
    ...defaultCollection.access,
    read: ({ req }) =>
      isStaff(req.user) && req.user?.role === 'reporter'
        ? { kind: { not_equals: 'analysis' } }
        : true,
  },
})

beforeAll(async () => {
  booted = await bootPayload({
    name: 'panel-restricted',
    config: newsroomWith({ articles: withSecrets }),
  })
  served = await serve(booted.payload)
  people = await signInStaff({ payload: booted.payload, served })
  desk = newsDesk(booted.payload)
}, 120_000)

afterAll(async () => {
  await served.close()
  await booted.stop()
})

describe('documents that the user may not read', () => {
  it('are neither named nor counted among those that link to an article', async () => {
    const target = await desk.publish('Pasar terapung ditata')
    const open = await desk.publish('Perahu hias dilombakan', { pins: [{ target }] })
    const secret = await desk.publish('Membaca arah harga beras', {
      kind: 'analysis',
      pins: [{ target }],
    })
    const pinning = async (role: 'editor' | 'reporter') => {
      const { body } = await people[role].client.get(`/api/articles/${target}/where-linked`)
      const hosts = body.hosts as readonly { readonly id: number; readonly origin: string }[]
      const pins = hosts.filter(({ origin }) => origin === 'pinned').map(({ id }) => id)
      return { missing: body.total - hosts.length, pins: pins.sort() }
    }

    expect(await pinning('editor')).toEqual({ missing: 0, pins: [open, secret].sort() })
    expect(await pinning('reporter')).toEqual({ missing: 0, pins: [open] })
    const asked = await people.reporter.client.get(`/api/articles/${secret}/where-linked`)
    expect(asked.status).toBe(404)
  })

  it('are neither named nor counted among those with dead pins', async () => {
    const target = await desk.publish('Jembatan gantung ditutup')
    const open = await desk.publish('Perahu tambang beroperasi', { pins: [{ target }] })
    const secret = await desk.publish('Membaca biaya jembatan', {
      kind: 'analysis',
      pins: [{ target }],
    })
    await desk.withdraw(target)
    await desk.settle()
    const tasks = async (role: 'editor' | 'reporter') => {
      const { body } = await people[role].client.get('/api/newsroom/tasks')
      const pins = body.deadPins as readonly { readonly host: { readonly id: number } }[]
      return { hosts: pins.map(({ host }) => host.id).sort(), total: body.total }
    }

    expect(await tasks('editor')).toEqual({ hosts: [open, secret].sort(), total: 2 })
    expect(await tasks('reporter')).toEqual({ hosts: [open], total: 1 })
  })
})
