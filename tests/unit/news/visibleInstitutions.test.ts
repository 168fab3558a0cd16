import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { InstitutionFacts } from '../../../src/domain/news/newsFacts.js'

import { visibleInstitutions } from '../../../src/domain/news/visibleInstitutions.js'
import { anImage, anInstitution, newsFactsOf } from './newsFactsOf.js'

const bank = anInstitution({
  acronym: 'BI',
  aliases: ['Bank Sentral'],
  id: 1,
  name: 'Bank Indonesia',
  officialName: 'Bank Indonesia Republik Contoh',
})

const seenIn = (text: string, institutions: readonly InstitutionFacts[] = [bank]) =>
  visibleInstitutions(newsFactsOf({ article: { text }, institutions })).map(({ id }) => id)

describe('SO-10 an institution is visible', () => {
  it.each([
    ['name', 'Menurut Bank Indonesia, harga stabil.'],
    ['name in other letters', 'Menurut BANK INDONESIA, harga stabil.'],
    ['acronym', 'Kepala BI memberi keterangan.'],
    ['acronym in brackets', 'Bank itu (BI) memberi keterangan.'],
    ['alias', 'Bank Sentral memberi keterangan.'],
    ['name over odd spaces', 'Menurut Bank\u00A0Indonesia, harga stabil.'],
  ])('by its %s', (_, text) => {
    expect(seenIn(text)).toEqual([1])
  })

  it.each([
    ['only parts of its name stand there', 'Bank itu ada di Indonesia.'],
    ['its name is part of another word', 'Bank Indonesiana memberi keterangan.'],
    ['its acronym is an ordinary word', 'Harga bi naik; rubi dan BIsnis lesu.'],
    ['its name runs over two paragraphs', 'Kata bank\n\nIndonesia menang.'],
    ['nothing names it', 'Harga stabil.'],
    ['there is no text', ''],
  ])('not where %s', (_, text) => {
    expect(seenIn(text)).toEqual([])
  })

  it.each([
    ['title', { article: { text: '', title: 'BI Tahan Bunga' } }],
    ['lead', { article: { description: 'BI menahan bunga.', text: '' } }],
    ['caption', { article: { text: '' }, image: anImage({ caption: 'Gedung BI.' }) }],
  ])('in the %s', (_, choices) => {
    expect(visibleInstitutions(newsFactsOf({ ...choices, institutions: [bank] }))).toEqual([bank])
  })

  it('keeps the order that it was given, not that of the text', () => {
    const others = [anInstitution({ acronym: null, id: 2, name: 'Dinas Pasar' }), bank]

    expect(seenIn('BI dan Dinas Pasar bertemu.', others)).toEqual([2, 1])
  })

  it('is not seen in the longer name of another one', () => {
    const ministries = [
      anInstitution({ acronym: null, id: 1, name: 'Kementerian Hukum', officialName: null }),
      anInstitution({
        acronym: null,
        id: 2,
        name: 'Kementerian Hukum dan HAM',
        officialName: null,
      }),
    ]

    expect(seenIn('Kementerian Hukum dan HAM memberi keterangan.', ministries)).toEqual([2])
  })

  it('needs a word of its own in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(seenIn(`${a}\n\nBank Indonesia\n\n${b}`)).toEqual([1])
        expect(seenIn(`xBank Indonesiax`)).toEqual([])
      }),
    )
  })
})
