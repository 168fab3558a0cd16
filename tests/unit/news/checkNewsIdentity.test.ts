import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { checkNews } from '../../../src/domain/news/checkNews.js'
import { checkNewsFactsOf, type FactChoices, findingsIn, paragraph } from './checkNewsFactsOf.js'

const protectedIdentity = { names: ['Budi Contoh', 'SD Negeri 9 Contoh'] }

/** Errors, as code and field; the picture is warned of in any case. */
const exposedIn = (choices: FactChoices) =>
  findingsIn({
    ...choices,
    article: { protectedIdentity, ...choices.article },
    institutions: choices.institutions ?? [],
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code, field }) => `${code} ${field}`)

describe('a name that must be protected', () => {
  it.each([
    ['kicker', { kicker: 'Budi Contoh' }],
    ['lead', { lead: 'Anak itu, BUDI CONTOH, selamat.' }],
    ['body', { body: [paragraph('Ia murid SD Negeri 9 Contoh.')] }],
    ['body', { body: [paragraph('Pasar.'), { kind: 'list', text: 'Budi\u00a0Contoh' } as const] }],
  ])('ID-17 ID-22 is found in the %s', (field, article) => {
    expect(exposedIn({ article })).toEqual([`ID-17 ${field}`])
  })

  it.each([
    ['title', { article: { title: 'Budi Contoh Selamat' } }],
    ['slug', { article: { slug: 'anak-budi-contoh-selamat' } }],
    ['topics', { topics: ['Pasar', 'Budi Contoh'] }],
    ['institutions', { institutions: [['SD Negeri 9 Contoh', 'SDN 9']] }],
    ['mainImage', { image: { alt: 'Rumah Budi Contoh' } }],
    ['mainImage', { image: { fileName: 'budi_contoh-2.jpg' } }],
    ['mainImageCaption', { image: { caption: 'Rumah Budi Contoh.' } }],
    ['mainImageCredit', { image: { credit: 'Budi Contoh' } }],
  ])('ID-18 is found in the %s', (field, choices) => {
    expect(exposedIn(choices)).toContain(`ID-18 ${field}`)
  })

  it.each([
    { article: { title: 'Budi Selamat' } },
    { article: { title: 'Budiman Contohkan Cara' } },
    { article: { slug: 'budi-dan-contoh' } },
    { topics: ['Budi', 'Contoh'] },
    { article: { body: [paragraph('Anak berinisial BC selamat.')] } },
  ])('ID-18 is not found in %j', (choices) => {
    expect(exposedIn(choices)).toEqual([])
  })

  it('ID-18 is not found where nobody is protected', () => {
    expect(
      exposedIn({ article: { protectedIdentity: null, title: 'Budi Contoh Selamat' } }),
    ).toEqual([])
  })

  it('ID-18 keeps an article from being eligible', () => {
    const facts = checkNewsFactsOf({ article: { protectedIdentity, title: 'Budi Contoh Selamat' } })

    expect(checkNews(facts).eligible).toBe(false)
  })

  it('ID-18 that is blank stands nowhere', () => {
    expect(exposedIn({ article: { protectedIdentity: { names: ['', ' - '] } } })).toEqual([])
  })

  it('ID-17 ID-18 is never repeated in what is found', () => {
    const aName = fc.stringMatching(/^[A-Z][a-z]{4,9} [A-Z][a-z]{4,9}$/)
    fc.assert(
      fc.property(aName, (name) => {
        const findings = findingsIn({
          article: {
            body: [paragraph(`Anak itu, ${name}, selamat.`)],
            protectedIdentity: { names: [name] },
            title: `Kisah ${name}`,
          },
        })

        expect(findings.map(({ code }) => code)).toEqual(
          expect.arrayContaining(['ID-17', 'ID-18']) as unknown,
        )
        expect(JSON.stringify(findings)).not.toContain(name)
      }),
    )
  })
})

describe('ID-18 a picture beside a protected identity', () => {
  const codesOf = (choices: FactChoices) => findingsIn(choices).map(({ code }) => code)

  it('is to be looked at', () => {
    expect(codesOf({ article: { protectedIdentity } })).toEqual(['ID-18-photo'])
  })

  it('may be missing', () => {
    expect(codesOf({ article: { protectedIdentity }, image: null })).toEqual(['NA-04'])
  })
})
