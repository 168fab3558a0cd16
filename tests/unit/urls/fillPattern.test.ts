import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { fillPattern, originOf, placeholdersOf } from '../../../src/domain/urls/fillPattern.js'

describe('fillPattern', () => {
  const values = { id: 7, slug: 'harga-gabah' }

  it.each([
    ['/berita/:slug', null, '/berita/harga-gabah'],
    ['/berita/:slug', 'kabar.example', 'https://kabar.example/berita/harga-gabah'],
    ['/berita/:id/:slug', 'kabar.example', 'https://kabar.example/berita/7/harga-gabah'],
    ['https://lain.example:8080/:slug', 'kabar.example', 'https://lain.example:8080/harga-gabah'],
    ['/berita/:slug', 'localhost:3000', 'http://localhost:3000/berita/harga-gabah'],
    ['/berita/:absent', null, '/berita/'],
  ])('%s on %s is %s', (pattern, domain, url) => {
    expect(fillPattern({ domain, pattern, values })).toBe(url)
  })

  it('lets no value break out of its part of the path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (slug) => {
        const url = new URL(
          fillPattern({ domain: 'kabar.example', pattern: '/a/:slug/z', values: { slug } }),
        )
        expect(url.host).toBe('kabar.example')
        expect(url.search + url.hash).toBe('')
      }),
    )
  })

  it('takes half a surrogate pair without failing', () => {
    expect(fillPattern({ domain: null, pattern: '/:slug', values: { slug: 'a\ud800b' } })).toBe(
      '/ab',
    )
  })
})

describe('placeholdersOf', () => {
  it.each([
    ['/berita/:slug', ['slug']],
    ['/:section/:slug', ['section', 'slug']],
    ['https://kabar.example:8080/tentang', []],
  ])('%s has %j', (pattern, names) => {
    expect(placeholdersOf(pattern)).toEqual(names)
  })
})

describe('originOf', () => {
  it.each([
    [null, ''],
    ['kabar.example', 'https://kabar.example'],
    ['127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['localhost.example', 'https://localhost.example'],
  ])('%s is %j', (domain, origin) => {
    expect(originOf(domain)).toBe(origin)
  })
})
