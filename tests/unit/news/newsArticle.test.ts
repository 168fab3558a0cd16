import { describe, expect, it } from 'vitest'

import type { NewsFacts } from '../../../src/domain/news/newsFacts.js'

import { articleKinds } from '../../../src/domain/article.js'
import { newsArticle } from '../../../src/domain/news/newsArticle.js'
import { anAuthor, anImage, anInstitution, newsFactsOf } from './newsFactsOf.js'

const nodesOf = (facts: NewsFacts) => {
  const [article, publisher, breadcrumb] = newsArticle(facts)['@graph']
  return { article, breadcrumb, publisher }
}

const url = 'https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi'

/** Everything about which nothing is known. */
const bareFacts = newsFactsOf({
  article: { description: null, keywords: [], publishedAt: null, wordCount: 0 },
  authors: [],
  editor: null,
  image: null,
  institutions: [],
  outlet: {
    googleNewsURL: null,
    logo: null,
    policies: { corrections: null, ethics: null, masthead: null, ownership: null },
  },
  sectionTrail: [],
  topics: [],
})

describe('the graph of an article', () => {
  it('holds all that readers see of it', () => {
    expect(newsArticle(newsFactsOf())).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@graph": [
          {
            "@id": "https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi#article",
            "@type": "NewsArticle",
            "about": [
              {
                "@id": "https://kabar.example/#institution-7",
                "@type": "GovernmentOrganization",
                "alternateName": [
                  "Dinas Koperasi, Usaha Mikro, dan Perdagangan Kabupaten Banyuwangi",
                  "Diskopumdag",
                ],
                "areaServed": "Banyuwangi",
                "name": "Dinas Perdagangan Banyuwangi",
                "parentOrganization": {
                  "@type": "GovernmentOrganization",
                  "name": "Pemerintah Kabupaten Banyuwangi",
                },
                "url": "https://dinas.example",
              },
            ],
            "articleSection": "Banyuwangi",
            "author": [
              {
                "@id": "https://kabar.example/penulis/rina-contoh#person",
                "@type": "Person",
                "jobTitle": "Reporter",
                "name": "Rina Contoh",
                "url": "https://kabar.example/penulis/rina-contoh",
              },
            ],
            "datePublished": "2026-11-25T00:30:00+07:00",
            "description": "Pengelola pasar memajukan jam buka menjadi pukul empat pagi.",
            "editor": {
              "@type": "Person",
              "jobTitle": "Reporter",
              "name": "Sari Contoh",
            },
            "headline": "Pasar Rogojampi Buka Lebih Pagi",
            "image": [
              {
                "@id": "https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi#image-1200x675",
                "@type": "ImageObject",
                "caption": "Pasar dibuka pukul empat pagi.",
                "contentUrl": "https://kabar.example/media/pasar-wide.jpg",
                "creditText": "Rina Contoh/Kabar Contoh",
                "height": "675",
                "url": "https://kabar.example/media/pasar-wide.jpg",
                "width": "1200",
              },
              {
                "@id": "https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi#image-1200x1200",
                "@type": "ImageObject",
                "caption": "Pasar dibuka pukul empat pagi.",
                "contentUrl": "https://kabar.example/media/pasar-square.jpg",
                "creditText": "Rina Contoh/Kabar Contoh",
                "height": "1200",
                "url": "https://kabar.example/media/pasar-square.jpg",
                "width": "1200",
              },
            ],
            "inLanguage": "id",
            "isAccessibleForFree": true,
            "keywords": [
              "pasar rakyat",
              "jam buka",
            ],
            "mainEntityOfPage": "https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi",
            "publisher": {
              "@id": "https://kabar.example/#organization",
              "@type": "NewsMediaOrganization",
              "name": "Kabar Contoh",
            },
            "url": "https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi",
            "wordCount": 312,
          },
          {
            "@id": "https://kabar.example/#organization",
            "@type": "NewsMediaOrganization",
            "correctionsPolicy": "https://kabar.example/koreksi",
            "ethicsPolicy": "https://kabar.example/kode-etik",
            "logo": {
              "@type": "ImageObject",
              "height": "112",
              "url": "https://kabar.example/logo.png",
              "width": "448",
            },
            "masthead": "https://kabar.example/redaksi",
            "name": "Kabar Contoh",
            "sameAs": "https://news.google.com/publications/contoh",
            "url": "https://kabar.example",
          },
          {
            "@id": "https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi#breadcrumb",
            "@type": "BreadcrumbList",
            "itemListElement": [
              {
                "@type": "ListItem",
                "item": "https://kabar.example",
                "name": "Beranda",
                "position": 1,
              },
              {
                "@type": "ListItem",
                "item": "https://kabar.example/daerah",
                "name": "Daerah",
                "position": 2,
              },
              {
                "@type": "ListItem",
                "item": "https://kabar.example/daerah/banyuwangi",
                "name": "Banyuwangi",
                "position": 3,
              },
              {
                "@type": "ListItem",
                "item": "https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi",
                "name": "Pasar Rogojampi Buka Lebih Pagi",
                "position": 4,
              },
            ],
          },
        ],
      }
    `)
  })

  it('holds what it must, and nothing more, where nothing else is known', () => {
    expect(newsArticle(bareFacts)).toMatchInlineSnapshot(`
      {
        "@context": "https://schema.org",
        "@graph": [
          {
            "@id": "https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi#article",
            "@type": "NewsArticle",
            "headline": "Pasar Rogojampi Buka Lebih Pagi",
            "inLanguage": "id",
            "isAccessibleForFree": true,
            "mainEntityOfPage": "https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi",
            "publisher": {
              "@id": "https://kabar.example/#organization",
              "@type": "NewsMediaOrganization",
              "name": "Kabar Contoh",
            },
            "url": "https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi",
          },
          {
            "@id": "https://kabar.example/#organization",
            "@type": "NewsMediaOrganization",
            "name": "Kabar Contoh",
            "url": "https://kabar.example",
          },
          {
            "@id": "https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi#breadcrumb",
            "@type": "BreadcrumbList",
            "itemListElement": [
              {
                "@type": "ListItem",
                "item": "https://kabar.example",
                "name": "Beranda",
                "position": 1,
              },
              {
                "@type": "ListItem",
                "item": "https://kabar.example/berita/pasar-rogojampi-buka-lebih-pagi",
                "name": "Pasar Rogojampi Buka Lebih Pagi",
                "position": 2,
              },
            ],
          },
        ],
      }
    `)
  })

  it('holds no undefined, null or empty value anywhere', () => {
    const emptyOnes = newsFactsOf({
      authors: [anAuthor({ jobTitle: '', url: '' })],
      image: anImage({ caption: '', credit: '', licence: '', sizes: [] }),
      institutions: [
        anInstitution({ acronym: '', officialName: '', parent: null, region: '', website: '' }),
      ],
      sources: [{ kind: 'document', name: 'Perda Pasar', url: '' }],
    })

    expect(
      [newsFactsOf(), bareFacts, emptyOnes].flatMap((facts) => emptyIn(newsArticle(facts))),
    ).toEqual([])
  })

  it('is the same text for the same facts, however their keys are ordered', () => {
    const facts = newsFactsOf()
    const reordered = Object.fromEntries(Object.entries(facts).reverse())

    expect(JSON.stringify(newsArticle({ ...facts, ...reordered }))).toBe(
      JSON.stringify(newsArticle(facts)),
    )
  })
})

describe('the type', () => {
  it.each([
    ['news', 'NewsArticle'],
    ['interview', 'NewsArticle'],
    ['factCheck', 'NewsArticle'],
    ['live', 'NewsArticle'],
    ['opinion', ['NewsArticle', 'OpinionNewsArticle']],
    ['analysis', ['NewsArticle', 'AnalysisNewsArticle']],
    ['feature', ['NewsArticle', 'ReportageNewsArticle']],
    ['advertorial', 'AdvertiserContentArticle'],
    ['pressRelease', 'Article'],
  ] as const)('of kind %s is %j', (kind, type) => {
    expect(nodesOf(newsFactsOf({ article: { kind } })).article['@type']).toEqual(type)
  })

  it('names NewsArticle for every kind but advertorial and press release', () => {
    const others = articleKinds.filter((kind) => {
      const { article } = nodesOf(newsFactsOf({ article: { kind } }))
      return ![article['@type']].flat().includes('NewsArticle')
    })

    expect(others).toEqual(['advertorial', 'pressRelease'])
  })
})

describe('the dates', () => {
  it('are in the outlet’s own time', () => {
    const { article } = nodesOf(
      newsFactsOf({
        article: { modifiedAt: '2026-11-25T01:00:00Z' },
        outlet: { timeZone: 'Asia/Jayapura' },
      }),
    )

    expect(article.datePublished).toBe('2026-11-25T02:30:00+09:00')
    expect(article.dateModified).toBe('2026-11-25T10:00:00+09:00')
  })

  it('leave out a modification that is not later than the publication', () => {
    const { article } = nodesOf(newsFactsOf({ article: { modifiedAt: '2026-11-24T17:30:00Z' } }))

    expect(article).not.toHaveProperty('dateModified')
  })
})

describe('the people', () => {
  it('are one item each, in the order of the byline, desks as organizations', () => {
    const { article } = nodesOf(
      newsFactsOf({
        authors: [
          anAuthor(),
          anAuthor({ jobTitle: null, kind: 'desk', name: 'Redaksi', url: null }),
        ],
      }),
    )

    expect(article.author).toEqual([
      {
        '@id': 'https://kabar.example/penulis/rina-contoh#person',
        '@type': 'Person',
        jobTitle: 'Reporter',
        name: 'Rina Contoh',
        url: 'https://kabar.example/penulis/rina-contoh',
      },
      { '@type': 'Organization', name: 'Redaksi' },
    ])
  })

  it('include an editor only if that is a person', () => {
    const editedBy = (kind: 'desk' | 'person') =>
      nodesOf(newsFactsOf({ editor: anAuthor({ kind }) })).article

    expect(editedBy('person')).toHaveProperty('editor.name', 'Rina Contoh')
    expect(editedBy('desk')).not.toHaveProperty('editor')
  })
})

describe('the institutions', () => {
  it('are what the article is about, up to three; the others are mentioned', () => {
    const { article } = nodesOf(
      newsFactsOf({ institutions: [1, 2, 3, 4, 5].map((id) => anInstitution({ id })) }),
    )
    const ids = (list: readonly number[]) =>
      list.map((id) => ({ '@id': `https://kabar.example/#institution-${String(id)}` }))

    expect(article.about).toMatchObject(ids([1, 2, 3]))
    expect(article.mentions).toMatchObject(ids([4, 5]))
  })

  it.each([
    ['ministry', 'GovernmentOrganization'],
    ['agency', 'GovernmentOrganization'],
    ['localGovernment', 'GovernmentOrganization'],
    ['legislature', 'GovernmentOrganization'],
    ['police', 'GovernmentOrganization'],
    ['prosecutor', 'GovernmentOrganization'],
    ['court', 'GovernmentOrganization'],
    ['military', 'GovernmentOrganization'],
    ['university', 'CollegeOrUniversity'],
    ['company', 'Corporation'],
    ['organization', 'Organization'],
  ] as const)('of kind %s are a %s', (kind, type) => {
    const { article } = nodesOf(newsFactsOf({ institutions: [anInstitution({ kind })] }))

    expect(article.about).toMatchObject([{ '@type': type }])
  })

  it('do not name themselves again', () => {
    const { article } = nodesOf(
      newsFactsOf({
        institutions: [anInstitution({ acronym: 'DPRD', name: 'DPRD', officialName: null })],
      }),
    )

    expect(article.about).not.toHaveProperty('0.alternateName')
  })
})

describe('the sources', () => {
  const { article } = nodesOf(
    newsFactsOf({
      sources: [
        { kind: 'ownReporting', name: 'Liputan sendiri', url: null },
        { kind: 'agency', name: 'Kantor Berita Contoh', url: 'https://kantor.example/1' },
        { kind: 'document', name: 'Perda Pasar', url: 'https://dinas.example/perda' },
        { kind: 'pressRelease', name: 'Siaran pers dinas', url: null },
      ],
    }),
  )

  it('are cited, own reporting left out', () => {
    expect(article.citation).toEqual([
      { '@type': 'CreativeWork', name: 'Kantor Berita Contoh', url: 'https://kantor.example/1' },
      { '@type': 'CreativeWork', name: 'Perda Pasar', url: 'https://dinas.example/perda' },
      { '@type': 'CreativeWork', name: 'Siaran pers dinas' },
    ])
  })

  it('are what the article is based on, where texts are taken over from an address', () => {
    expect(article.isBasedOn).toEqual(['https://kantor.example/1'])
  })
})

describe('the image', () => {
  it('has a licence only where that is an address', () => {
    const licensed = (licence: string) =>
      nodesOf(newsFactsOf({ image: anImage({ licence }) })).article.image

    expect(licensed('CC BY 4.0')).not.toHaveProperty('0.license')
    expect(licensed('https://creativecommons.org/licenses/by/4.0/')).toHaveProperty(
      '0.license',
      'https://creativecommons.org/licenses/by/4.0/',
    )
  })
})

describe('the breadcrumb trail', () => {
  it('leads from home over the sections to the article', () => {
    const { breadcrumb } = nodesOf(newsFactsOf())

    expect(breadcrumb.itemListElement).toMatchObject([
      { item: 'https://kabar.example', name: 'Beranda', position: 1 },
      { item: 'https://kabar.example/daerah', name: 'Daerah', position: 2 },
      { item: 'https://kabar.example/daerah/banyuwangi', name: 'Banyuwangi', position: 3 },
      { item: url, name: 'Pasar Rogojampi Buka Lebih Pagi', position: 4 },
    ])
  })

  it('speaks English where the outlet does not speak Indonesian', () => {
    const { breadcrumb } = nodesOf(newsFactsOf({ outlet: { language: 'en' } }))

    expect(breadcrumb.itemListElement).toHaveProperty('0.name', 'Home')
  })
})

describe('the nodes', () => {
  it('refer to each other by ids that do not depend on titles or names', () => {
    const renamed = nodesOf(
      newsFactsOf({ article: { title: 'Judul Lain' }, outlet: { name: 'Lain' } }),
    )
    const { article, breadcrumb, publisher } = nodesOf(newsFactsOf())

    expect(article.publisher).toMatchObject({ '@id': publisher['@id'], name: 'Kabar Contoh' })
    expect([renamed.article['@id'], renamed.publisher['@id'], renamed.breadcrumb['@id']]).toEqual([
      article['@id'],
      publisher['@id'],
      breadcrumb['@id'],
    ])
  })

  it('never claim related links, which only web pages have', () => {
    const texts = articleKinds.map((kind) =>
      JSON.stringify(newsArticle(newsFactsOf({ article: { kind } }))),
    )

    expect(texts.filter((text) => /relatedLink|significantLink/.test(text))).toEqual([])
  })
})

/** Paths to values that must not be in JSON-LD. */
const emptyIn = (value: unknown, path = '$'): readonly string[] => {
  const isEmptyText = typeof value === 'string' && value.trim() === ''
  const isEmptyList = Array.isArray(value) && value.length === 0
  if (value === null || value === undefined || isEmptyText || isEmptyList) {
    return [path]
  }
  return typeof value === 'object'
    ? Object.entries(value).flatMap(([key, child]) => emptyIn(child, `${path}.${key}`))
    : []
}
