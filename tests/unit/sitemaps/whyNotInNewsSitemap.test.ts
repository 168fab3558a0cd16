import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type {
  NewsSitemapArticle,
  NewsSitemapRules,
} from '../../../src/domain/sitemaps/newsSitemapFacts.js'
import type { NewsSitemapReason } from '../../../src/domain/sitemaps/whyNotInNewsSitemap.js'

import { articleKinds } from '../../../src/domain/article.js'
import { newsSitemapTexts } from '../../../src/domain/sitemaps/newsSitemapTexts.js'
import { whyNotInNewsSitemap } from '../../../src/domain/sitemaps/whyNotInNewsSitemap.js'
import { readXML } from '../../support/readXML.js'
import { aSite, minutesAgo, newsArticle, newsRules, newsSitemapXML } from './newsSitemapOf.js'

type Choices = {
  readonly article?: Partial<NewsSitemapArticle>
  readonly rules?: Partial<NewsSitemapRules>
}

const reasons = ({ article, rules }: Choices): readonly NewsSitemapReason[] =>
  whyNotInNewsSitemap({ article: newsArticle(article), rules: newsRules(rules) })

const codes = (choices: Choices): readonly string[] =>
  reasons(choices).map(({ code, rule }) => `${code} ${rule}`)

describe('an article without reasons', () => {
  it('is in the sitemap', () => {
    expect(codes({})).toEqual([])
  })

  it.each([
    ['its own section is included', { rules: { sections: [12] } }],
    ['a section above it is included', { rules: { sections: [99, 3] } }],
    ['ids differ in type only', { rules: { outlet: '1', sections: ['3'] } }],
    ['its embargo is over', { article: { embargoUntil: minutesAgo(0) } }],
    ['a newsroom of one outlet names none', { article: { outlet: null }, rules: { outlet: null } }],
    [
      'the site is on this machine',
      {
        article: { url: 'http://localhost:3000/berita' },
        rules: { site: aSite({ url: 'http://localhost:3000' }) },
      },
    ],
  ] as const)('%s', (_, choices) => {
    expect(codes(choices)).toEqual([])
  })
})

describe('each reason', () => {
  it.each([
    ['a draft', { article: { isPublished: false, publishedAt: null } }, 'notLive NS-22'],
    ['one taken off the air', { article: { isPublished: false } }, 'notLive NS-22'],
    ['one in the trash', { article: { isTrashed: true } }, 'trashed NS-22'],
    ['a withdrawn one', { article: { isWithdrawn: true } }, 'withdrawn NS-22'],
    ['an embargo', { article: { embargoUntil: minutesAgo(0, -1) } }, 'embargo NS-22'],
    ['no date', { article: { publishedAt: null } }, 'noDate NS-03'],
    ['a date to come', { article: { publishedAt: minutesAgo(0, -1) } }, 'future NS-10'],
    ['48 hours and a minute', { article: { publishedAt: minutesAgo(2881) } }, 'tooOld NS-11'],
    [
      'an old one changed',
      {
        article: { modifiedAt: minutesAgo(1), publishedAt: minutesAgo(9999) },
      },
      'tooOld NS-11',
    ],
    ['no headline', { article: { title: ' \u0000' } }, 'noTitle NS-03'],
    ['an advertorial', { article: { kind: 'advertorial' } }, 'kind NS-22'],
    ['a press release', { article: { kind: 'pressRelease' } }, 'kind NS-22'],
    [
      'an advertorial, even if chosen',
      {
        article: { kind: 'advertorial' },
        rules: { kinds: ['advertorial'] },
      },
      'kind NS-22',
    ],
    ['a kind that is not chosen', { rules: { kinds: ['opinion'] } }, 'kind NS-22'],
    ['no kind', { article: { kind: null } }, 'kind NS-22'],
    ['a section not included', { rules: { sections: [99] } }, 'section NS-22'],
    [
      'no section where some are included',
      {
        article: { sections: [] },
        rules: { sections: [3] },
      },
      'section NS-22',
    ],
    ['an editor’s word', { article: { notForGoogleNews: true } }, 'notForGoogleNews RB-06'],
    ['noindex', { article: { isNoindex: true } }, 'noindex NS-22'],
    ['a syndicated copy', { article: { isSyndicated: true } }, 'syndicated SY-01'],
    ['errors in the review', { article: { isEligible: false } }, 'notEligible NS-22'],
    ['another outlet', { article: { outlet: 2 } }, 'otherOutlet NS-21'],
    ['no outlet where there are many', { article: { outlet: null } }, 'otherOutlet NS-21'],
    ['an outlet without name', { rules: { site: aSite({ name: '( )' }) } }, 'noName NS-03'],
    ['an outlet without domain', { rules: { site: aSite({ url: '' }) } }, 'noDomain NS-20'],
    [
      'another host',
      { article: { url: 'https://kabar.example.lain.example/a' } },
      'wrongAddress NS-21',
    ],
    ['a relative address', { article: { url: '/berita/a' } }, 'wrongAddress NS-21'],
    ['plain HTTP', { article: { url: 'http://kabar.example/a' } }, 'wrongAddress NS-21'],
    [
      'an endless address',
      {
        article: { url: `https://kabar.example/${'a'.repeat(2048)}` },
      },
      'wrongAddress NS-21',
    ],
  ] as const)('%s', (_, choices, expected) => {
    expect(codes(choices)).toEqual([expected])
  })

  it('is given, the most basic first', () => {
    expect(
      codes({ article: { isTrashed: true, kind: 'advertorial', publishedAt: minutesAgo(2881) } }),
    ).toEqual(['trashed NS-22', 'tooOld NS-11', 'kind NS-22'])
  })
})

describe('what editors read', () => {
  it('says until when an article was listed, by the outlet’s clock', () => {
    const [reason] = reasons({ article: { publishedAt: Date.parse('2026-11-22T17:30:00Z') } })

    expect(reason).toEqual({
      at: '2026-11-25T00:30:00+07:00',
      code: 'tooOld',
      en: 'It was first published more than 48 hours ago and was listed until Wed, 25 Nov 2026, 00:30 WIB.',
      id: 'Terbit pertama lebih dari 48 jam lalu; terdaftar sampai Rabu (25/11/2026) 00.30 WIB.',
      rule: 'NS-11',
    })
  })

  it.each([
    [
      { embargoUntil: Date.parse('2026-11-25T23:00:00Z') },
      'Masih diembargo sampai Kamis (26/11/2026) 08.00 WIT.',
    ],
    [
      { publishedAt: Date.parse('2026-11-24T23:00:00Z') },
      'Waktu terbitnya, Rabu (25/11/2026) 08.00 WIT, belum tiba.',
    ],
  ])('says when it may come: %j', (article, id) => {
    const rules = { site: aSite({ timeZone: 'Asia/Jayapura' }) } as const

    expect(reasons({ article, rules }).map((reason) => reason.id)).toEqual([id])
  })

  it('gives no time where none matters', () => {
    expect(reasons({ article: { isTrashed: true } })).toEqual([
      {
        at: null,
        code: 'trashed',
        en: 'It is in the trash.',
        id: 'Ada di tempat sampah.',
        rule: 'NS-22',
      },
    ])
  })

  it.each(Object.entries(newsSitemapTexts))(
    'is a sentence in two languages: %s',
    (_, { en, id }) => {
      expect(en).toMatch(/^[A-Z].*\.$/)
      expect(id).toMatch(/^[A-Z].*\.$/)
      expect(id).not.toBe(en)
    },
  )
})

describe('reasons and sitemap', () => {
  const article = fc.record(
    {
      embargoUntil: fc.constantFrom(null, minutesAgo(5), minutesAgo(-5)),
      isEligible: fc.boolean(),
      isNoindex: fc.boolean(),
      isPublished: fc.boolean(),
      isSyndicated: fc.boolean(),
      isTrashed: fc.boolean(),
      isWithdrawn: fc.boolean(),
      kind: fc.constantFrom(null, ...articleKinds),
      notForGoogleNews: fc.boolean(),
      outlet: fc.constantFrom(1, 2),
      publishedAt: fc.constantFrom(null, ...[-1, 0, 60, 2880, 2881].map((age) => minutesAgo(age))),
      sections: fc.subarray([12, 3]),
      title: fc.constantFrom('', 'Pasar Buka'),
      url: fc.constantFrom('https://kabar.example/a', 'https://lain.example/a'),
    },
    { requiredKeys: [] },
  )

  it('never disagree: an article is listed exactly if there is no reason against it', () => {
    fc.assert(
      fc.property(article, fc.subarray([3, 99]), (choices, sections) => {
        const question = { article: newsArticle(choices), rules: newsRules({ sections }) }
        const xml = newsSitemapXML({
          articles: [question.article],
          file: null,
          rules: question.rules,
        })

        expect(readXML(xml).children.length === 1).toBe(whyNotInNewsSitemap(question).length === 0)
      }),
      { numRuns: 300 },
    )
  })
})
