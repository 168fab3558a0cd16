import { describe, expect, it } from 'vitest'

import { hostOf } from '../../../src/domain/pings/hostOf.js'

describe('the host of a URL', () => {
  it.each([
    ['https://kabar.example/berita/pasar', 'kabar.example'],
    ['https://Kabar.Example', 'kabar.example'],
    ['http://localhost:3000/a?b#c', 'localhost:3000'],
    ['https://kabar.example?x=https://lain.example', 'kabar.example'],
    ['https://kabar.example#a', 'kabar.example'],
    ['/berita/pasar', null],
    ['kabar.example/a', null],
    ['ftp://kabar.example/a', null],
    ['https://', null],
    ['https://kabar.example\\@lain.example/', null],
    ['https://user@kabar.example/', null],
    ['', null],
  ])('of %j is %j', (url, host) => {
    expect(hostOf(url)).toBe(host)
  })
})
