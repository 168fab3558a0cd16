import { describe, expect, it } from 'vitest'

import type { BacaJugaOptions } from '../../src/linkedCollections.js'
import type { NewsroomOptions } from '../../src/options.js'

import { InvalidConfiguration } from '../../src/invalidConfiguration.js'
import { resolveLinkedCollections } from '../../src/linkedCollections.js'
import { resolveLinkOptions } from '../../src/linkOptions.js'
import { resolveOptions } from '../../src/options.js'

const outlet = { name: 'Kabar Kota', domain: 'kabarkota.example' }

describe('resolveOptions', () => {
  it('fills in every default, also for options that are undefined', () => {
    const resolved = {
      attachInstitutions: false,
      delivery: { indexNow: null, webSub: false, webhook: null },
      links: resolveLinkOptions(),
      outlet: { ...outlet, language: 'id', timeZone: 'Asia/Jakarta' },
      overrides: {},
      paths: {
        article: '/berita/:slug',
        author: '/penulis/:slug',
        institution: '/lembaga/:slug',
        region: '/wilayah/:id',
        section: '/rubrik/:slug',
        topic: '/topik/:slug',
      },
    }
    expect(resolveOptions({ outlet })).toEqual(resolved)
    // What a JavaScript user can write; the types forbid it.
    const sparse = { institutions: undefined, outlet, paths: { article: undefined } }
    expect(resolveOptions(sparse as unknown as NewsroomOptions)).toEqual(resolved)
  })

  it.each([
    ['no outlet', {}, /outlet\.name is missing\. Write newsroom/],
    ['an empty name', { outlet: { ...outlet, name: ' ' } }, /outlet\.name is missing/],
    ['a domain with a scheme', { outlet: { ...outlet, domain: 'https://a.example' } }, /host/],
    ['a domain with a path', { outlet: { ...outlet, domain: 'a.example/id' } }, /host/],
    ['a foreign time zone', { outlet: { ...outlet, timeZone: 'Europe/Rome' } }, /Asia\/Jakarta/],
    ['a path without placeholder', { outlet, paths: { article: '/berita' } }, /paths\.article/],
    ['a path that is no path', { outlet, paths: { section: ':slug' } }, /paths\.section/],
    ['an unknown override', { outlet, overrides: { posts: () => ({}) } }, /overrides\.posts/],
  ])('refuses %s and says what to write', (_, options, message) => {
    const resolve = () => resolveOptions(options as unknown as NewsroomOptions) // wrong on purpose
    expect(resolve).toThrow(InvalidConfiguration)
    expect(resolve).toThrow(message)
  })
})

describe('resolveLinkedCollections', () => {
  it('names every field, null where there is none', () => {
    const posts = { title: 'title', body: 'content', lead: 'meta.summary', url: '/posts/:slug' }
    expect(resolveLinkedCollections({ collections: { posts } })).toEqual([
      {
        slug: 'posts',
        body: 'content',
        date: 'createdAt',
        institutions: null,
        kind: null,
        language: 'id',
        lead: 'meta.summary',
        noted: [],
        outlet: null,
        proposedInstitutions: null,
        region: null,
        section: null,
        settings: resolveLinkOptions(),
        title: 'title',
        topics: null,
        url: '/posts/:slug',
      },
    ])
  })

  it.each([
    ['no collections', {}, /bacaJuga needs collections/],
    ['no title', { collections: { posts: { body: 'b', url: '/:slug' } } }, /posts\.title/],
    ['no body', { collections: { posts: { title: 't', url: '/:slug' } } }, /posts\.body/],
    ['no url', { collections: { posts: { title: 't', body: 'b' } } }, /posts\.url/],
    [
      'a url of no document',
      { collections: { posts: { title: 't', body: 'b', url: '/x' } } },
      /:slug/,
    ],
  ])('refuses %s', (_, options, message) => {
    const resolve = () => resolveLinkedCollections(options as unknown as BacaJugaOptions) // wrong on purpose
    expect(resolve).toThrow(InvalidConfiguration)
    expect(resolve).toThrow(message)
  })
})
