import { describe, expect, it } from 'vitest'

import { mapTexts } from '../../../src/domain/text/mapTexts.js'

const map = (text: string): string => text.toUpperCase()

describe('mapTexts', () => {
  it('replaces every text, however deep it stands, and no key', () => {
    expect(mapTexts({ data: { a: ['x', { b: 'y' }], c: 'z' }, map })).toEqual({
      a: ['X', { b: 'Y' }],
      c: 'Z',
    })
  })

  it('reads objects without a prototype, as GraphQL gives them', () => {
    const data: unknown = Object.assign(Object.create(null), { a: 'x' })

    expect(mapTexts({ data, map })).toEqual({ a: 'X' })
  })

  it('leaves alone what is no text, list or plain object', () => {
    const data = { a: new Date(0), b: 3, c: null, d: undefined, e: new Map([['x', 'y']]), f: false }

    expect(mapTexts({ data, map })).toStrictEqual(data)
  })
})
