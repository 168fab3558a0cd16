import { describe, expect, it } from 'vitest'

import { listGraph } from '../../../src/domain/news/listGraph.js'
import { listHead } from '../../../src/domain/news/listHead.js'
import { newsArticle } from '../../../src/domain/news/newsArticle.js'
import { anAuthor, listFactsOf, newsFactsOf } from './newsFactsOf.js'

const kinds = ['author', 'institution', 'outlet', 'section', 'topic'] as const
const lists = ['author', 'institution', 'section', 'topic'] as const

const metaOf = (facts: Parameters<typeof listHead>[0]) =>
  Object.fromEntries(
    listHead(facts).meta.map((tag) => ['name' in tag ? tag.name : tag.property, tag.content]),
  )

describe('the head of a page that lists articles', () => {
  it.each(lists)('TI-01 has the name of a page of kind %s, then that of the site', (kind) => {
    expect(listHead(listFactsOf({ kind })).title).toBe('Daerah - Kabar Contoh')
  })

  it('TI-01 has the name of the site alone on the front page', () => {
    expect(listHead(listFactsOf({ kind: 'outlet' })).title).toBe('Kabar Contoh')
  })

  it.each(kinds)('CN-01 RB-01 names its own address and lets crawlers in, as kind %s', (kind) => {
    const facts = listFactsOf({ kind })

    expect(listHead(facts).links[0]).toEqual({ href: facts.url, rel: 'canonical' })
    expect(metaOf(facts)).toMatchObject({
      'og:locale': 'id_ID',
      'og:site_name': 'Kabar Contoh',
      'og:title': 'Daerah',
      'og:type': kind === 'author' ? 'profile' : 'website',
      'og:url': facts.url,
      robots: expect.stringContaining('max-image-preview:large'),
    })
  })

  it('names its own feeds, and WS-01 the hub on the front page alone', () => {
    const outlet = { ...newsFactsOf().outlet, hubURL: 'https://hub.example' }
    const rels = (kind: (typeof kinds)[number]) =>
      listHead(listFactsOf({ kind, outlet })).links.map(({ rel }) => rel)

    expect(rels('outlet')).toEqual(['canonical', 'alternate', 'hub', 'self'])
    expect(rels('section')).toEqual(['canonical', 'alternate'])
    expect(listHead(listFactsOf({ kind: 'topic' })).links[1]).toEqual({
      href: 'https://kabar.example/feed/topic/daerah/rss.xml',
      rel: 'alternate',
      title: 'Daerah – Kabar Contoh',
      type: 'application/rss+xml',
    })
  })

  it('has no tag without a value', () => {
    const facts = listFactsOf({ description: null, kind: 'topic' })
    const bare = { ...facts, outlet: { ...facts.outlet, language: 'jv', logo: null } }

    expect(Object.keys(metaOf(bare))).toEqual([
      'robots',
      'og:type',
      'og:title',
      'og:url',
      'og:site_name',
      'twitter:card',
    ])
  })
})

describe('the graph of a page that lists articles', () => {
  it('NA-13 is a profile of the one whom bylines name, under the same id', () => {
    const author = anAuthor()
    const [page] = listGraph(listFactsOf({ kind: 'author' }))['@graph']
    const [article] = newsArticle(newsFactsOf({ authors: [author] }))['@graph']

    expect(page).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: { '@id': `${author.url}#person`, '@type': 'Person', name: 'Rina Contoh' },
    })
    expect(JSON.stringify(article)).toContain(`${author.url}#person`)
  })

  it('SO-11 is about the institution that articles mention, under the same id', () => {
    const facts = listFactsOf({ kind: 'institution' })
    const [page] = listGraph(facts)['@graph']

    expect(page).toMatchObject({
      '@type': 'CollectionPage',
      about: { '@id': `${facts.outlet.url}/#institution-7`, '@type': 'GovernmentOrganization' },
    })
  })

  it('BC-01 has the way from the home page over the sections above', () => {
    const facts = listFactsOf({ kind: 'section' })
    const [page, trail] = listGraph(facts)['@graph']

    expect(page).toMatchObject({ breadcrumb: { '@id': `${facts.url}#breadcrumb` } })
    expect(trail).toMatchObject({
      '@id': `${facts.url}#breadcrumb`,
      itemListElement: [
        { item: 'https://kabar.example', name: 'Beranda', position: 1 },
        { item: 'https://kabar.example/rubrik/wilayah', name: 'Wilayah', position: 2 },
        { item: facts.url, name: 'Daerah', position: 3 },
      ],
    })
  })

  it.each(kinds)('NA-17 is the same text for the same facts of kind %s, each id once', (kind) => {
    const graph = listGraph(listFactsOf({ kind }))
    const ids = graph['@graph'].map((node) => node['@id'])

    expect(JSON.stringify(listGraph(listFactsOf({ kind })))).toBe(JSON.stringify(graph))
    expect(new Set(ids).size).toBe(ids.length)
  })
})
