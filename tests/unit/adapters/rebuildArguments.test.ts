import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseRebuildArguments } from '../../../src/adapters/links/rebuildArguments.js'

const known = ['articles', 'posts']
const parse = (...words: readonly string[]) => parseRebuildArguments({ known, words })

describe('the arguments of newsroom:rebuild', () => {
  it('mean all collections that have links, from the beginning, where nothing is said', () => {
    expect(parse()).toEqual({ collections: known, resume: false })
  })

  it('name one collection, or several, each once', () => {
    expect(parse('--collection', 'posts').collections).toEqual(['posts'])
    expect(
      parse('--collection=posts', '--collection', 'articles', '--collection', 'posts'),
    ).toEqual({ collections: ['posts', 'articles'], resume: false })
  })

  it('go on from where one before was stopped', () => {
    expect(parse('--resume')).toEqual({ collections: known, resume: true })
    expect(parse('--resume', '--collection', 'posts')).toEqual({
      collections: ['posts'],
      resume: true,
    })
  })

  it('refuse a collection without links and name those that have them', () => {
    expect(() => parse('--collection', 'articles', '--collection', 'media')).toThrow(
      'Koleksi "media" tidak punya tautan BACA JUGA. Yang punya: articles, posts.',
    )
    expect(() => parse('--collection', '')).toThrow('Yang punya: articles, posts.')
  })

  it.each([['articles'], ['--all'], ['--collection'], ['--resume=ya'], ['-c', 'posts']])(
    'refuse "%s"',
    (...words) => {
      expect(() => parse(...words)).toThrow(/^Pilihan keliru: \S/)
    },
  )

  it('are either refused or name known collections only', () => {
    const word = fc.oneof(
      fc.constantFrom('--collection', '--resume', ...known),
      fc.string({ maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        try {
          const { collections } = parse(...words)
          expect(collections.length).toBeGreaterThan(0)
          expect(collections.filter((slug) => !known.includes(slug))).toEqual([])
        } catch (error) {
          expect(String(error)).toMatch(/Pilihan keliru|tidak punya tautan/)
        }
      }),
    )
  })
})
