import { describe, expect, it } from 'vitest'

import type { Gift, SourceFacts, SourceKind } from '../../../src/domain/sources/sourceTypes.js'

import { sourceFields } from '../../../src/domain/news/sourceFields.js'
import { aSource, newsFactsOf } from './newsFactsOf.js'

const fieldsOf = (...sources: readonly SourceFacts[]) => sourceFields(newsFactsOf({ sources }))

describe('the sources of an article', () => {
  it('are cited in their order, own reporting left out', () => {
    const fields = fieldsOf(
      aSource({ kind: 'ownReporting', name: 'Liputan sendiri', url: null }),
      aSource(),
      aSource({ kind: 'document', name: 'Perda Pasar', url: 'https://dinas.example/perda' }),
      aSource({ kind: 'interview', name: 'Wawancara', url: null }),
    )

    expect(fields.citation).toEqual([
      { '@type': 'CreativeWork', name: 'Kantor Berita Contoh', url: 'https://kantor.example/1' },
      { '@type': 'CreativeWork', name: 'Perda Pasar', url: 'https://dinas.example/perda' },
      { '@type': 'CreativeWork', name: 'Wawancara' },
    ])
  })

  it.each<[SourceKind, boolean]>([
    ['agency', true],
    ['otherMedium', true],
    ['pressRelease', true],
    ['document', false],
    ['interview', false],
    ['ownReporting', false],
    ['socialMedia', false],
    ['userReport', false],
  ])('SO-09 ID-07 of kind %s are what its text is based on: %s', (kind, isBase) => {
    const fields = fieldsOf(aSource({ kind }))

    expect(fields.isBasedOn).toEqual(isBase ? ['https://kantor.example/1'] : undefined)
  })

  it('are no base without an address', () => {
    expect(fieldsOf(aSource({ url: null }))).not.toHaveProperty('isBasedOn')
  })

  it('SO-15 name the organizations whose texts are taken over', () => {
    const ministry = { id: 9, kind: 'ministry', name: 'Kementerian Contoh' } as const
    const fields = fieldsOf(
      aSource(),
      aSource({ institution: ministry, kind: 'pressRelease', name: 'Siaran pers 12/2026' }),
      aSource({ institution: ministry, kind: 'document', name: 'Laporan tahunan' }),
    )

    expect(fields.sourceOrganization).toEqual([
      { '@type': 'Organization', name: 'Kantor Berita Contoh' },
      {
        '@id': 'https://kabar.example/#institution-9',
        '@type': 'GovernmentOrganization',
        name: 'Kementerian Contoh',
      },
    ])
  })

  it('take no press release for the organization that issued it', () => {
    expect(fieldsOf(aSource({ kind: 'pressRelease' }))).not.toHaveProperty('sourceOrganization')
  })

  it.each<[Gift, SourceKind, boolean]>([
    ['fullText', 'document', true],
    ['partOfText', 'document', true],
    ['facts', 'document', false],
    ['facts', 'agency', true],
    ['quotes', 'agency', false],
    ['picture', 'agency', false],
    ['data', 'agency', false],
    ['fullText', 'ownReporting', false],
  ])('SO-09 that gave %s of a %s are what it is based on: %s', (gave, kind, isBase) => {
    expect(fieldsOf(aSource({ gave, kind })).isBasedOn !== undefined).toBe(isBase)
  })

  it('are cited once, whatever number of things they gave, with the copy that stays', () => {
    const archivedURL = 'https://arsip.example/1'
    const fields = fieldsOf(
      aSource({ archivedURL, gave: 'facts' }),
      aSource({ archivedURL, gave: 'picture' }),
    )

    expect(fields.citation).toEqual([
      {
        '@type': 'CreativeWork',
        name: 'Kantor Berita Contoh',
        archivedAt: archivedURL,
        url: 'https://kantor.example/1',
      },
    ])
  })

  it('SO-15 name the medium behind them and the credit that it asks for', () => {
    const medium = { name: 'Kantor', url: 'https://kantor.example' }
    const fields = fieldsOf(aSource({ creditLine: 'KANTOR/HO', gave: 'fullText', medium }))

    expect(fields.sourceOrganization).toEqual([{ '@type': 'Organization', ...medium }])
    expect(fields.creditText).toBe('KANTOR/HO')
  })

  it('are nothing where there are none', () => {
    expect(fieldsOf()).toEqual({})
  })
})
