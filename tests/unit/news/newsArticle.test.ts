import { describe, expect, it } from 'vitest'

import type { NewsFacts } from '../../../src/domain/news/newsFacts.js'

import { articleKinds } from '../../../src/domain/article.js'
import { listGraph } from '../../../src/domain/news/listGraph.js'
import { newsArticle } from '../../../src/domain/news/newsArticle.js'
import { emptyIn } from '../../support/emptyIn.js'
import {
  anAuthor,
  anImage,
  anInstitution,
  aSource,
  fullFactsOf,
  listFactsOf,
  newsFactsOf,
} from './newsFactsOf.js'

const nodesOf = (facts: NewsFacts) => {
  const [article, publisher, breadcrumb, site] = newsArticle(facts)['@graph']
  return { article, breadcrumb, publisher, site }
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
    policies: {
      corrections: null,
      ethics: null,
      masthead: null,
      ownership: null,
      principles: null,
    },
  },
  sectionTrail: [],
  topics: [],
})

describe('the graph of an article', () => {
  it('NA-14 SO-08 holds all that readers see of it', () => {
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
                  "@id": "https://kabar.example/#institution-3",
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
            "isPartOf": {
              "@id": "https://kabar.example/#website",
              "@type": "WebSite",
              "name": "Kabar Contoh",
            },
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
          {
            "@id": "https://kabar.example/#website",
            "@type": "WebSite",
            "inLanguage": "id",
            "name": "Kabar Contoh",
            "publisher": {
              "@id": "https://kabar.example/#organization",
              "@type": "NewsMediaOrganization",
              "name": "Kabar Contoh",
            },
            "url": "https://kabar.example",
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
            "isPartOf": {
              "@id": "https://kabar.example/#website",
              "@type": "WebSite",
              "name": "Kabar Contoh",
            },
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
          {
            "@id": "https://kabar.example/#website",
            "@type": "WebSite",
            "inLanguage": "id",
            "name": "Kabar Contoh",
            "publisher": {
              "@id": "https://kabar.example/#organization",
              "@type": "NewsMediaOrganization",
              "name": "Kabar Contoh",
            },
            "url": "https://kabar.example",
          },
        ],
      }
    `)
  })

  it('NA-17 holds no undefined, null or empty value anywhere', () => {
    const emptyOnes = newsFactsOf({
      article: { dateline: ' ', keywords: [''], places: [' '] },
      authors: [anAuthor({ jobTitle: '', sameAs: [''], url: '' })],
      corrections: [{ id: 1, publishedAt: 'kemarin', text: 'Ralat.', url: '' }],
      image: anImage({ caption: '', credit: '\u0000', licence: '', sizes: [] }),
      institutions: [
        anInstitution({
          acronym: '',
          aliases: [''],
          foundedOn: '',
          officialName: '',
          parent: null,
          region: '',
          website: '',
          wikidata: '',
        }),
      ],
      sources: [aSource({ kind: 'document', name: 'Perda Pasar', url: '' })],
    })
    const all = [newsFactsOf(), bareFacts, emptyOnes, ...articleKinds.map(fullFactsOf)]

    expect(all.flatMap((facts) => emptyIn(newsArticle(facts)))).toEqual([])
  })

  it.each(articleKinds)(
    'is the same text for the same facts of kind %s, in whatever order',
    (kind) => {
      const facts = fullFactsOf(kind)
      const reordered = Object.fromEntries(Object.entries(facts).reverse())

      expect(JSON.stringify(newsArticle({ ...reordered, ...structuredClone(facts) }))).toBe(
        JSON.stringify(newsArticle(facts)),
      )
    },
  )

  it('names every node once', () => {
    const ids = articleKinds.flatMap((kind) =>
      newsArticle(fullFactsOf(kind))['@graph'].map((node) => `${kind} ${String(node['@id'])}`),
    )

    expect(new Set(ids).size).toBe(articleKinds.length * 4)
  })
})

describe('the dates', () => {
  it('DT-04 NA-07 are in the outlet’s own time', () => {
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
  it('NA-08 NA-12 are one item each, in the order of the byline, desks as organizations', () => {
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

  it('are known elsewhere by addresses only', () => {
    const sameAs = ['https://sosial.example/rina', '@rina', '']
    const authors = [anAuthor({ sameAs }), anAuthor({ kind: 'desk', sameAs })]
    const { article } = nodesOf(newsFactsOf({ authors }))

    expect(article.author).toMatchObject([
      { '@type': 'Person', sameAs: ['https://sosial.example/rina'] },
      { '@type': 'Organization', sameAs: ['https://sosial.example/rina'] },
    ])
  })

  it('include an editor only if that is a person', () => {
    const editedBy = (kind: 'desk' | 'person') =>
      nodesOf(newsFactsOf({ editor: anAuthor({ kind }) })).article

    expect(editedBy('person')).toHaveProperty('editor.name', 'Rina Contoh')
    expect(editedBy('desk')).not.toHaveProperty('editor')
  })
})

describe('the image', () => {
  it('IM-01 has a licence only where that is an address', () => {
    const licensed = (licence: string) =>
      nodesOf(newsFactsOf({ image: anImage({ licence }) })).article.image

    expect(licensed('CC BY 4.0')).not.toHaveProperty('0.license')
    expect(licensed('https://creativecommons.org/licenses/by/4.0/')).toHaveProperty(
      '0.license',
      'https://creativecommons.org/licenses/by/4.0/',
    )
  })
})

describe('IM-02 the credit', () => {
  it('is the one that readers see, on every crop', () => {
    const { article } = nodesOf(newsFactsOf())

    expect(article.image).toMatchObject([
      {
        contentUrl: 'https://kabar.example/media/pasar-wide.jpg',
        creditText: 'Rina Contoh/Kabar Contoh',
      },
      {
        contentUrl: 'https://kabar.example/media/pasar-square.jpg',
        creditText: 'Rina Contoh/Kabar Contoh',
      },
    ])
  })
})

describe('the breadcrumb trail', () => {
  it('BC-01 BC-02 leads from home over the sections to the article', () => {
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

describe('the site', () => {
  it('NS-06 has the name of the outlet, and the article is part of it', () => {
    const { article, publisher, site } = nodesOf(newsFactsOf())

    expect(site).toEqual({
      '@id': 'https://kabar.example/#website',
      '@type': 'WebSite',
      inLanguage: 'id',
      name: 'Kabar Contoh',
      publisher: {
        '@id': publisher['@id'],
        '@type': 'NewsMediaOrganization',
        name: 'Kabar Contoh',
      },
      url: 'https://kabar.example',
    })
    expect(article.isPartOf).toMatchObject({ '@id': site['@id'] })
  })

  it('EL-02 names itself on its front page, in the same words', () => {
    const { publisher, site } = nodesOf(newsFactsOf())

    expect(listGraph(listFactsOf({ kind: 'outlet', outlet: newsFactsOf().outlet }))).toEqual({
      '@context': 'https://schema.org',
      '@graph': [site, publisher],
    })
  })

  it('SO-06 SO-07 says on its own node, not on the article, how it works', () => {
    const { article, publisher } = nodesOf(fullFactsOf('news'))
    const policies = {
      correctionsPolicy: 'https://kabar.example/koreksi',
      ethicsPolicy: 'https://kabar.example/kode-etik',
      masthead: 'https://kabar.example/redaksi',
      ownershipFundingInfo: 'https://kabar.example/kepemilikan',
      publishingPrinciples: 'https://kabar.example/pedoman',
    }

    expect(publisher).toMatchObject(policies)
    expect(Object.keys(article).filter((key) => key in policies)).toEqual([])
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

  it('BJ-09 never claim related links, which only web pages have', () => {
    const texts = articleKinds.map((kind) => JSON.stringify(newsArticle(fullFactsOf(kind))))

    expect(texts.filter((text) => /relatedLink|significantLink/.test(text))).toEqual([])
  })
})
