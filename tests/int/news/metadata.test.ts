import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { articleKinds } from '../../../src/domain/article.js'
import { vocabularyProblems } from '../../support/schemaOrg.js'
import { type Choices, type NewsDesk, openNewsDesk } from './newsDesk.js'

let desk: NewsDesk

beforeAll(async () => {
  desk = await openNewsDesk('news-metadata')
})

afterAll(async () => {
  await desk.stop()
})

type Tag = Readonly<Record<string, string>>

/** The article's own node, as anonymous readers get it. */
const nodeOf = async (choices: Choices) => {
  const { id } = await desk.publish(choices)
  return (await desk.read(id)).news.jsonLd['@graph'][0]
}

const headOf = async (choices: Choices) => {
  const { id } = await desk.publish(choices)
  return (await desk.read(id)).news.head
}

const metaOf = ({ meta }: { readonly meta: readonly Tag[] }, name: string) =>
  meta.flatMap((tag) => (tag['name'] === name || tag['property'] === name ? [tag['content']] : []))

const update = {
  publishedAt: '2026-11-24T18:00:00.000Z',
  text: 'Lapak mulai terisi.',
  title: 'Gerbang dibuka',
}

const everything: Choices = {
  corrections: [{ text: 'Pukul empat, bukan lima.', url: 'https://kabar.example/ralat/4' }],
  dateline: 'BANYUWANGI',
  live: { startedAt: '2026-11-24T17:30:00.000Z', updates: [update] },
  paywall: { hiddenClasses: ['isi-berbayar'], isPaid: true },
  places: ['Rogojampi'],
  reviewed: { kind: 'book', name: 'Pasar Pagi', url: 'https://buku.example' },
  sponsor: { name: 'Koperasi Pasar', url: 'https://koperasi.example' },
  translations: [
    { language: 'id', url: 'https://kabar.example/id/pasar' },
    { language: 'en', url: 'https://kabar.example/en/market' },
  ],
}

const types: Readonly<Record<(typeof articleKinds)[number], unknown>> = {
  advertorial: ['Article', 'AdvertiserContentArticle'],
  analysis: ['NewsArticle', 'AnalysisNewsArticle'],
  background: ['NewsArticle', 'BackgroundNewsArticle'],
  factCheck: 'NewsArticle',
  feature: ['NewsArticle', 'ReportageNewsArticle'],
  interview: 'NewsArticle',
  live: ['NewsArticle', 'LiveBlogPosting'],
  news: 'NewsArticle',
  opinion: ['NewsArticle', 'OpinionNewsArticle'],
  pressRelease: 'Article',
  review: ['NewsArticle', 'ReviewNewsArticle'],
  satire: ['Article', 'SatiricalArticle'],
}

describe('the JSON-LD of each kind', () => {
  it.each(articleKinds)(
    'NA-01 NA-17 SO-21 is of its type, valid, and the same by each route and at each read: %s',
    async (kind) => {
      const { id, slug } = await desk.publish({ ...everything, kind })
      const { jsonLd } = (await desk.read(id)).news
      expect(jsonLd['@graph'][0]['@type']).toEqual(types[kind])
      expect(jsonLd['@graph'].flatMap((node: object) => vocabularyProblems(node))).toEqual([])

      const { client } = desk.people.anonymous
      const page = await client.get(`/api/newsroom/articles/${slug}`)
      const graphQL = await client.graphql(
        `{ Article(id: ${id}) { news { jsonLd head } corrections { text publishedAt url } } }`,
      )
      expect(JSON.stringify(page.body.news.jsonLd)).toBe(JSON.stringify(jsonLd))
      expect(JSON.stringify(graphQL.body.data.Article.news.jsonLd)).toBe(JSON.stringify(jsonLd))
      expect(graphQL.body.data.Article.news.head).toEqual((await desk.read(id)).news.head)
      expect(graphQL.body.data.Article.corrections).toHaveLength(1)
    },
  )
})

describe('what the desk writes stands in the metadata', () => {
  it('ID-06 SO-05 corrections with their own times, the oldest first', async () => {
    const node = await nodeOf({
      corrections: [
        { publishedAt: '2025-03-02T03:00:00.000Z', text: 'Kedua.' },
        {
          publishedAt: '2025-03-01T17:30:00.000Z',
          text: 'Pertama.',
          url: 'https://kabar.example/r',
        },
      ],
    })
    expect(node.correction).toMatchObject([
      {
        datePublished: '2025-03-02T00:30:00+07:00',
        text: 'Pertama.',
        url: 'https://kabar.example/r',
      },
      { datePublished: '2025-03-02T10:00:00+07:00', text: 'Kedua.' },
    ])
  })

  it('LB-01 entries of a live report', async () => {
    const node = await nodeOf({ ...everything, kind: 'live' })
    expect(node).toMatchObject({
      coverageStartTime: '2026-11-25T00:30:00+07:00',
      liveBlogUpdate: [
        {
          articleBody: update.text,
          datePublished: '2026-11-25T01:00:00+07:00',
          headline: update.title,
        },
      ],
    })
  })

  it('EL-05 who paid for an advertorial, and what a review judges', async () => {
    expect((await nodeOf({ ...everything, kind: 'advertorial' })).sponsor).toMatchObject({
      name: 'Koperasi Pasar',
      url: 'https://koperasi.example',
    })
    expect((await nodeOf({ ...everything, kind: 'review' })).itemReviewed).toMatchObject({
      '@type': 'Book',
      name: 'Pasar Pagi',
    })
  })

  it('what was written for another kind stays out', async () => {
    const node = await nodeOf({ ...everything, kind: 'news' })
    expect(node['@type']).toBe('NewsArticle')
    expect(node).not.toHaveProperty('sponsor')
    expect(node).not.toHaveProperty('itemReviewed')
    expect(node).not.toHaveProperty('liveBlogUpdate')
  })

  it('PW-01 PW-02 paid parts', async () => {
    const node = await nodeOf(everything)
    expect(node.isAccessibleForFree).toBe(false)
    expect(node.hasPart).toMatchObject([
      { cssSelector: '.isi-berbayar', isAccessibleForFree: false },
    ])
    expect((await nodeOf({})).isAccessibleForFree).toBe(true)
  })

  it('SO-14 dateline and places', async () => {
    expect(await nodeOf(everything)).toMatchObject({
      contentLocation: [{ '@type': 'Place', name: 'Rogojampi' }],
      dateline: 'BANYUWANGI',
    })
  })

  it('translations, the first for all other languages', async () => {
    const { links } = await headOf(everything)
    const languages = links.filter((link: Tag) => 'hreflang' in link)
    expect(languages.map((link: Tag) => [link['hreflang'], link['href']])).toEqual(
      expect.arrayContaining([
        ['id', 'https://kabar.example/id/pasar'],
        ['en', 'https://kabar.example/en/market'],
        ['x-default', 'https://kabar.example/id/pasar'],
      ]),
    )
  })

  it('SY-01 a copy is kept from Google News, not from search', async () => {
    const head = await headOf({ isSyndicated: true })
    expect(metaOf(head, 'googlebot-news')).toEqual(['noindex'])
    expect(metaOf(head, 'robots').join()).not.toContain('noindex')
    expect(metaOf(await headOf({}), 'googlebot-news')).toEqual([])
  })

  it('SO-11 SO-13 facts of institutions, NA-13 profiles of authors, SO-07 policies, the hub', async () => {
    const institution = await desk.make('institutions', {
      name: 'Dinas Pasar Uji',
      kind: 'localGovernment',
      validFrom: '2024-10-21',
      wikidata: 'Q3138',
    })
    const author = await desk.make('authors', {
      name: 'Sari Contoh',
      sameAs: ['https://sosial.example/sari'],
    })
    await desk.payload.update({
      id: Number(desk.complete['outlet']),
      collection: 'outlets',
      data: { hubURL: 'https://hub.example' },
      overrideAccess: true,
    })
    const { id } = await desk.publish({
      authors: [author],
      institutions: [institution],
      paragraphs: ['Dinas Pasar Uji memajukan jam buka.'],
    })
    const { head, jsonLd } = (await desk.read(id)).news
    const [article, publisher] = jsonLd['@graph']
    expect(article.about).toMatchObject([
      { foundingDate: '2024-10-21', sameAs: 'https://www.wikidata.org/wiki/Q3138' },
    ])
    expect(article.author).toMatchObject([{ sameAs: ['https://sosial.example/sari'] }])
    expect(publisher.publishingPrinciples).toBe('https://kabar.example/principles')
    expect(head.links).toContainEqual({ href: 'https://hub.example', rel: 'hub' })
  })
})

describe('ID-18 where someone must not be recognised', () => {
  const secret = 'Bunga Rahasiawati'

  it('metadata has no topic, institution or place, and names to be protected are served nowhere', async () => {
    const topic = await desk.make('topics', { name: 'Sekolah Dasar Teratai' })
    const institution = await desk.make('institutions', { name: 'Polsek Uji Teratai' })
    const { id, slug } = await desk.publish({
      institutions: [institution],
      paragraphs: ['Polsek Uji Teratai menerima laporan di Sekolah Dasar Teratai.'],
      places: ['Kampung Teratai'],
      protectedNames: [secret],
      protectsIdentity: true,
      topics: [topic],
    })
    const { news } = await desk.read(id)
    expect(news.keywords).toEqual([])
    expect(JSON.stringify([news.head, news.jsonLd])).not.toMatch(/Teratai/)

    const { client } = desk.people.anonymous
    const answers = [
      await client.get(`/api/articles/${id}`, { depth: 2 }),
      await client.get(`/api/newsroom/articles/${slug}`),
      await client.get('/api/articles', {
        select: { protectedNames: true },
        where: { id: { equals: id } },
      }),
      await client.graphql(
        `{ Article(id: ${id}) { id protectedNames verification { isPending } } }`,
      ),
    ]
    expect(JSON.stringify(answers.map(({ body }) => body))).not.toContain(secret)
    const searched = await client.get('/api/articles', {
      where: { protectedNames: { contains: secret } },
    })
    expect(searched.status).toBeGreaterThanOrEqual(400)
  })

  it('the desk reads them, and a reporter writes them in an own draft', async () => {
    const { client } = desk.people.reporter
    const { body, status } = await client.post(
      '/api/articles',
      {
        title: 'Laporan yang dilindungi',
        body: (await desk.write({})).body,
        corrections: [{ text: 'Catatan.' }],
        isSyndicated: true,
        protectedNames: [secret],
        protectsIdentity: true,
        verification: { isPending: true },
      },
      { draft: 'true' },
    )
    expect(status).toBe(201)
    const { body: own } = await client.get(`/api/articles/${body.doc.id}`, { draft: 'true' })
    expect(own).toMatchObject({
      corrections: [{ text: 'Catatan.' }],
      isSyndicated: true,
      protectedNames: [secret],
      verification: { isPending: true },
    })
  })
})

describe('an address that leads nowhere', () => {
  it.each([
    ['articles', { sponsor: { url: 'koperasi.example' } }, 'sponsor.url'],
    ['articles', { corrections: [{ text: 'x', url: 'javascript:alert(1)' }] }, 'corrections.0.url'],
    [
      'articles',
      { translations: [{ language: 'english!', url: 'https://a.example' }] },
      'translations.0.language',
    ],
    ['articles', { paywall: { hiddenClasses: ['.isi'], isPaid: true } }, 'paywall.hiddenClasses'],
    ['authors', { sameAs: ['@sari'] }, 'sameAs'],
    ['institutions', { website: 'www.dinas.example' }, 'website'],
    ['institutions', { wikidata: 'dinas' }, 'wikidata'],
    ['outlets', { domain: 'lain.example', hubURL: 'hub' }, 'hubURL'],
    ['outlets', { domain: 'lain.example', policies: { contact: '/kontak' } }, 'policies.contact'],
    ['sources', { url: 'kantor' }, 'url'],
  ] as const)('is refused in %s with its field: %j', async (collection, data, path) => {
    const kind = 'sponsor' in data ? 'advertorial' : 'news'
    const making =
      collection === 'articles'
        ? desk.publish({ kind, ...data })
        : desk.make(collection, { name: 'Contoh', ...data })
    await expect(making).rejects.toMatchObject({ data: { errors: [{ path }] } })
  })
})
