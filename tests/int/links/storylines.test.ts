import type { Payload, TypedUser } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { articleData, paragraphs } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { createAccount } from '../../support/signInStaff.js'
import { settle } from '../ledger/ledger.js'

let booted: Booted
let payload: Payload

beforeAll(async () => {
  booted = await bootPayload({ name: 'storyline-links' })
  payload = booted.payload
  await createAccount({ name: 'editor', payload, role: 'editor' })
})

afterAll(async () => {
  await booted.stop()
})

const publish = async (title: string, choices: object = {}): Promise<number> => {
  const { id } = await payload.create({
    collection: 'articles',
    data: articleData({ _status: 'published', paragraphs: paragraphs(50), title, ...choices }),
    depth: 0,
    draft: false,
    overrideAccess: true,
  })
  return Number(id)
}

const follow = async (data: object): Promise<number> => {
  const { id } = await payload.create({
    collection: 'storylines',
    data: { title: 'Kawal jembatan gantung', ...data },
    overrideAccess: true,
  })
  await settle(payload)
  return Number(id)
}

const change = async (id: number, data: object): Promise<void> => {
  await payload.update({ id, collection: 'storylines', data, overrideAccess: true })
  await settle(payload)
}

/** Ids of the served links, in their order. */
const linksOf = async (id: number): Promise<readonly number[]> => {
  const doc = await payload.findByID({
    id,
    collection: 'articles',
    depth: 0,
    overrideAccess: true,
    select: { bacaJuga: true },
  })
  const blocks = doc['bacaJuga'] as { links: { articleId: string }[] }[] // as the field serves it
  return blocks.flatMap(({ links }) => links.map(({ articleId }) => Number(articleId)))
}

const stage = (article: number, name: string) => ({ article, stage: name })
const stages = [{ name: 'Laporan' }, { name: 'Sidang' }, { name: 'Putusan' }]

/** Three live articles of one case that have next to no words in common, and the case. */
const aCase = async () => {
  const report = await publish('Warga melaporkan jembatan gantung')
  const hearing = await publish('Majelis membuka sidang perdana')
  const verdict = await publish('Hakim membacakan amar')
  const entries = [stage(report, 'Laporan'), stage(hearing, 'Sidang'), stage(verdict, 'Putusan')]
  return { entries, hearing, id: await follow({ entries, stages }), report, verdict }
}

describe('links follow storylines', () => {
  it('the step before comes first, then the newest, from the moment an article is put in', async () => {
    const { hearing, report, verdict } = await aCase()
    expect((await linksOf(hearing)).slice(0, 2)).toEqual([report, verdict])
    expect((await linksOf(verdict))[0]).toBe(hearing)
  })

  it('how the case ended comes first in every article before it', async () => {
    const { hearing, id, report, verdict } = await aCase()
    await change(id, { outcome: { article: verdict, kind: 'acquitted' } })
    expect((await linksOf(report))[0]).toBe(verdict)
    expect((await linksOf(hearing))[0]).toBe(verdict)
    await change(id, { outcome: { article: null, kind: null } })
    expect((await linksOf(hearing))[0]).toBe(report)
  })

  it('an article published later comes into the lists of those that stood there before', async () => {
    const { entries, hearing, id, verdict } = await aCase()
    const appeal = Number(
      (
        await payload.create({
          collection: 'articles',
          data: articleData({ paragraphs: paragraphs(3), title: 'Berkas banding diterima' }),
          draft: true,
          overrideAccess: true,
        })
      ).id,
    )
    await change(id, { entries: [...entries, { article: appeal }] })
    expect(await linksOf(verdict)).not.toContain(appeal)
    await payload.update({
      id: appeal,
      collection: 'articles',
      data: { _status: 'published' },
      overrideAccess: true,
    })
    await settle(payload)
    expect((await linksOf(verdict)).slice(0, 2)).toEqual([hearing, appeal])
  })

  it('an article that is taken out, or whose storyline is deleted, loses its preference', async () => {
    const { entries, hearing, id, report, verdict } = await aCase()
    await change(id, { entries: entries.slice(0, 2) })
    expect((await reasonsOf(hearing)).get(verdict) ?? []).not.toContain('storyline')
    expect((await reasonsOf(hearing)).get(report)).toContain('storyline')
    await payload.delete({ id, collection: 'storylines', overrideAccess: true })
    await settle(payload)
    expect([...(await reasonsOf(hearing)).values()].flat()).not.toContain('storyline')
  })

  it('readers are served the links, and not the name of the storyline', async () => {
    const { hearing, report } = await aCase()
    const read = await payload.findByID({
      id: hearing,
      collection: 'articles',
      depth: 0,
      overrideAccess: false,
    })
    const served = JSON.stringify(read['bacaJuga'])
    expect(served).toContain(`"articleId":"${report}"`)
    expect(served).not.toContain('Kawal jembatan')
    expect(served).not.toContain('storyline')
  })

  it('an article of an outlet that is no sister stays out', async () => {
    const { entries, hearing, id } = await aCase()
    const outlet = await payload.create({
      collection: 'outlets',
      data: { name: 'Kabar Lain', domain: 'lain.example' },
      overrideAccess: true,
    })
    const foreign = await publish('Putusan dalam pemberitaan lain', { outlet: outlet.id })
    await change(id, { entries: [...entries, { article: foreign }] })
    expect(await linksOf(hearing)).not.toContain(foreign)
    expect(await linksOf(foreign)).not.toContain(hearing)
  })
})

/** The kinds of reasons of the served links, by target. */
const reasonsOf = async (id: number): Promise<ReadonlyMap<number, readonly string[]>> => {
  const { docs } = await payload.find({ collection: 'users', limit: 1, overrideAccess: true })
  const user = { ...docs[0], collection: 'users' } as TypedUser // an account of the newsroom
  const doc = await payload.findByID({
    id,
    collection: 'articles',
    depth: 0,
    overrideAccess: true,
    user,
  })
  const blocks = doc['bacaJuga'] as {
    links: { articleId: string; reasons: { kind: string }[] }[]
  }[] // as the field serves it
  return new Map(
    blocks.flatMap(({ links }) =>
      links.map(({ articleId, reasons }) => [Number(articleId), reasons.map(({ kind }) => kind)]),
    ),
  )
}
