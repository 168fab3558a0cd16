import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import {
  lexicalBody,
  type LexicalNode,
  linkedParagraph,
  longParagraphs,
  paragraphNode,
} from '../../support/anArticle.js'
import { type NewsDesk, openNewsDesk } from '../news/newsDesk.js'

let desk: NewsDesk
let rich: Awaited<ReturnType<NewsDesk['publish']>>
let plain: typeof rich
let linking: typeof rich
let draft: typeof rich

const paragraphs = longParagraphs(8)

beforeAll(async () => {
  desk = await openNewsDesk('page')
  for (const place of ['Cluring', 'Genteng', 'Glagah', 'Kabat', 'Licin']) {
    await desk.publish({ paragraphs, title: `Layanan perpustakaan keliling singgah di ${place}` })
  }
  rich = await desk.publish(await everything())
  plain = await desk.publish({
    authors: [],
    mainImage: null,
    outlet: null,
    section: null,
    title: 'Jadwal loket diumumkan',
  })
  draft = await desk.write({ title: 'Rahasia meja redaksi' })
  linking = await desk.publish({
    body: lexicalBody(pointing({ dead: 99_999, draft: draft.id, live: rich.id })),
    title: 'Rangkuman layanan perpustakaan',
  })
})

afterAll(async () => desk.stop())

/** A text that points to other articles and a picture in every way that an editor has. */
const pointing = (ids: Readonly<Record<'dead' | 'draft' | 'live', number>>): LexicalNode[] => [
  ...paragraphs.slice(0, 4).map(paragraphNode),
  ...Object.entries(ids).map(([name, id]) => linkedParagraph(`tautan ${name}`, id)),
  ...Object.values(ids).map((value) => ({
    format: '',
    relationTo: 'articles',
    type: 'relationship',
    value,
    version: 2,
  })),
  {
    fields: {},
    format: '',
    id: '65f0c0ffee65f0c0ffee65f0',
    relationTo: 'media',
    type: 'upload',
    value: desk.complete['mainImage'],
    version: 3,
  },
]

/** An article with every kind of field that there is. */
const everything = async () => {
  const { complete, make } = desk
  const region = await make('sections', { name: 'Wilayah' })
  const district = await make('sections', { name: 'Banyuwangi', parent: region })
  const ministry = await make('institutions', { name: 'Perpustakaan Nasional', kind: 'agency' })
  const heir = await make('institutions', { name: 'Balai Perpustakaan Digital' })
  const library = await make('institutions', {
    name: 'Dinas Perpustakaan Banyuwangi',
    acronym: 'Dispusip',
    aliases: [{ name: 'Dinas Perpustakaan' }, { name: 'Perpusda' }],
    kind: 'localGovernment',
    parent: ministry,
    successors: [heir, ministry],
    validFrom: '2001-01-01T00:00:00.000Z',
  })
  const source = await make('sources', {
    name: 'Keterangan dinas',
    contact: 'Nomor meja informasi',
    institution: library,
    kind: 'pressRelease',
    licence: 'Bebas dimuat',
    republishing: 'withCredit',
  })
  const agency = await make('sources', {
    name: 'Kantor berita',
    creditLine: 'KANTOR',
    kind: 'agency',
    medium: { name: 'Kantor', url: 'https://kantor.example' },
    republishing: 'ownPages',
  })
  const desks = await make('authors', {
    name: 'Tim Daerah',
    kind: 'desk',
    photo: complete['mainImage'],
    sameAs: ['https://profil.example/satu', 'https://profil.example/dua'],
  })
  return {
    authors: [desks, ...(complete['authors'] as number[])], // made by the desk
    corrections: [
      { publishedAt: '2026-05-04T03:00:00.000Z', text: 'Nama kecamatan dibetulkan.' },
      { publishedAt: '2026-05-03T03:00:00.000Z', text: 'Jam buka dibetulkan.' },
    ],
    dateline: 'Banyuwangi',
    editor: desks,
    institutions: [library, ministry],
    kind: 'live',
    live: {
      startedAt: '2026-05-01T01:00:00.000Z',
      updates: [
        { publishedAt: '2026-05-01T02:00:00.000Z', text: 'Mobil tiba.', title: 'Tiba' },
        { publishedAt: '2026-05-01T01:30:00.000Z', text: 'Mobil berangkat.', title: 'Berangkat' },
      ],
    },
    paragraphs,
    paywall: { hiddenClasses: ['berbayar', 'pelanggan'], isPaid: true },
    places: ['Licin', 'Banyuwangi'],
    section: district,
    sources: [
      { note: 'Lewat surat', source, url: 'https://dinas.example/rilis' },
      {
        archivedURL: 'https://arsip.example/1',
        gave: 'partOfText',
        retrievedAt: '2026-05-01T00:30:00.000Z',
        source: agency,
      },
    ],
    title: 'Layanan perpustakaan keliling diperluas',
    topics: [await make('topics', { name: 'Literasi' }), await make('topics', { name: 'Sekolah' })],
    translations: [
      { language: 'id', url: 'https://kabar.example/id' },
      { language: 'en', url: 'https://kabar.example/en' },
    ],
  }
}

const pageOf = async (slug: string) =>
  (await desk.people.anonymous.client.get(`/api/newsroom/articles/${slug}`)).body

/** Lists of the desk: REST says of each that it is empty, whatever it holds. */
const ofTheDesk = ['bans', 'partners', 'pendingLinks', 'pins']

/** What REST answers, without what a page has no use for: the bare text and what is the desk's. */
const documentOf = async (id: number | string) => {
  const { body } = await desk.people.anonymous.client.get(`/api/articles/${id}?depth=2`)
  return JSON.parse(
    JSON.stringify(body, (key, value: unknown) =>
      ['body', 'thumbnailURL', ...ofTheDesk].includes(key) ? undefined : value,
    ),
  )
}

const read = () => [
  { name: 'an article with everything', article: rich },
  { name: 'an article with next to nothing', article: plain },
  { name: 'an article that points to others in its text', article: linking },
]

describe('the page of an article', () => {
  it('says what REST says of the same article at a depth of 2', async () => {
    for (const { article } of read()) {
      const { footer: _, ...page } = await pageOf(article.slug)
      expect(page).toEqual(await documentOf(article.id))
    }
  })

  it('says in its text which live documents it points to, and nothing of others', async () => {
    const { content } = await pageOf(linking.slug)
    const nodes: LexicalNode[] = content.root.children
    const live = {
      id: rich.id,
      title: rich.title,
      url: `https://kabar.example/berita/${rich.slug}`,
    }
    const childrenOf = (text: string) => nodes.find((node) => JSON.stringify(node).includes(text))

    expect(childrenOf('tautan live')).toMatchObject({
      children: [{ fields: { doc: { relationTo: 'articles', value: live } }, type: 'link' }],
    })
    for (const name of ['tautan dead', 'tautan draft']) {
      expect(childrenOf(name)).toMatchObject({ children: [{ text: name, type: 'text' }] })
    }
    expect(nodes.filter(({ type }) => type === 'relationship')).toMatchObject([{ value: live }])
    expect(nodes.filter(({ type }) => type === 'upload')).toMatchObject([
      { value: { alt: 'Lapak pasar 1', url: '/api/media/file/pasar-1.jpg' } },
    ])
  })

  it('tells nobody of a draft that its text points to, by whatever route it is read', async () => {
    const { client } = desk.people.anonymous
    const by = `where[id][equals]=${linking.id}&select[content]=true&select[contentHTML]=true`
    const answers = await Promise.all([
      client.get(`/api/newsroom/articles/${linking.slug}`),
      client.get(`/api/articles/${linking.id}?depth=0`),
      client.get(`/api/articles/${linking.id}?depth=2`),
      client.get(`/api/articles?${by}`),
      client.graphql(`{ Article(id: ${linking.id}) { content contentHTML } }`),
    ])
    for (const { body, status } of answers) {
      const text = JSON.stringify(body)
      expect([status, text.includes('tautan draft')]).toEqual([200, true])
      expect(text).not.toMatch(/[Rr]ahasia[ -]meja/)
    }
  })

  it('is the same for somebody who has logged in: a cache may give it to all', async () => {
    const { body } = await desk.people.editor.client.get(`/api/newsroom/articles/${rich.slug}`)
    expect(body).toEqual(await pageOf(rich.slug))
  })

  it.each(['%00', 'pasar%00', 'tidak-ada', '%F0%9F%8C%8B', 'a'.repeat(3000)])(
    'is not there at %s',
    async (slug) => {
      const { body, status } = await desk.people.anonymous.client.get(
        `/api/newsroom/articles/${slug}`,
      )
      expect([status, body.errors[0].data.code]).toEqual([404, 'notFound'])
    },
  )

  it('is null in GraphQL where there is none', async () => {
    for (const slug of ['tidak-ada', 'pasar\u0000']) {
      const { body } = await desk.people.anonymous.client.graphql(
        'query ($slug: String!) { ArticleBySlug(slug: $slug) { id } }',
        { slug },
      )
      expect(body).toEqual({ data: { ArticleBySlug: null } })
    }
  })

  it('has nothing that only the desk reads', async () => {
    const text = JSON.stringify(await pageOf(rich.slug))
    expect(text).toContain('Keterangan dinas')
    expect(text).not.toContain('Nomor meja informasi')
    expect(text).not.toMatch(/"(?:bans|findings|importKey|linkWords|partners|pins|verification)":/)
  })

  it('has one link to the outlet in Google products, and none where none would lead anywhere', async () => {
    const { footer } = await pageOf(rich.slug)
    expect(footer).toEqual({
      kind: 'preferredSource',
      text: {
        en: 'Make Kabar Uji a preferred source on Google',
        id: 'Jadikan Kabar Uji sumber pilihan di Google',
      },
      url: 'https://www.google.com/preferences/source?q=kabar.example',
    })
  })

  it('is found again at its new address, and is gone when it is withdrawn', async () => {
    const { slug } = plain
    await desk.save(plain.id, { slug: 'jadwal-loket-baru' })
    expect((await pageOf('jadwal-loket-baru')).title).toBe('Jadwal loket diumumkan')
    expect((await pageOf(slug)).slug).toBe('jadwal-loket-baru')
    await desk.payload.update({
      id: plain.id,
      collection: 'articles',
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    for (const gone of ['jadwal-loket-baru', slug]) {
      expect(
        (await desk.people.anonymous.client.get(`/api/newsroom/articles/${gone}`)).status,
      ).toBe(404)
    }
  })
})
