import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readNewsParts } from '../../../src/adapters/newsParts.js'
import { type Choices, type NewsDesk, openNewsDesk } from './newsDesk.js'

let desk: NewsDesk

beforeAll(async () => {
  desk = await openNewsDesk('news-review')
})

afterAll(async () => {
  await desk.stop()
})

type Finding = { readonly code: string; readonly field: string; readonly text: string }

/** The findings of an article as an editor gets them. */
const findingsOf = async (id: number, language = 'id'): Promise<readonly Finding[]> => {
  const { body } = await desk.people.editor.client.send(`/api/articles/${id}?draft=true`, {
    headers: { 'Accept-Language': language },
  })
  return body.news.findings
}

const codesOf = async (choices: Choices): Promise<readonly string[]> =>
  (await findingsOf((await desk.publish(choices)).id)).map(({ code }) => code)

describe('the review of an article', () => {
  it('finds nothing in one that has all it needs', async () => {
    const { id, news } = await desk.publish({})
    expect(await findingsOf(id)).toEqual([])
    expect(news.eligible).toBe(true)
  })

  it.each([
    ['NA-04 no picture', { mainImage: null }, ['NA-04']],
    ['EL-04 no author', { authors: [] }, ['EL-04']],
    ['SO-03 no section', { section: null }, ['SO-03']],
    ['EL-05 a press release', { kind: 'pressRelease' }, ['EL-05']],
    ['NS-22 an advertorial', { kind: 'advertorial' }, ['NS-22']],
    ['RB-06 what the desk keeps back', { notForGoogleNews: true }, ['RB-06']],
    ['SY-01 a copy without its origin', { isSyndicated: true }, ['SY-01', 'SY-01-credit']],
    [
      'ID-01 ID-02 what is not verified',
      { verification: { isPending: true, isUrgent: true } },
      ['ID-01', 'ID-02'],
    ],
    [
      'ID-18 a protected name in the title',
      {
        protectedNames: ['Rogojampi'],
        protectsIdentity: true,
        title: 'Anak di Rogojampi ditemukan',
      },
      ['ID-17', 'ID-18', 'ID-18-photo'],
    ],
    ['IM-01 a picture without credit', { mainImageCredit: '' }, ['IM-01']],
  ] as const)('looks at all of it: %s', async (_, choices, codes) => {
    expect(await codesOf(choices)).toEqual(codes)
  })

  it('NA-09 SO-10 ID-18 BJ-07 SO-09 reads what the article names', async () => {
    const target = await desk.publish({ kind: 'advertorial', title: 'Kopi untuk semua' })
    const codes = await codesOf({
      authors: [await desk.make('authors', { name: 'Rina Contoh dan Sari Contoh' })],
      institutions: [await desk.make('institutions', { name: 'Balai Tak Disebut' })],
      pins: [{ target: target.id }],
      protectedNames: ['Teratai'],
      protectsIdentity: true,
      sources: [{ source: await desk.make('sources', { name: 'Radio Uji', kind: 'otherMedium' }) }],
      topics: [await desk.make('topics', { name: 'SD Teratai' })],
    })
    expect(codes).toEqual(
      expect.arrayContaining(['ID-18', 'NA-09', 'SO-10', 'BJ-07', 'SO-09', 'ID-18-photo']),
    )
    expect(codes).toHaveLength(6)
  })

  it('ID-02 takes a notice in brackets and italics at the end', async () => {
    const verification = {
      hasNamedSource: true,
      isPending: true,
      isSubjectUnreachable: true,
      isUrgent: true,
    }
    const { body } = await desk.write({})
    const [first] = body.root.children
    const notice = {
      ...first,
      children: [{ ...first.children[0], format: 2, text: '(Berita ini belum terverifikasi.)' }],
    }
    const root = { ...body.root, children: [...body.root.children, notice] }
    expect(await codesOf({ verification })).toEqual(['ID-02'])
    expect(await codesOf({ body: { root }, verification })).toEqual([])
  })

  it('NS-22 knows the sections that an outlet lists, with those below them', async () => {
    const listed = await desk.make('sections', { name: 'Terdaftar' })
    const below = await desk.make('sections', { name: 'Di bawahnya', parent: listed })
    const other = await desk.make('sections', { name: 'Lainnya' })
    const outlet = await desk.make('outlets', {
      name: 'Kabar Dua',
      domain: 'dua.example',
      newsSections: [listed],
    })
    const missing = async (section: number) =>
      (await codesOf({ outlet, section })).filter((code) => code.startsWith('NS-22'))
    expect(await missing(below)).toEqual([])
    expect(await missing(other)).toEqual(['NS-22-section'])
  })

  it('survives references to nothing, and such as no database can read', async () => {
    const req = await createLocalReq({}, desk.payload)
    const doc = {
      authors: ['bukan-id', null, {}, 99_999_999, '9'.repeat(40)],
      institutions: 'x',
      mainImage: { id: "1' or true" },
      pins: [{}, null, { target: -1 }],
      section: [],
      sources: [{ source: 'x' }, 'x'],
      topics: [['1']],
    }
    const parts = await readNewsParts({ doc, req })
    expect(parts.sources).toEqual([{}, {}])
    expect(Object.values(parts).flat()).toHaveLength(2)
  })
})

describe('findings', () => {
  it('are told to the desk in the language of the user, with the field to go to', async () => {
    const { id } = await desk.publish({ authors: [] })
    expect(await findingsOf(id)).toEqual([
      {
        code: 'EL-04',
        field: 'authors',
        severity: 'error',
        text: 'Belum ada penulis. Pilih orang atau tim redaksi.',
      },
    ])
    const [finding] = await findingsOf(id, 'en')
    expect(finding?.text).toBe('There is no author. Choose a person or a desk.')
  })

  it('are stored without a text, also after an editor has saved what was served', async () => {
    const { id } = await desk.publish({ authors: [] })
    const { client } = desk.people.editor
    const { body } = await client.get(`/api/articles/${id}`, { depth: 0 })
    await client.patch(`/api/articles/${id}`, { ...body, _status: 'published' })
    const row = await desk.payload.db.findOne<{ id: number; news: { findings: object[] } }>({
      collection: 'articles',
      where: { id: { equals: id } },
    })
    expect(row?.news.findings).toEqual([{ code: 'EL-04', field: 'authors', severity: 'error' }])
  })

  it('are no business of readers', async () => {
    const { id } = await desk.publish({ authors: [] })
    expect((await desk.read(id)).news).not.toHaveProperty('findings')
  })
})

describe('eligibility', () => {
  const list = async (eligible: boolean, draft = false) => {
    const { body } = await desk.people.editor.client.get('/api/articles', {
      draft,
      limit: 100,
      where: { 'news.eligible': { equals: eligible } },
    })
    return body.docs.map(({ id }: { readonly id: number }) => id)
  }

  it('can be asked for, and follows each publication', async () => {
    const { id } = await desk.publish({ authors: [] })
    expect(await list(false)).toContain(id)
    await desk.save(id, { authors: desk.complete['authors'] })
    expect(await list(false)).not.toContain(id)
    expect(await list(true)).toContain(id)
  })

  it('cannot be written by an editor', async () => {
    const { body } = await desk.people.editor.client.post('/api/articles', {
      ...(await desk.write({ authors: [] })),
      id: undefined,
      _status: 'published',
      news: { eligible: true, findings: [] },
    })
    expect(body.doc.news.eligible).toBe(false)
  })

  it('of a draft is that of its latest text, so that what is planned has one, and the live one keeps its own', async () => {
    const { id } = await desk.publish({})
    await desk.save(id, { _status: 'draft', authors: [] })
    expect(await findingsOf(id)).toMatchObject([{ code: 'EL-04' }])
    expect(await list(false, true)).toContain(id)
    expect(await list(false)).not.toContain(id)

    const draft = await desk.write({ authors: [] })
    await desk.payload.update({
      id: draft.id,
      autosave: true,
      collection: 'articles',
      data: { authors: desk.complete['authors'] },
      draft: true,
      overrideAccess: true,
    })
    expect(await findingsOf(draft.id)).toEqual([])
  })
})

describe('BJ-07 a link to what is no independent news', () => {
  const labels = ({ bacaJuga }: { readonly bacaJuga: readonly { links: object[] }[] }) =>
    bacaJuga.flatMap(({ links }) => links.map((link) => 'label' in link && link.label))

  it('is served with a label, by each route and in the HTML; others have none', async () => {
    const paid = await desk.publish({ kind: 'advertorial', title: 'Kelas menyeduh kopi pagi' })
    const plain = await desk.publish({ title: 'Kelas membatik dibuka lagi' })
    const host = await desk.publish({
      noAutomaticLinks: true,
      pins: [
        { afterBlock: 1, target: paid.id },
        { afterBlock: 1, target: plain.id },
      ],
      title: 'Pilihan kelas akhir pekan',
    })
    const { client } = desk.people.anonymous
    const page = await client.get(`/api/newsroom/articles/${host.slug}`)
    const graphQL = await client.graphql(
      `{ Article(id: ${host.id}) { bacaJuga { links { label } } } }`,
    )
    expect(labels(await desk.read(host.id))).toEqual(['Advertorial', null])
    expect(labels(page.body)).toEqual(['Advertorial', null])
    expect(labels(graphQL.body.data.Article)).toEqual(['Advertorial', null])
    expect(page.body.contentHTML.match(/class="baca-juga__label">[^<]*/g)).toEqual([
      'class="baca-juga__label">Advertorial',
    ])
    expect(page.body.contentHTML).toContain('>Baca juga</h2>')
  })

  it('has label and heading in the language of its outlet', async () => {
    const outlet = await desk.make('outlets', {
      name: 'Kabar Tiga',
      domain: 'tiga.example',
      language: 'en',
    })
    const target = await desk.publish({ kind: 'pressRelease', outlet, title: 'Harbour opens' })
    const host = await desk.publish({
      noAutomaticLinks: true,
      outlet,
      pins: [{ afterBlock: 1, target: target.id }],
      title: 'What happens at the harbour',
    })
    const seen = await desk.read(host.id)
    expect(labels(seen)).toEqual(['Press Release'])
    expect(seen.contentHTML).toContain('>Read also</h2>')
  })
})
