import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { footerLink } from '../../../src/domain/news/footerLink.js'

const linkOf = ({ url = 'https://kabar.example', googleNewsURL = null as string | null } = {}) =>
  footerLink({ googleNewsURL, name: 'Kabar Contoh', url })

describe('the footer link', () => {
  it('is the outlet’s page in Google News where it has one', () => {
    const url = 'https://news.google.com/publications/contoh'

    expect(linkOf({ googleNewsURL: url })).toEqual({
      kind: 'googleNews',
      text: {
        en: 'Follow Kabar Contoh on Google News',
        id: 'Ikuti Kabar Contoh di Google News',
      },
      url,
    })
  })

  it('EL-06 is the preferred sources link of the domain where it has none', () => {
    expect(linkOf()).toEqual({
      kind: 'preferredSource',
      text: {
        en: 'Make Kabar Contoh a preferred source on Google',
        id: 'Jadikan Kabar Contoh sumber pilihan di Google',
      },
      url: 'https://www.google.com/preferences/source?q=kabar.example',
    })
  })

  it.each(['', 'kabar.example', 'javascript:alert(1)', 'halaman kami'])(
    'does not lead to %j, which is no address',
    (googleNewsURL) => {
      expect(linkOf({ googleNewsURL })?.kind).toBe('preferredSource')
    },
  )

  it.each([
    ['https://banyuwangi.kabar.example', 'banyuwangi.kabar.example'],
    ['https://www.kabar.example/', 'www.kabar.example'],
    ['HTTPS://Kabar.Example', 'kabar.example'],
    ['https://xn--kbar-5qa.example', 'xn--kbar-5qa.example'],
    ['https://kabar.co.id', 'kabar.co.id'],
  ])('EL-06 exists for %s', (url, domain) => {
    expect(linkOf({ url })?.url).toBe(`https://www.google.com/preferences/source?q=${domain}`)
  })

  it.each([
    'https://kabar.example/banyuwangi',
    'https://kabar.example:8080',
    'https://kabar.example?edisi=1',
    'https://redaksi@kabar.example',
    'https://kabár.example',
    'https://kabar_kota.example',
    'https://-kabar.example',
    'https://kabar..example',
    'http://localhost',
    'http://localhost:3000',
    'http://127.0.0.1',
    'http://192.168.1.7:3000',
    'http://[::1]',
    'https://kabar.localhost',
    'https://kabar.local',
    'https://kabar.test',
    'https://kabar.internal',
    'https://kabar',
    'kabar.example',
    '',
  ])('EL-06 does not exist for %j', (url) => {
    expect(linkOf({ url })).toBeNull()
  })

  it('puts nothing into the address that could mean something else there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (host) => {
        const link = linkOf({ url: `https://${host}` })

        expect(link === null || /\?q=[a-z\d.-]+$/.test(link.url)).toBe(true)
      }),
    )
  })
})
