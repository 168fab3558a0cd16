import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { absoluteURL } from '../../../src/domain/feeds/absoluteURL.js'
import { anyText } from '../../support/anyText.js'

const base = 'https://kabar.example/berita/pasar?halaman=2#isi'

describe('an address in a text', () => {
  it.each([
    ['https://lain.example/a?b=1#c', 'https://lain.example/a?b=1#c'],
    ['HTTP://lain.example', 'HTTP://lain.example'],
    ['mailto:redaksi@kabar.example', 'mailto:redaksi@kabar.example'],
    ['tel:+62333123456', 'tel:+62333123456'],
    ['//lain.example/a', 'https://lain.example/a'],
    ['/berita/toko', 'https://kabar.example/berita/toko'],
    ['/', 'https://kabar.example/'],
    ['toko', 'https://kabar.example/berita/toko'],
    ['./toko', 'https://kabar.example/berita/toko'],
    ['../media/a.jpg', 'https://kabar.example/media/a.jpg'],
    ['../../../a.jpg', 'https://kabar.example/a.jpg'],
    ['a/..', 'https://kabar.example/berita/'],
    ['.', 'https://kabar.example/berita/'],
    ['?halaman=3', 'https://kabar.example/berita/pasar?halaman=3'],
    ['#ralat', 'https://kabar.example/berita/pasar?halaman=2#ralat'],
    ['/cari?q=a/../b', 'https://kabar.example/cari?q=a/../b'],
    [' /spasi di tengah ', 'https://kabar.example/spasi%20di%20tengah'],
    ['/pasar-é', 'https://kabar.example/pasar-%C3%A9'],
    ['/sudah%20ditulis', 'https://kabar.example/sudah%20ditulis'],
    ['/a\n/b', 'https://kabar.example/a/b'],
  ])('FE-07 %j is %s', (url, absolute) => {
    expect(absoluteURL({ base, url })).toBe(absolute)
  })

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'https://',
    '//',
    '///lain',
    'http:lain',
    'mailto:',
    '',
    '   ',
  ])('is none if it is %j', (url) => {
    expect(absoluteURL({ base, url })).toBeNull()
  })

  it('is none on a page without an address', () => {
    expect(absoluteURL({ base: '/berita/pasar', url: '/a' })).toBeNull()
  })

  it('starts at the host of a page without a path', () => {
    expect(absoluteURL({ base: 'https://kabar.example', url: 'a' })).toBe('https://kabar.example/a')
  })

  it('survives half an emoji', () => {
    expect(absoluteURL({ base, url: '/\uD83D' })).toBe('https://kabar.example/%EF%BF%BD')
  })

  it('FE-07 leads to where a browser goes, whatever the path', () => {
    const path = fc.string({ unit: fc.constantFrom('a', '/', '.', '..', '?', '#', '=', '-') })
    fc.assert(
      fc.property(path, (url) => {
        fc.pre(url !== '' && !url.startsWith('//'))

        expect(new URL(absoluteURL({ base, url }) ?? '').href).toBe(new URL(url, base).href)
      }),
    )
  })

  it('is absolute, safe and free of spaces and quotes or none at all', () => {
    const text = fc.oneof(
      anyText,
      fc.string({
        unit: fc.constantFrom('javascript', ':', '/', '\t', ' ', '"', '<', 'http', '\\'),
      }),
    )
    fc.assert(
      fc.property(text, (url) => {
        const absolute = absoluteURL({ base, url })

        expect(absolute ?? 'https://x').toMatch(/^(?:https?:\/\/|mailto:|tel:)[^\s"<>\\]+$/i)
      }),
    )
  })
})
