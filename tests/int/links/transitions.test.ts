import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { articleData, paragraphs } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { stored } from '../../support/rows.js'

let booted: Booted
let payload: Payload

beforeAll(async () => {
  booted = await bootPayload({ name: 'transitions' })
  payload = booted.payload
  await create({ _status: 'published', title: 'Pasar Rogojampi menata ulang lapak sayur' })
})

afterAll(async () => {
  await booted.stop()
})

const create = async (choices: Readonly<Record<string, unknown>>) =>
  payload.create({
    collection: 'articles',
    data: articleData({ paragraphs: paragraphs(10), ...choices }),
    depth: 0,
    draft: choices['_status'] !== 'published',
    overrideAccess: true,
  })

const update = async (args: {
  readonly id: number | string
  readonly data: Readonly<Record<string, unknown>>
  readonly draft?: boolean
}) => payload.update({ collection: 'articles', depth: 0, overrideAccess: true, ...args })

const expectKept = async (id: number | string) => {
  const kept = await stored({ id, payload })
  expect(kept.documents).toBe(1)
  expect(kept.signals).toBeGreaterThan(5)
  expect(kept.links.length).toBeGreaterThan(0)
}

const expectGone = async (id: number | string) => {
  expect(await stored({ id, payload })).toEqual({ documents: 0, links: [], signals: 0 })
}

describe('an article enters index and ledger when it goes live', () => {
  it('by creation as published', async () => {
    const { id } = await create({ _status: 'published', title: 'Pasar Rogojampi buka lebih pagi' })
    await expectKept(id)
  })

  it('by an update that publishes a draft, and not before', async () => {
    const { id } = await create({ title: 'Pasar Rogojampi menambah lampu' })
    await expectGone(id)
    await update({ id, data: { _status: 'published' } })
    await expectKept(id)
  })

  it('by a bulk update of drafts', async () => {
    const drafts = [
      await create({ title: 'Pasar Rogojampi mencatat pedagang lama' }),
      await create({ title: 'Pasar Rogojampi mencatat pedagang baru' }),
    ]
    await payload.update({
      collection: 'articles',
      data: { _status: 'published' },
      draft: true,
      overrideAccess: true,
      where: { id: { in: drafts.map(({ id }) => id) } },
    })
    for (const { id } of drafts) {
      await expectKept(id)
    }
  })

  it('by a planned publication', async () => {
    const { id } = await create({ title: 'Pasar Rogojampi memperluas parkir' })
    await payload.jobs.queue({
      input: { type: 'publish', doc: { relationTo: 'articles', value: String(id) } },
      task: 'schedulePublish',
      waitUntil: new Date(Date.now() - 1000),
    })
    await payload.jobs.run({ queue: 'default' })
    await expectKept(id)
  })

  it('by restoring a published version of a withdrawn article', async () => {
    const { id } = await create({ _status: 'published', title: 'Pasar Rogojampi membuka kantin' })
    await update({ id, data: { _status: 'draft' } })
    await expectGone(id)
    const { docs } = await payload.findVersions({
      collection: 'articles',
      overrideAccess: true,
      where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
    })
    await payload.restoreVersion({
      id: String(docs[0]?.id),
      collection: 'articles',
      overrideAccess: true,
    })
    await expectKept(id)
  })
})

describe('an article leaves index and ledger when it goes off the air', () => {
  const publish = async (title: string) => (await create({ _status: 'published', title })).id

  it('by unpublishing', async () => {
    const id = await publish('Pasar Rogojampi mengganti timbangan')
    await update({ id, data: { _status: 'draft' } })
    await expectGone(id)
  })

  it('by the trash, and comes back when restored', async () => {
    const id = await publish('Pasar Rogojampi mengecat pagar')
    await update({ id, data: { deletedAt: new Date().toISOString() } })
    await expectGone(id)
    await payload.update({
      id,
      collection: 'articles',
      data: { deletedAt: null, _status: 'published' },
      overrideAccess: true,
      trash: true,
    })
    await expectKept(id)
  })

  it('by deletion', async () => {
    const id = await publish('Pasar Rogojampi memasang pendingin')
    await payload.delete({ id, collection: 'articles', overrideAccess: true })
    await expectGone(id)
  })
})

describe('an article that stays live', () => {
  it('keeps its links untouched while a draft is saved on top of it', async () => {
    const { id } = await create({ _status: 'published', title: 'Pasar Rogojampi menata gerobak' })
    const before = await stored({ id, payload })
    await update({ id, data: { title: 'Judul lain yang belum tayang' }, draft: true })
    expect(await stored({ id, payload })).toEqual(before)
  })

  it('is not taken off the air by an update that forgets about the newer draft', async () => {
    const { id } = await create({ _status: 'published', title: 'Pasar Rogojampi memilah sampah' })
    await update({ id, data: { title: 'Draf yang lebih baru' }, draft: true })
    await expect(update({ id, data: { kicker: 'Pasar' } })).rejects.toMatchObject({
      data: { code: 'newerDraft' },
      status: 409,
    })
    expect(
      await payload.findByID({ id, collection: 'articles', overrideAccess: true }),
    ).toMatchObject({ _status: 'published', title: 'Pasar Rogojampi memilah sampah' })
    await update({ id, data: { _status: 'draft' } })
    await expectGone(id)
  })

  it('has new signals when it is published again with another text', async () => {
    const { id } = await create({ _status: 'published', title: 'Pasar Rogojampi menimbang beras' })
    const before = await stored({ id, payload })
    await update({
      id,
      data: articleData({
        _status: 'published',
        paragraphs: ['Perpustakaan keliling singgah di alun-alun setiap Kamis sore.'],
      }),
    })
    expect((await stored({ id, payload })).signals).not.toBe(before.signals)
  })

  it('is duplicated as a draft, without links and without the address of the original', async () => {
    const { id, slug } = await create({ _status: 'published', title: 'Pasar Rogojampi libur' })
    const copy = await payload.duplicate({ id, collection: 'articles', overrideAccess: true })
    expect(copy).toMatchObject({ _status: 'draft' })
    expect(copy).not.toHaveProperty('slug', slug)
    expect(copy['firstPublishedAt'] ?? null).toBeNull()
    await expectGone(copy.id)
  })
})
