import { describe, expect, it } from 'vitest'

import { resolveDeliveryOptions } from '../../src/deliveryOptions.js'
import { InvalidConfiguration } from '../../src/invalidConfiguration.js'

const secret = 'rahasia untuk pengujian'

describe('the options of delivery', () => {
  it('tell nobody of anything without a word', () => {
    expect(resolveDeliveryOptions()).toEqual({ indexNow: null, webhook: null, webSub: false })
  })

  it('know hosts in lower case, and the common endpoint of IndexNow', () => {
    expect(
      resolveDeliveryOptions({ indexNow: { keys: { 'Kabar.Example': 'abcd-1234' } } }).indexNow,
    ).toEqual({
      endpoint: 'https://api.indexnow.org/indexnow',
      keys: { 'kabar.example': { key: 'abcd-1234', keyLocation: null } },
    })
  })

  it.each([
    ['a key that is too short', { indexNow: { keys: { 'kabar.example': 'abc' } } }, /8 to 128/],
    ['no key at all', { indexNow: { keys: {} } }, /keys is empty/],
    [
      'an address for a host',
      { indexNow: { keys: { 'https://kabar.example': 'abcd-1234' } } },
      /has to name hosts/,
    ],
    [
      'an endpoint without a scheme',
      { indexNow: { endpoint: 'api.example', keys: { 'kabar.example': 'abcd-1234' } } },
      /indexNow\.endpoint has to be a full address/,
    ],
    ['a path for a webhook', { webhook: { secret, url: '/hook' } }, /webhook\.url/],
    [
      'a secret that is too short',
      { webhook: { secret: 'pendek', url: 'https://kabar.example/hook' } },
      /16 characters/,
    ],
    ['a text for a switch', { webSub: 'ya' }, /webSub has to be true or false/],
  ])('refuse %s', (_, options, message) => {
    // As somebody writes them who does not use TypeScript.
    const wrong = options as Parameters<typeof resolveDeliveryOptions>[0]
    expect(() => resolveDeliveryOptions(wrong)).toThrow(InvalidConfiguration)
    expect(() => resolveDeliveryOptions(wrong)).toThrow(message)
  })
})
