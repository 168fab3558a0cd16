import { describe, expect, it } from 'vitest'

import { subjectFields } from '../../../src/domain/news/subjectFields.js'
import { anInstitution, fullFactsOf, newsFactsOf } from './newsFactsOf.js'

const five = [1, 2, 3, 4, 5].map((id) => anInstitution({ id, name: `Dinas ${String(id)}` }))

const textOf = (ids: readonly number[]) => ids.map((id) => `Dinas ${String(id)}`).join(', ')

const ids = (list: readonly number[]) =>
  list.map((id) => ({ '@id': `https://kabar.example/#institution-${String(id)}` }))

describe('the subjects of an article', () => {
  it('SO-10 are up to three institutions; the others are mentioned', () => {
    const fields = subjectFields(
      newsFactsOf({ article: { text: textOf([1, 2, 3, 4, 5]) }, institutions: five }),
    )

    expect(fields.about).toMatchObject(ids([1, 2, 3]))
    expect(fields.mentions).toMatchObject(ids([4, 5]))
  })

  it('NA-16 SO-10 leave out what readers do not see, and move the others up', () => {
    const fields = subjectFields(
      newsFactsOf({ article: { text: textOf([5, 3, 4, 1]) }, institutions: five }),
    )

    expect(fields.about).toMatchObject(ids([1, 3, 4]))
    expect(fields.mentions).toMatchObject(ids([5]))
  })

  it('mention nothing where three are enough', () => {
    const fields = subjectFields(
      newsFactsOf({ article: { text: textOf([1, 2, 3]) }, institutions: five }),
    )

    expect(fields).not.toHaveProperty('mentions')
  })

  it('SO-14 name the places it is about, apart from where it was written', () => {
    const fields = subjectFields(
      newsFactsOf({ article: { dateline: 'JAKARTA', places: ['Rogojampi', 'Genteng'] } }),
    )

    expect(fields.contentLocation).toEqual([
      { '@type': 'Place', name: 'Rogojampi' },
      { '@type': 'Place', name: 'Genteng' },
    ])
  })

  it('SO-14 name the region it is about with those that it is part of', () => {
    const regions = ['Rogojampi', 'Kabupaten Banyuwangi', 'Jawa Timur']
    const region = {
      '@type': 'Place',
      name: 'Rogojampi',
      containedInPlace: {
        '@type': 'Place',
        name: 'Kabupaten Banyuwangi',
        containedInPlace: { '@type': 'Place', name: 'Jawa Timur' },
      },
    }
    expect(subjectFields(newsFactsOf({ regions })).contentLocation).toEqual([region])
    expect(
      subjectFields(newsFactsOf({ article: { places: ['Pasar Baru'] }, regions })).contentLocation,
    ).toEqual([{ '@type': 'Place', name: 'Pasar Baru' }, region])
  })

  it('SO-14 tell a place that is the region once', () => {
    const facts = newsFactsOf({ article: { places: ['rogojampi', ''] }, regions: ['Rogojampi'] })
    expect(subjectFields(facts).contentLocation).toEqual([{ '@type': 'Place', name: 'Rogojampi' }])
  })

  it('ID-18 are not told where someone must not be recognised', () => {
    const facts = fullFactsOf('news')

    expect(Object.keys(subjectFields(facts))).toEqual([
      'keywords',
      'about',
      'mentions',
      'contentLocation',
    ])
    expect(
      subjectFields({ ...facts, article: { ...facts.article, protectsIdentity: true } }),
    ).toEqual({})
  })
})
