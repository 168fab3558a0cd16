import { describe, expect, it } from 'vitest'

import { isWebAddress } from '../../../src/domain/text/isWebAddress.js'

describe('isWebAddress', () => {
  it.each(['https://kabar.example', 'http://kabar.example/a?b#c', 'HTTPS://KABAR.EXAMPLE/'])(
    'knows %j',
    (text) => {
      expect(isWebAddress(text)).toBe(true)
    },
  )

  it.each([
    '',
    'CC BY 4.0',
    'kabar.example',
    '/daerah',
    '//kabar.example',
    'https://',
    'https:///daerah',
    'https:// kabar.example',
    'mailto:redaksi@kabar.example',
    'javascript:alert(1)//https://kabar.example',
  ])('does not take %j for one', (text) => {
    expect(isWebAddress(text)).toBe(false)
  })
})
