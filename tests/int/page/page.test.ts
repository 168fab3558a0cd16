import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { longParagraphs } from '../../support/anArticle.js'
import { type NewsDesk, openNewsDesk } from '../news/newsDesk.js'

let desk: NewsDesk
let rich: Awaited<ReturnType<NewsDesk['publish']>>
let plain: typeof rich

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
})

afterAll(async () => desk.stop())

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
    sources: [{ note: 'Lewat surat', source, url: 'https://dinas.example/rilis' }, { source }],
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
]

describe('the page of an article', () => {
  it('says what REST says of the same article at a depth of 2', async () => {
    for (const { article } of read()) {
      const { footer: _, ...page } = await pageOf(article.slug)
      expect(page).toEqual(await documentOf(article.id))
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
