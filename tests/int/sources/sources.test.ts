import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type NewsDesk, openNewsDesk } from '../news/newsDesk.js'

let desk: NewsDesk
let agency: number

beforeAll(async () => {
  desk = await openNewsDesk('sources')
  agency = await desk.make('sources', {
    name: 'Antara Jawa Timur',
    contact: 'Nomor meja langganan',
    creditLine: 'ANTARA/HO',
    kind: 'agency',
    licence: 'Langganan sampai akhir tahun',
    medium: { name: 'Antara' },
    reliabilityNote: 'Angka perlu dicocokkan.',
    republishing: 'ownPages',
  })
})

afterAll(async () => {
  await desk.stop()
})

describe('what a source gave', () => {
  it('is settled when the article goes live, and again at every save of it', async () => {
    const { id } = await desk.write({ sources: [{ gave: 'fullText', source: agency }] })
    expect(
      await desk.payload.findByID({
        id,
        collection: 'articles',
        draft: true,
        overrideAccess: true,
      }),
    ).toMatchObject({
      isSyndicated: false,
    })
    await desk.save(id, {})
    expect(await desk.read(id)).toMatchObject({ isSyndicated: true, news: { eligible: false } })
    await desk.save(id, { sources: [{ gave: 'facts', source: agency }] })
    expect(await desk.read(id)).toMatchObject({ isSyndicated: false, news: { eligible: true } })
  })

  it('makes a press release of an article with its whole text, not of one with facts of it', async () => {
    const source = await desk.make('sources', { name: 'Rilis dinas', kind: 'pressRelease' })
    const whole = await desk.publish({ sources: [{ gave: 'fullText', source }] })
    const facts = await desk.publish({ sources: [{ gave: 'facts', source }] })

    expect(await desk.read(whole.id)).toMatchObject({
      attribution: { label: 'Rilis' },
      kind: 'pressRelease',
    })
    expect(await desk.read(facts.id)).toMatchObject({ attribution: { label: null }, kind: 'news' })
  })

  it('changes nothing of an article whose rows say nothing', async () => {
    const { id } = await desk.publish({ isSyndicated: true, sources: [{ source: agency }] })

    expect(await desk.read(id)).toMatchObject({
      attribution: { copyOf: 'Antara', credit: 'ANTARA/HO', label: 'Antara' },
      isSyndicated: true,
    })
  })

  it('is warned of where the licence does not allow it', async () => {
    const source = await desk.make('sources', {
      name: 'Radio Contoh',
      kind: 'otherMedium',
      republishing: 'excerpt',
      url: 'https://radio.example',
    })
    const { id } = await desk.publish({ sources: [{ gave: 'fullText', source }] })
    const { body } = await desk.people.editor.client.get(`/api/articles/${id}`)

    expect(body.news.findings).toContainEqual(
      expect.objectContaining({ code: 'SY-01-licence', values: { names: 'Radio Contoh' } }),
    )
  })
})

describe('a row of sources', () => {
  const saved = async (row: Readonly<Record<string, unknown>>) =>
    desk.people.editor.client.post('/api/articles', {
      ...desk.complete,
      _status: 'published',
      body: (await desk.write({})).body,
      sources: [{ source: agency, ...row }],
      title: 'Harga sayur turun',
    })

  it.each([
    ['retrieved tomorrow', { retrievedAt: new Date(Date.now() + 86_400_000).toISOString() }],
    ['with an archive that is no address', { archivedURL: 'arsip lokal' }],
    ['with an address that is a script', { url: 'javascript:alert(1)' }],
    ['that gave what there is not', { gave: 'uang' }],
  ])('%s is refused', async (_, row) => {
    expect((await saved(row)).status).toBe(400)
  })

  it('keeps when and where it was read', async () => {
    const row = {
      archivedURL: 'https://arsip.example/1',
      gave: 'facts',
      retrievedAt: '2026-05-01T00:30:00.000Z',
      url: 'https://kantor.example/1',
    }
    const { body, status } = await saved(row)
    expect(status).toBe(201)
    const { attribution, sources } = await desk.read(body.doc.id)

    expect(sources[0]).toMatchObject(row)
    expect(attribution).toEqual({
      copyOf: null,
      credit: null,
      label: null,
      line: 'Sumber: Antara Jawa Timur',
      sources: [
        {
          name: 'Antara Jawa Timur',
          archivedURL: 'https://arsip.example/1',
          url: 'https://kantor.example/1',
        },
      ],
    })
  })

  it('is not written as an attribution of its own', async () => {
    const { id } = await desk.write({})
    await desk.people.editor.client.patch(`/api/articles/${id}`, {
      attribution: { line: 'Sumber: orang lain' },
    })

    expect(
      (await desk.people.editor.client.get(`/api/articles/${id}?draft=true`)).body,
    ).not.toEqual(
      expect.objectContaining({
        attribution: expect.objectContaining({ line: expect.any(String) }),
      }),
    )
  })
})

describe('a source', () => {
  it('tells readers neither contact nor reliability, by no way', async () => {
    const { id } = await desk.publish({ sources: [{ gave: 'facts', source: agency }] })
    const { client } = desk.people.anonymous
    const { slug } = await desk.read(id)
    for (const path of [
      `/api/sources/${agency}`,
      '/api/sources?limit=100',
      `/api/articles/${id}?depth=2`,
      `/api/newsroom/articles/${slug}`,
      `/api/newsroom/articles/${id}/ninjs`,
      '/api/newsroom/sites/kabar.example/feeds/feed.json',
    ]) {
      const { body, status } = await client.get(path)
      expect(status, path).toBe(200)
      expect(JSON.stringify(body), path).toContain('Antara')
      expect(JSON.stringify(body), path).not.toMatch(/meja langganan|perlu dicocokkan/)
    }
    for (const field of ['contact', 'reliabilityNote']) {
      const where = { [field]: { like: 'a' } }
      expect((await client.get('/api/sources', { where })).status).toBeGreaterThanOrEqual(400)
      const deep = { [`sources.source.${field}`]: { like: 'a' } }
      expect((await client.get('/api/articles', { where: deep })).status).toBeGreaterThanOrEqual(
        400,
      )
    }
    const { body } = await desk.people.reporter.client.get(`/api/sources/${agency}`)
    expect(body.contact).toBe('Nomor meja langganan')
  })

  it('keeps the words of its licence beside the rule', async () => {
    expect((await desk.people.anonymous.client.get(`/api/sources/${agency}`)).body).toMatchObject({
      licence: 'Langganan sampai akhir tahun',
      republishing: 'ownPages',
    })
  })
})
