import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { articleKinds } from '../../../src/domain/article.js'
import { newsRules } from '../../../src/domain/news/check/newsRules.js'
import { checkNews } from '../../../src/domain/news/checkNews.js'
import { isKeptFromGoogleNews } from '../../../src/domain/news/isKeptFromGoogleNews.js'
import { checkNewsFactsOf, type FactChoices, findingsIn, foundIn } from './checkNewsFactsOf.js'

const isEligible = (choices: FactChoices): boolean => checkNews(checkNewsFactsOf(choices)).eligible

/** Facts in which next to everything is wrong. */
const bare: FactChoices = {
  article: { body: [], closing: null, kicker: '', lead: '', title: '', url: null },
  authors: [],
  image: null,
  outlet: { logo: null, name: '' },
  section: null,
}

describe('an article without a flaw', () => {
  it('is eligible and has no findings', () => {
    expect(checkNews(checkNewsFactsOf())).toEqual({ eligible: true, findings: [] })
  })
})

describe('findings', () => {
  it('are all told, the errors first', () => {
    expect(foundIn(bare)).toEqual([
      'error NA-02 title',
      'error EL-04 authors',
      'error UR-01 slug',
      'error NS-03 outlet',
      'warning SO-03 section',
      'warning SO-10 institutions',
      'warning NA-04 mainImage',
      'warning NA-15 outlet',
    ])
    expect(isEligible(bare)).toBe(false)
  })

  it('that are warnings alone keep nothing out', () => {
    expect(isEligible({ image: null, outlet: { logo: null }, section: null })).toBe(true)
  })

  it('name no values where their text needs none', () => {
    expect(findingsIn({ image: null })).toEqual([
      { code: 'NA-04', field: 'mainImage', severity: 'warning' },
    ])
  })

  it('survive a way through JSON, as they are stored', () => {
    const findings = findingsIn({ ...bare, outlet: { language: 'in', name: '(Contoh)' } })

    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings)
  })
})

describe('NS-22 EL-05 the kinds', () => {
  it('let all pass but advertorials and press releases', () => {
    expect(articleKinds.filter((kind) => !isEligible({ article: { kind } }))).toEqual([
      'advertorial',
      'pressRelease',
    ])
  })
})

describe('what search engines are told to leave out', () => {
  it('RB-06 EL-05 SY-01 is never called eligible', () => {
    const articles = articleKinds.flatMap((kind) =>
      [false, true].flatMap((notForGoogleNews) =>
        [false, true].map((isSyndicated) => ({ isSyndicated, kind, notForGoogleNews })),
      ),
    )
    const wrong = articles.filter(
      (article) => isKeptFromGoogleNews(article) === isEligible({ article }),
    )

    expect(wrong).toEqual([])
  })
})

describe('the rules', () => {
  it('have a code each', () => {
    const codes = newsRules.map(({ code }) => code)

    expect(new Set(codes).size).toBe(codes.length)
  })

  it('have codes that start with the name of a rule', () => {
    const strange = newsRules.filter(({ code }) => !/^[A-Z]{2}-\d\d(?:-[a-z]+)?$/.test(code))

    expect(strange).toEqual([])
  })
})

describe('any text in any field', () => {
  it('gives a review whose word on eligibility follows from its findings', () => {
    const aText = fc.oneof(
      fc.string(),
      fc.constantFrom('', ' ', '(', '\ud83d', 'Senin (1/1)', '- Kabar Contoh', '(adv)', '.*+?^$'),
    )
    fc.assert(
      fc.property(aText, aText, aText, aText, (title, lead, name, body) => {
        const { eligible, findings } = checkNews(
          checkNewsFactsOf({
            article: {
              body: [{ kind: 'paragraph', text: body }],
              closing: { isItalic: true, text: body },
              lead,
              protectedIdentity: { names: [name] },
              slug: title,
              title,
              url: title,
            },
            authors: [{ kind: 'person', name, url: null }],
            image: { credit: body, fileName: title },
            outlet: { domain: name, language: lead, name },
          }),
        )

        expect(eligible).toBe(!findings.some(({ severity }) => severity === 'error'))
        expect(new Set(findings.map(({ code }) => code)).size).toBe(findings.length)
      }),
    )
  })
})
