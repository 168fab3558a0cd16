import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { hostOf } from '../../../src/domain/pings/hostOf.js'
import { indexNowPings, mostURLs } from '../../../src/domain/pings/indexNowPings.js'

const endpoint = 'https://api.indexnow.example/indexnow'
const own = { key: 'kuncikabar2026', keyLocation: null }

const pingsOf = (
  urls: readonly string[],
  keys: Parameters<typeof indexNowPings>[0]['keys'] = { 'kabar.example': own },
) => indexNowPings({ endpoint, keys, urls })

const bodyOf = (body: string | undefined): unknown => JSON.parse(body ?? '')

describe('IndexNow pings', () => {
  it('name host, key and URLs', () => {
    const { refused, requests } = pingsOf(['https://kabar.example/a', 'https://kabar.example/b'])
    expect(refused).toEqual([])
    expect(requests).toHaveLength(1)
    expect(requests[0]).toMatchObject({
      contentType: 'application/json; charset=utf-8',
      endpoint,
      urls: ['https://kabar.example/a', 'https://kabar.example/b'],
    })
    expect(bodyOf(requests[0]?.body)).toEqual({
      host: 'kabar.example',
      key: 'kuncikabar2026',
      urlList: ['https://kabar.example/a', 'https://kabar.example/b'],
    })
  })

  it('IN-01 say where the key is if it is not at the root', () => {
    const keyLocation = 'https://kabar.example/berkas/kunci.txt'
    const { requests } = pingsOf(['https://kabar.example/a'], {
      'kabar.example': { ...own, keyLocation },
    })
    expect(bodyOf(requests[0]?.body)).toMatchObject({ keyLocation })
  })

  it('IN-02 have one request for each host, however the URLs are mixed', () => {
    const { requests } = pingsOf(
      ['https://kabar.example/a', 'https://daerah.kabar.example/b', 'https://KABAR.example/c'],
      { 'daerah.kabar.example': { ...own, key: 'kuncidaerah' }, 'kabar.example': own },
    )
    expect(requests.map(({ body }) => bodyOf(body))).toEqual([
      {
        host: 'kabar.example',
        key: 'kuncikabar2026',
        urlList: ['https://kabar.example/a', 'https://KABAR.example/c'],
      },
      {
        host: 'daerah.kabar.example',
        key: 'kuncidaerah',
        urlList: ['https://daerah.kabar.example/b'],
      },
    ])
  })

  it.each([
    [mostURLs, [mostURLs]],
    [mostURLs + 1, [mostURLs, 1]],
    [2 * mostURLs + 5, [mostURLs, mostURLs, 5]],
  ])('IN-02 of %d URLs are requests of %j', (count, sizes) => {
    const urls = Array.from({ length: count }, (_, index) => `https://kabar.example/${index}`)
    const { requests } = pingsOf(urls)
    expect(requests.map(({ urls: sent }) => sent.length)).toEqual(sizes)
    expect(requests.flatMap(({ urls: sent }) => sent)).toEqual(urls)
  })

  it.each([
    ['without a host', '/berita/a', { 'kabar.example': own }, 'noURL'],
    ['of a host without key', 'https://lain.example/a', { 'kabar.example': own }, 'noKey'],
    ['of a host named like a method', 'https://constructor/a', {}, 'noKey'],
    [
      'IN-01 whose key is too short',
      'https://kabar.example/a',
      { 'kabar.example': { key: 'pendek', keyLocation: null } },
      'badKey',
    ],
    [
      'IN-01 whose key lies on another host',
      'https://kabar.example/a',
      { 'kabar.example': { ...own, keyLocation: 'https://lain.example/kunci.txt' } },
      'badKeyLocation',
    ],
  ] as const)('leave out a URL %s', (_, url, keys, reason) => {
    expect(pingsOf([url], keys)).toEqual({ refused: [{ reason, url }], requests: [] })
  })

  it('are none of no URLs', () => {
    expect(pingsOf([])).toEqual({ refused: [], requests: [] })
  })

  it('send each URL once or refuse it, and never two hosts in one request', () => {
    const url = fc
      .tuple(fc.constantFrom('kabar.example', 'lain.example', 'tanpa.example'), fc.nat(9))
      .map(([host, number]) => `https://${host}/${number}`)
    fc.assert(
      fc.property(fc.array(url), (urls) => {
        const { refused, requests } = pingsOf(urls, { 'kabar.example': own, 'lain.example': own })
        const sent = requests.flatMap(({ urls }) => urls)

        expect([...sent, ...refused.map(({ url }) => url)].sort()).toEqual(
          [...new Set(urls)].sort(),
        )
        expect(requests.map(({ urls }) => new Set(urls.map(hostOf)).size)).toEqual(
          requests.map(() => 1),
        )
      }),
    )
  })
})
