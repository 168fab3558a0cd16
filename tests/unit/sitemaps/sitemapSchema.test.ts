import { describe, expect, it } from 'vitest'

import { sitemapErrors } from './sitemapSchema.js'

const withURL = (parts: string): string =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
    xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
    xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url>${parts}</url></urlset>`

const loc = '<loc>https://kabar.example/a</loc>'

const news = ({ name = 'Kabar', language = 'id', date = '2026-11-25', rest = '' }): string =>
  withURL(
    `${loc}<news:news><news:publication><news:name>${name}</news:name>` +
      `<news:language>${language}</news:language></news:publication>` +
      `<news:publication_date>${date}</news:publication_date><news:title>A</news:title>${rest}</news:news>`,
  )

describe('the schemas accept', () => {
  it.each([
    ['a news entry', news({})],
    ['NS-07 an exceptional language', news({ language: 'zh-tw' })],
    ['NS-08 a date and time with offset', news({ date: '2026-11-25T00:30:00+07:00' })],
    ['NS-08 a time without seconds', news({ date: '2026-11-24T17:30Z' })],
    [
      'an image',
      withURL(`${loc}<image:image><image:loc>https://c.example/a.jpg</image:loc></image:image>`),
    ],
  ])('%s', (_, xml) => {
    expect(sitemapErrors(xml)).toEqual([])
  })
})

describe('the schemas refuse', () => {
  it.each([
    ['NS-01 another namespace', news({}).replace('sitemap-news/0.9', 'sitemap-news/1.0')],
    ['NS-03 no title', news({}).replace('<news:title>A</news:title>', '')],
    ['NS-03 an empty title', news({}).replace('>A<', '><')],
    ['NS-03 an empty name', news({ name: ' ' })],
    ['NS-04 an element of old', news({ rest: '<news:keywords>pasar</news:keywords>' })],
    ['NS-05 a name with parentheses', news({ name: 'Kabar (Kota)' })],
    ['NS-07 a language with region', news({ language: 'id-ID' })],
    ['NS-08 an offset without colon', news({ date: '2026-11-25T00:30:00+0700' })],
    ['NS-08 a time without zone', news({ date: '2026-11-25T00:30:00' })],
    ['NS-08 a space for the T', news({ date: '2026-11-25 00:30:00+07:00' })],
    ['NS-20 a relative address', withURL('<loc>/a</loc>')],
    ['an image without address', withURL(`${loc}<image:image/>`)],
    ['no address', withURL('')],
  ])('%s', (_, xml) => {
    expect(sitemapErrors(xml)).not.toEqual([])
  })
})
