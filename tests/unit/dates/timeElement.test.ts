import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dateLines, timeElement } from '../../../src/domain/dates/timeElement.js'
import { newsDates } from '../../../src/domain/news/newsDates.js'
import { newsFactsOf } from '../news/newsFactsOf.js'

const published = '2024-10-07T23:30:00.000Z'

const linesOf = (
  firstPublishedAt: string | null,
  modifiedAt: string | null,
  language = 'id',
): readonly string[] =>
  dateLines({ firstPublishedAt, language, modifiedAt, zone: 'Asia/Jakarta' }).map(
    ({ label, time }) => `${label} ${time.text}`,
  )

describe('a time element', () => {
  it('DT-13 has the instant with offset beside the text', () => {
    expect(timeElement({ instant: published, language: 'id', zone: 'Asia/Makassar' })).toEqual({
      dateTime: '2024-10-08T07:30:00+08:00',
      text: 'Selasa (8/10/2024) 07.30 WITA',
    })
  })

  it('is written in the long form where that is asked for', () => {
    const element = timeElement({
      instant: published,
      language: 'en',
      style: 'long',
      zone: 'Asia/Jakarta',
    })

    expect(element?.text).toBe('Tuesday, 8 October 2024 at 06:30 WIB')
  })

  it.each(['', '2024-10-08', '2024-10-08T06:30:00'])('is none for %j', (instant) => {
    expect(timeElement({ instant, language: 'id', zone: 'Asia/Jakarta' })).toBeNull()
  })
})

describe('the lines under a headline', () => {
  it('DT-01 say what their dates are', () => {
    expect(linesOf(published, '2024-10-08T02:00:00Z')).toEqual([
      'Diterbitkan Selasa (8/10/2024) 06.30 WIB',
      'Diperbarui Selasa (8/10/2024) 09.00 WIB',
    ])
    expect(linesOf(published, '2024-10-08T02:00:00Z', 'en')).toEqual([
      'Published Tue, 8 Oct 2024, 06:30 WIB',
      'Updated Tue, 8 Oct 2024, 09:00 WIB',
    ])
  })

  it.each([
    ['equal', published],
    ['earlier', '2024-10-07T23:29:59Z'],
    ['later within the second', '2024-10-07T23:30:00.900Z'],
    ['unknown', null],
    ['no instant', 'kemarin'],
  ])('DT-08 tell of no update that is %s', (_, modifiedAt) => {
    expect(linesOf(published, modifiedAt)).toEqual(['Diterbitkan Selasa (8/10/2024) 06.30 WIB'])
  })

  it.each([null, '', 'kemarin'])('are none before the first publication (%j)', (first) => {
    expect(linesOf(first, published)).toEqual([])
  })

  it('DT-03 show the instants of the JSON-LD, whatever they are', () => {
    const anInstant = fc
      .date({ max: new Date('2030-01-01'), min: new Date('2020-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString())
    fc.assert(
      fc.property(anInstant, anInstant, (publishedAt, modifiedAt) => {
        const facts = newsFactsOf({ article: { modifiedAt, publishedAt } })
        const dates = newsDates(facts)
        const lines = dateLines({
          firstPublishedAt: publishedAt,
          language: 'id',
          modifiedAt,
          zone: facts.outlet.timeZone,
        })

        expect(lines.map(({ time }) => time.dateTime)).toEqual(
          [dates.published, dates.modified].filter((date) => date !== null),
        )
      }),
    )
  })
})
