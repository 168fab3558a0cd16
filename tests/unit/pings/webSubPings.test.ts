import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { webSubPings } from '../../../src/domain/pings/webSubPings.js'

describe('WebSub pings', () => {
  it('WS-01 tell every hub of every feed under the URL that the feed names as its own', () => {
    expect(
      webSubPings({
        hubs: ['https://hub.example/', 'https://pusat.example/hub'],
        selfURLs: ['https://kabar.example/feed.xml?a=1&b=2'],
      }),
    ).toEqual([
      {
        body: 'hub.mode=publish&hub.url=https%3A%2F%2Fkabar.example%2Ffeed.xml%3Fa%3D1%26b%3D2',
        contentType: 'application/x-www-form-urlencoded',
        endpoint: 'https://hub.example/',
        urls: ['https://kabar.example/feed.xml?a=1&b=2'],
      },
      {
        body: 'hub.mode=publish&hub.url=https%3A%2F%2Fkabar.example%2Ffeed.xml%3Fa%3D1%26b%3D2',
        contentType: 'application/x-www-form-urlencoded',
        endpoint: 'https://pusat.example/hub',
        urls: ['https://kabar.example/feed.xml?a=1&b=2'],
      },
    ])
  })

  it('tell each hub of each feed once', () => {
    const pings = webSubPings({
      hubs: ['https://hub.example/', 'https://hub.example/'],
      selfURLs: ['https://kabar.example/a.xml', 'https://kabar.example/b.xml'].flatMap((url) => [
        url,
        url,
      ]),
    })
    expect(pings.map(({ urls }) => urls)).toEqual([
      ['https://kabar.example/a.xml'],
      ['https://kabar.example/b.xml'],
    ])
  })

  it.each([
    [[], ['https://kabar.example/a.xml']],
    [['https://hub.example/'], []],
  ])('are none of hubs %j and feeds %j', (hubs, selfURLs) => {
    expect(webSubPings({ hubs, selfURLs })).toEqual([])
  })

  it('say the URL so that a form parser reads it back, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (path) => {
        const url = `https://kabar.example/${path}`
        const [ping] = webSubPings({ hubs: ['https://hub.example/'], selfURLs: [url] })
        const form = new URLSearchParams(ping?.body)

        expect([...form.keys()]).toEqual(['hub.mode', 'hub.url'])
        expect(form.get('hub.url')).toBe(ping?.urls[0])
      }),
    )
  })

  it('survive half an emoji', () => {
    const [ping] = webSubPings({
      hubs: ['https://hub.example/'],
      selfURLs: ['https://kabar.example/\uD83D'],
    })
    expect(ping?.body).toContain('%EF%BF%BD')
  })
})
