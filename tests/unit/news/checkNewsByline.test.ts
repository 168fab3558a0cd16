import { describe, expect, it } from 'vitest'

import { anAuthor, findingsIn, foundIn } from './checkNewsFactsOf.js'

const ofName = (name: string, kind: 'desk' | 'person' = 'person') =>
  findingsIn({ authors: [anAuthor({ kind, name })] }).map(({ code }) => code)

describe('a byline', () => {
  it('EL-04 is missed', () => {
    expect(foundIn({ authors: [] })).toEqual(['error EL-04 authors'])
  })

  it.each(['', ' '])('NA-08 is missed where an author has no name (%j)', (name) => {
    expect(foundIn({ authors: [anAuthor(), anAuthor({ name })] })).toEqual(['error NA-08 authors'])
  })

  it('NA-13 leads to profile pages', () => {
    const authors = [anAuthor(), anAuthor({ name: 'Sari Contoh', url: null })]

    expect(findingsIn({ authors })).toEqual([
      { code: 'NA-13', field: 'authors', severity: 'warning', values: { names: 'Sari Contoh' } },
    ])
  })

  it('names all that break a rule in one finding', () => {
    const authors = [anAuthor({ name: 'bud' }), anAuthor(), anAuthor({ name: '(sar)' })]

    expect(findingsIn({ authors })).toEqual([
      { code: 'NA-11', field: 'authors', severity: 'warning', values: { names: 'bud; (sar)' } },
    ])
  })
})

describe('a name that is nothing but a name', () => {
  it.each([
    'Rina Contoh',
    'Eko',
    'Siti Nur’aini',
    'Muhammad Al-Fatih',
    'Oleha Contoh',
    'Dandi Contoh',
    'Tim Contoh',
    'A. Rahman',
    'R. Contoh',
    'Ari Redaksiana',
  ])('%s', (name) => {
    expect(ofName(name)).toEqual([])
  })
})

describe('NA-09 a name that is several', () => {
  it.each([
    'Rina Contoh, Sari Contoh',
    'Rina Contoh dan Sari Contoh',
    'Rina Contoh DAN Sari Contoh',
    'Rina Contoh & Sari Contoh',
    'Rina Contoh and Sari Contoh',
    'Rina Contoh/Sari Contoh',
    'Rina Contoh; Sari Contoh',
    'Rina Contoh, S.H., Sari Contoh',
  ])('%s', (name) => {
    expect(ofName(name)).toContain('NA-09')
  })

  it('is told once, though two authors have it', () => {
    const authors = [anAuthor({ name: 'Rina dan Sari' }), anAuthor({ name: 'Rina dan Sari' })]
    expect(findingsIn({ authors })).toMatchObject([
      { code: 'NA-09', values: { names: 'Rina dan Sari' } },
    ])
  })

  it('may be that of a desk', () => {
    expect(ofName('Tim Data dan Grafis', 'desk')).toEqual([])
  })
})

describe('NA-10 a name with more than the name', () => {
  it.each([
    'Oleh Rina Contoh',
    'OLEH: Rina Contoh',
    'Penulis: Rina Contoh',
    'Laporan : Rina Contoh',
    'Reporter Rina Contoh',
    'Pewarta: Rina Contoh',
    'By Rina Contoh',
    'Dr. Rina Contoh',
    'Hj. Rina Contoh',
    'Rina Contoh, S.H.',
    'Rina Contoh, S.I.Kom., M.Si',
    'Rina Contoh, SH, MH',
    'Rina Contoh (Jakarta)',
    'Rina Contoh - Kabar Contoh',
    'rina contoh kabar contoh',
  ])('%s', (name) => {
    expect(ofName(name)).toEqual(['NA-10'])
  })

  it('may be a desk with the outlet’s name', () => {
    expect(ofName('Redaksi Kabar Contoh', 'desk')).toEqual([])
  })

  it('is a desk’s as well, with a lead-in word', () => {
    expect(ofName('Oleh: Tim Redaksi', 'desk')).toEqual(['NA-10'])
  })

  it('knows no outlet without a name', () => {
    expect(foundIn({ outlet: { name: '' } })).toEqual(['error NS-03 outlet'])
  })
})

describe('NA-11 initials', () => {
  it.each(['bud', '(bud)', 'bud/dev', '(abc/def)', 'ZAL', '(ZAL)', 'abc-def', 'ABC/DEF'])(
    '%s',
    (name) => {
      expect(ofName(name)).toEqual(['NA-11'])
    },
  )

  it('are no fit name of a desk either', () => {
    expect(ofName('red', 'desk')).toEqual(['NA-11'])
  })
})

describe('NA-12 a desk that is called a person', () => {
  it.each(['Tim Redaksi', 'Redaksi', 'Tim Liputan Contoh', 'Kantor Berita Contoh', 'Humas Kota'])(
    '%s',
    (name) => {
      expect(ofName(name)).toEqual(['NA-12'])
      expect(ofName(name, 'desk')).toEqual([])
    },
  )
})
