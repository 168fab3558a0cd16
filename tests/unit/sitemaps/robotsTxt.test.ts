import { describe, expect, it } from 'vitest'

import { type RobotsFacts, robotsTxt } from '../../../src/domain/sitemaps/robotsTxt.js'

const robots = (choices: Partial<RobotsFacts> = {}): string =>
  robotsTxt({
    adminRoute: '/admin',
    apiRoute: '/api',
    notForGoogleNews: [],
    site: { url: 'https://kabar.example' },
    ...choices,
  })

/** Whether a crawler may fetch a path, by RFC 9309: its own group or that of all, longest rule. */
const mayFetch = (text: string, agent: string, path: string): boolean => {
  const groups = text.split('\n\n').map((group) => group.split('\n'))
  const groupOf = (name: string) => groups.find(([first]) => first === `User-agent: ${name}`)
  const rules = (groupOf(agent) ?? groupOf('*') ?? []).flatMap((line) => {
    const [, verb, pattern = ''] = /^(Allow|Disallow): (\S+)$/.exec(line) ?? []
    return verb === undefined ? [] : [{ isAllowed: verb === 'Allow', pattern }]
  })
  const [longest] = rules
    .filter(({ pattern }) => toRegExp(pattern).test(path))
    .sort((a, b) => b.pattern.length - a.pattern.length)
  return longest?.isAllowed ?? true
}

const toRegExp = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replaceAll(/[.+?^{}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*')}`)

describe('a robots.txt', () => {
  it('is exactly this', () => {
    expect(robots()).toBe(
      [
        'User-agent: *',
        'Disallow: /admin$',
        'Disallow: /admin?',
        'Disallow: /admin/',
        'Disallow: /api/*?draft=',
        'Disallow: /api/*&draft=',
        '',
        'User-agent: facebookexternalhit',
        'Allow: /',
        '',
        'Sitemap: https://kabar.example/sitemap.xml',
        'Sitemap: https://kabar.example/sitemap-news.xml',
        '',
      ].join('\n'),
    )
  })

  it('NS-26 names the sitemaps by absolute addresses', () => {
    const lines = robots().split('\n')

    expect(lines.filter((line) => line.startsWith('Sitemap:'))).toEqual([
      'Sitemap: https://kabar.example/sitemap.xml',
      'Sitemap: https://kabar.example/sitemap-news.xml',
    ])
  })

  it('NS-26 names no sitemap before the outlet has a domain', () => {
    expect(robots({ site: { url: '' } })).not.toContain('Sitemap:')
  })
})

describe('what crawlers may fetch', () => {
  it.each([
    ['/admin', false],
    ['/admin/login', false],
    ['/admin?locale=id', false],
    ['/administrasi-desa-dibenahi', true],
    ['/api/articles?draft=true', false],
    ['/api/articles/7?depth=1&draft=true', false],
    ['/api/media/file/pasar.jpg', true],
    ['/api/articles?depth=1', true],
    ['/berita/draft-aturan-baru', true],
    ['/', true],
  ])('%s → %s', (path, expected) => {
    expect(mayFetch(robots(), 'Googlebot', path)).toBe(expected)
  })

  it('RB-05 is every page of the site, so that noindex on it is seen', () => {
    for (const path of ['/berita/dicabut', '/cari?q=pasar', '/advertorial/promo']) {
      expect(mayFetch(robots({ notForGoogleNews: ['/berita/'] }), 'Googlebot', path)).toBe(true)
    }
  })

  it.each(['/berita/pasar', '/media/pasar.jpg', '/api/articles?draft=true'])(
    'LG-02 is %s for the previews of Facebook and WhatsApp',
    (path) => {
      expect(mayFetch(robots({ notForGoogleNews: ['/'] }), 'facebookexternalhit', path)).toBe(true)
    },
  )

  it('follows other routes', () => {
    const text = robots({ adminRoute: '/meja/', apiRoute: '/data' })

    expect(mayFetch(text, 'Googlebot', '/meja/masuk')).toBe(false)
    expect(mayFetch(text, 'Googlebot', '/data/articles?draft=true')).toBe(false)
    expect(mayFetch(text, 'Googlebot', '/admin')).toBe(true)
  })

  it('is everything where the admin stands at the root', () => {
    expect(mayFetch(robots({ adminRoute: '/' }), 'Googlebot', '/berita')).toBe(true)
  })
})

describe('RB-07 Google News', () => {
  it('has no group unless it is asked to leave something out', () => {
    expect(robots()).not.toContain('Googlebot-News')
  })

  it('leaves out what it is asked to, and what all leave out', () => {
    const text = robots({ notForGoogleNews: ['/advertorial/'] })

    expect(mayFetch(text, 'Googlebot-News', '/advertorial/promo')).toBe(false)
    expect(mayFetch(text, 'Googlebot-News', '/advertorial-gelap-diusut')).toBe(true)
    expect(mayFetch(text, 'Googlebot-News', '/berita/pasar')).toBe(true)
    expect(mayFetch(text, 'Googlebot-News', '/admin/login')).toBe(false)
    expect(mayFetch(text, 'Googlebot', '/advertorial/promo')).toBe(true)
  })

  it('cannot be told more than a path', () => {
    const text = robots({ notForGoogleNews: ['/a\nUser-agent: *\nDisallow: /', '/b # c'] })

    expect(mayFetch(text, 'Googlebot', '/berita')).toBe(true)
    expect(text.match(/^User-agent:/gm)).toHaveLength(3)
    expect(text).not.toContain('#')
  })
})
