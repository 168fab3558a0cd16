import { describe, expect, it } from 'vitest'

import type { InstitutionFacts, InstitutionKind } from '../../../src/domain/news/newsFacts.js'

import { institutionNode } from '../../../src/domain/news/institutionNode.js'
import { anInstitution } from './newsFactsOf.js'

const nodeOf = (choices: Partial<InstitutionFacts> = {}) =>
  institutionNode({ institution: anInstitution(choices), outletURL: 'https://kabar.example' })

const kinds: readonly (readonly [InstitutionKind, string])[] = [
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
]

describe('the node of an institution', () => {
  it('SO-12 has parent and region', () => {
    expect(nodeOf()).toEqual({
      '@id': 'https://kabar.example/#institution-7',
      '@type': 'GovernmentOrganization',
      alternateName: [
        'Dinas Koperasi, Usaha Mikro, dan Perdagangan Kabupaten Banyuwangi',
        'Diskopumdag',
      ],
      areaServed: 'Banyuwangi',
      name: 'Dinas Perdagangan Banyuwangi',
      parentOrganization: {
        '@id': 'https://kabar.example/#institution-3',
        '@type': 'GovernmentOrganization',
        name: 'Pemerintah Kabupaten Banyuwangi',
      },
      url: 'https://dinas.example',
    })
  })

  it.each(kinds)('SO-12 is of kind %s a %s, also as a parent', (kind, type) => {
    expect(nodeOf({ kind, parent: { id: 1, kind, name: 'Induk' } })).toMatchObject({
      '@type': type,
      parentOrganization: { '@type': type },
    })
  })

  it('SO-13 lists every other name once, and never its own', () => {
    const node = nodeOf({
      acronym: 'DPRD',
      aliases: ['Dewan', 'Dewan Daerah', 'Dewan', ''],
      name: 'Dewan',
      officialName: 'DPRD',
    })

    expect(node.alternateName).toEqual(['DPRD', 'Dewan Daerah'])
  })

  it('has no other names where it has none', () => {
    expect(nodeOf({ acronym: 'KPU', name: 'KPU', officialName: null })).not.toHaveProperty(
      'alternateName',
    )
  })

  it.each([
    'Q12345',
    'https://www.wikidata.org/wiki/Q12345',
    'http://www.wikidata.org/entity/Q12345',
    'https://m.wikidata.org/wiki/Q12345',
  ])('SO-11 leads to Wikidata in one form from %j', (wikidata) => {
    expect(nodeOf({ wikidata }).sameAs).toBe('https://www.wikidata.org/wiki/Q12345')
  })

  it.each(['', 'Q0', 'Q012', '12345', 'P31', 'XQ12345', 'Q12345#a', 'https://www.wikidata.org/'])(
    'SO-11 does not lead to Wikidata from %j',
    (wikidata) => {
      expect(nodeOf({ wikidata })).not.toHaveProperty('sameAs')
    },
  )

  it('SO-13 says when it was founded and dissolved, as days', () => {
    expect(nodeOf({ dissolvedOn: '2024-10-21', foundedOn: '2009-10-22' })).toMatchObject({
      dissolutionDate: '2024-10-21',
      foundingDate: '2009-10-22',
    })
    expect(nodeOf({ foundedOn: '2009' })).not.toHaveProperty('foundingDate')
    expect(nodeOf({ dissolvedOn: 'Oktober 2024' })).not.toHaveProperty('dissolutionDate')
  })
})
