import { describe, expect, it } from 'vitest'

import { articleKinds } from '../../../src/domain/article.js'
import { listGraph } from '../../../src/domain/news/listGraph.js'
import { newsArticle } from '../../../src/domain/news/newsArticle.js'
import { vocabularyProblems } from '../../support/schemaOrg.js'
import { anInstitution, fullFactsOf, listFactsOf, newsFactsOf } from './newsFactsOf.js'

const problemsIn = (graph: { readonly '@graph': readonly object[] }) =>
  graph['@graph'].flatMap((node) => vocabularyProblems(node))

describe('SO-21 every property is one of its type and takes what it is given', () => {
  it.each(articleKinds)('in an article of kind %s with all that can be known', (kind) => {
    expect(problemsIn(newsArticle(fullFactsOf(kind)))).toEqual([])
  })

  it.each(articleKinds)('in an article of kind %s of which little is known', (kind) => {
    expect(problemsIn(newsArticle(newsFactsOf({ article: { kind }, image: null })))).toEqual([])
  })

  it.each([
    'agency',
    'company',
    'court',
    'legislature',
    'localGovernment',
    'military',
    'ministry',
    'organization',
    'police',
    'prosecutor',
    'university',
  ] as const)('in an institution of kind %s', (kind) => {
    const facts = fullFactsOf('news')
    const institutions = [anInstitution({ kind, parent: { id: 1, kind, name: 'Induk' } })]

    expect(problemsIn(newsArticle({ ...facts, institutions }))).toEqual([])
  })

  it.each(['book', 'business', 'event', 'film', 'music', 'product'] as const)(
    'in a review of a %s',
    (kind) => {
      const facts = { ...fullFactsOf('review'), reviewed: { kind, name: 'Kota Tua', url: null } }

      expect(problemsIn(newsArticle(facts))).toEqual([])
    },
  )

  it.each(['author', 'institution', 'outlet', 'section', 'topic'] as const)(
    'on a page of kind %s',
    (kind) => {
      expect(problemsIn(listGraph(listFactsOf({ kind })))).toEqual([])
    },
  )
})

describe('the check of the vocabulary', () => {
  const article = { '@type': 'NewsArticle', headline: 'Pasar Buka' }

  it.each([
    ['SO-19 a property that does not exist', { ...article, retractionNotice: 'x' }],
    ['BJ-09 a property of web pages', { ...article, relatedLink: 'https://kabar.example' }],
    ['SO-01 a dateline on what is no news', { '@type': 'Article', dateline: 'JAKARTA' }],
    ['SO-06 a policy on an article', { ...article, ethicsPolicy: 'https://kabar.example' }],
    ['SO-12 a building for an authority', { ...article, sourceOrganization: { '@type': 'Place' } }],
    ['NA-12 an author that is a thing', { ...article, author: { '@type': 'Thing', name: 'x' } }],
    ['NA-07 a date without offset', { ...article, datePublished: '2026-11-25T00:30:00' }],
    ['PW-01 a boolean in words', { ...article, isAccessibleForFree: 'False' }],
    ['SO-03 a number in words', { ...article, wordCount: '312' }],
    ['a half number of words', { ...article, wordCount: 3.5 }],
    ['an unknown type', { '@type': 'NewsStory' }],
    ['no type', { name: 'x' }],
    ['a mistake deep inside', { ...article, author: { '@type': 'Person', wordCount: 3 } }],
    ['a superseded property', { '@type': 'LiveBlogPosting', reviews: [] }],
  ])('finds %s', (_, node) => {
    expect(vocabularyProblems(node)).toHaveLength(1)
  })

  it('takes a property of either of two types', () => {
    const both = { '@type': ['NewsArticle', 'LiveBlogPosting'] }
    const live = { ...both, coverageStartTime: '2026-11-25T00:30:00+07:00', dateline: 'JAKARTA' }

    expect(vocabularyProblems(live)).toEqual([])
  })
})
