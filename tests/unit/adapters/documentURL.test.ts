import type { PayloadRequest } from 'payload'

import { describe, expect, it } from 'vitest'

import { documentURL } from '../../../src/adapters/documentURL.js'
import { resolveOptions } from '../../../src/options.js'

/** As much of a request as an address needs: the plugin's options, and outlets that are read already. */
const requestOf = (options: object | null, linked: readonly object[] = []): PayloadRequest =>
  ({
    context: { newsroomOutlets: Promise.resolve([]) },
    payload: { config: { custom: { newsroom: { linked, options } } } },
  }) as unknown as PayloadRequest

const newsroom = requestOf(resolveOptions({ outlet: { name: 'Kabar', domain: 'kabar.example' } }))
const own = requestOf(null, [{ slug: 'posts', url: '/kisah/:id-:slug' }])

const urlOf = (collection: string, doc: object, req = newsroom): Promise<string> =>
  documentURL({ collection, doc, req })

describe('the address of a document', () => {
  it.each([
    [
      'articles',
      { url: 'https://kabar.example/berita/pasar' },
      'https://kabar.example/berita/pasar',
    ],
    ['authors', { slug: 'rina' }, 'https://kabar.example/penulis/rina'],
    ['authors', { slug: 'rina', url: 'https://rina.example' }, 'https://rina.example'],
    ['sections', { slug: 'daerah' }, 'https://kabar.example/rubrik/daerah'],
    ['media', { url: '/api/media/file/a.jpg' }, '/api/media/file/a.jpg'],
  ])('of %s %j is %s', async (collection, doc, url) => {
    expect(await urlOf(collection, doc)).toBe(url)
  })

  it.each([
    ['of a collection without pages', 'institutions', { slug: 'polres' }],
    ['without its slug', 'authors', { name: 'Rina' }],
    ['with an empty slug', 'sections', { slug: '' }],
    ['of nothing', 'authors', {}],
  ])('is empty %s', async (_, collection, doc) => {
    expect(await urlOf(collection, doc)).toBe('')
  })

  it('follows the pattern of a collection that the site has itself', async () => {
    expect(await urlOf('posts', { id: 7, slug: 'pasar' }, own)).toBe('/kisah/7-pasar')
    expect(await urlOf('posts', { id: 7, slug: null }, own)).toBe('')
    expect(await urlOf('authors', { slug: 'rina' }, own)).toBe('')
  })
})
