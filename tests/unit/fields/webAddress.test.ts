import { describe, expect, it } from 'vitest'

import { checkWebAddress, checkWebAddresses } from '../../../src/fields/webAddress.js'

type One = Parameters<typeof checkWebAddress>
type Many = Parameters<typeof checkWebAddresses>

const options = { req: { payload: { config: {} }, t: (key: string) => key } }
// Payload's own validation looks at no more than these.
const checkOne = (value: One[0]) => checkWebAddress(value, options as unknown as One[1])
const checkMany = (values: Many[0]) => checkWebAddresses(values, options as unknown as Many[1])

const right = ['https://kabar.example', 'http://kabar.example/a?b=c#d', 'HTTPS://KABAR.EXAMPLE/é']
const wrong = [
  'kabar.example',
  'www.kabar.example/a',
  '/kontak',
  '//kabar.example',
  'javascript:alert(1)',
  'mailto:redaksi@kabar.example',
  'https://',
  'https:///a',
  'https://kabar example',
  'ftp://kabar.example',
]

describe('the address of something on the web', () => {
  it.each(right)('can be %s', (value) => {
    expect(checkOne(value)).toBe(true)
    expect(checkMany([value])).toBe(true)
  })

  it.each(wrong)('cannot be %s, and what to write is told in both languages', (value) => {
    expect(checkOne(value)).toMatch(/^Tulis .* \/ Write /)
    expect(checkMany(['https://kabar.example', value])).toMatch(/^Tulis .* \/ Write /)
  })

  it.each([null, undefined, ''])('may be missing: %j', (value) => {
    expect(checkOne(value)).toBe(true)
  })

  it.each([[null], [undefined], [[]]])('may be missing in a list: %j', (values) => {
    expect(checkMany(values)).toBe(true)
  })
})
