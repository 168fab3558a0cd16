import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Choices, type NewsDesk, openNewsDesk } from './newsDesk.js'

let desk: NewsDesk

beforeAll(async () => {
  desk = await openNewsDesk('news-times')
})

afterAll(async () => {
  await desk.stop()
})

const timesOf = ({
  firstPublishedAt,
  modifiedAt,
}: Choices): readonly [first: unknown, last: unknown] => [firstPublishedAt, modifiedAt]

const moved = (before: Choices, after: Choices): boolean =>
  String(after['modifiedAt']) > String(before['modifiedAt'])

const correction = { text: 'Pasar buka pukul empat, bukan pukul lima.' }

describe('DT-09 the time of the last change', () => {
  it.each([
    ['title', { title: 'Pasar Rogojampi Buka Pukul Tiga' }],
    ['lead', { lead: 'Jam buka dimajukan lagi.' }],
    ['kicker', { kicker: 'Pasar rakyat' }],
    ['caption', { mainImageCaption: 'Lapak sayur di sisi timur.' }],
    ['corrections', { corrections: [correction] }],
  ])('moves with the %s', async (_, change) => {
    const before = await desk.publish({})
    expect(moved(before, await desk.save(before.id, change))).toBe(true)
  })

  it.each([
    [
      'topics',
      async () => ({ topics: [await desk.make('topics', { name: `Topik ${Math.random()}` })] }),
    ],
    ['slug', async () => ({ slug: 'pasar-rogojampi-pagi-sekali' })],
    [
      'section',
      async () => ({ section: await desk.make('sections', { name: `R ${Math.random()}` }) }),
    ],
    ['places', async () => ({ places: ['Rogojampi'] })],
    ['credit of the picture', async () => ({ mainImageCredit: 'Kabar Uji' })],
    ['metadata', async () => ({ dateline: 'BANYUWANGI', isSyndicated: true })],
    ['pins', async () => ({ pins: [{ target: (await desk.publish({})).id }] })],
  ] as const)('stays when only the %s changes', async (_, change) => {
    const before = await desk.publish({})
    expect(timesOf(await desk.save(before.id, await change()))).toEqual(timesOf(before))
  })

  it('stays while drafts and autosaves go over a live article, and moves when they go live', async () => {
    const before = await desk.publish({})
    for (const autosave of [true, false]) {
      await desk.payload.update({
        id: before.id,
        autosave,
        collection: 'articles',
        data: { title: `Pasar Rogojampi, naskah ${String(autosave)}` },
        draft: true,
        overrideAccess: true,
      })
    }
    expect(timesOf(await desk.read(before.id))).toEqual(timesOf(before))
    expect(moved(before, await desk.save(before.id, {}))).toBe(true)
  })
})

describe('a small fix', () => {
  it('leaves the time of the last change, for one publication only', async () => {
    const before = await desk.publish({ lead: 'Pengelola pasr memajukan jam buka.' })
    const fixed = await desk.save(before.id, {
      lead: 'Pengelola pasar memajukan jam buka.',
      smallFix: true,
    })
    expect(timesOf(fixed)).toEqual(timesOf(before))
    expect(fixed.smallFix).toBe(false)
    expect(fixed.lead).toContain('pasar')
    expect(moved(before, await desk.save(before.id, { lead: 'Jam buka berubah.' }))).toBe(true)
  })

  it('waits in a draft until that is published', async () => {
    const before = await desk.publish({})
    await desk.save(before.id, { _status: 'draft', kicker: 'Pasar', smallFix: true })
    const after = await desk.save(before.id, {})
    expect(timesOf(after)).toEqual(timesOf(before))
    expect(after.kicker).toBe('Pasar')
  })

  it('ID-06 is no way to hide a correction', async () => {
    const before = await desk.publish({})
    const after = await desk.save(before.id, { corrections: [correction], smallFix: true })
    expect(moved(before, after)).toBe(true)
  })

  it('can be asked for by an editor over HTTP, and readers see nothing of it', async () => {
    const before = await desk.publish({})
    const { body } = await desk.people.editor.client.patch(`/api/articles/${before.id}`, {
      _status: 'published',
      lead: 'Perbaikan ejaan saja.',
      smallFix: true,
    })
    expect(timesOf(body.doc)).toEqual(timesOf(before))
    const seen = await desk.read(before.id)
    expect(seen.lead).toBe('Perbaikan ejaan saja.')
    expect(seen).not.toHaveProperty('smallFix')
  })
})

describe('ID-06 corrections', () => {
  it('get the time at which they are published, and keep it from then on', async () => {
    const before = await desk.publish({})
    await desk.save(before.id, { _status: 'draft', corrections: [correction] })
    const first = await desk.save(before.id, {})
    const [{ publishedAt }] = first.corrections
    expect(publishedAt).toBe(first.modifiedAt)

    const later = await desk.save(before.id, { topics: [] })
    expect(later.corrections[0].publishedAt).toBe(publishedAt)
    expect(timesOf(later)).toEqual(timesOf(first))
  })

  it('move the time of the last change when their text changes', async () => {
    const before = await desk.publish({ corrections: [correction] })
    const [row] = before.corrections
    const after = await desk.save(before.id, {
      corrections: [{ ...row, text: 'Pasar buka pukul empat pagi.' }],
    })
    expect(moved(before, after)).toBe(true)
  })

  it('are not accepted from the future', async () => {
    const before = await desk.publish({})
    const publishedAt = new Date(Date.now() + 86_400_000).toISOString()
    await expect(
      desk.save(before.id, { corrections: [{ ...correction, publishedAt }] }),
    ).rejects.toMatchObject({ data: { errors: [{ path: 'corrections.0.publishedAt' }] } })
  })
})

describe('DT-10 NS-12 the first publication', () => {
  it('is written once, whatever is taken off the air, restored or published again', async () => {
    const { id, firstPublishedAt } = await desk.publish({})
    await desk.payload.update({
      id,
      collection: 'articles',
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    const again = await desk.save(id, { title: 'Pasar Rogojampi kembali tayang' })
    expect(again.firstPublishedAt).toBe(firstPublishedAt)

    const { docs } = await desk.payload.findVersions({
      collection: 'articles',
      overrideAccess: true,
      sort: 'id',
      where: { parent: { equals: id } },
    })
    await desk.payload.restoreVersion({
      id: docs[0]?.id ?? '',
      collection: 'articles',
      overrideAccess: true,
    })
    expect((await desk.read(id)).firstPublishedAt).toBe(firstPublishedAt)
  })
})
