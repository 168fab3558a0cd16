import type { BasePayload } from 'payload'

import { describe, expect, it } from 'vitest'

import { toStorableID } from '../../../src/adapters/toStorableID.js'

/** As much of Payload as tells what ids of `articles` are. */
const payloadWith = ({
  customIDType,
  idType = 'serial',
}: {
  readonly customIDType?: 'number' | 'text'
  readonly idType?: 'serial' | 'uuid' | 'uuidv7'
}) => {
  const collections = { articles: { customIDType } }
  const defaultIDType = idType === 'serial' ? 'number' : 'text'
  const db = { name: 'postgres', defaultIDType, idType, payload: { collections } }
  return { collections, db } as unknown as Pick<BasePayload, 'collections' | 'db'> // see above
}

const uuid = '0190f1d2-6b1c-7d3e-8f4a-1234567890ab'

const hostile: readonly string[] = [
  ...['', ' ', ' 7', '7 ', '07', '+7', '0x10', '1e3', '7,8', '7;', "7'", 'abc', 'NaN', 'Infinity'],
  ...['null', 'undefined', '[7]', '-0', '７', '7\0', '\uD83D', '9'.repeat(400), 'a\0b'],
]

describe('an id that somebody asks for', () => {
  it.each(['0', '1', '7', '-1', '2147483647', '-2147483647'])(
    'is one of serial ids: %s',
    (text) => {
      expect(toStorableID({ collection: 'articles', payload: payloadWith({}), text })).toBe(
        Number(text),
      )
    },
  )

  it.each([...hostile, '1.5', '2147483648', '-2147483649', '99999999999', uuid])(
    'is none of serial ids: %j',
    (text) => {
      expect(toStorableID({ collection: 'articles', payload: payloadWith({}), text })).toBeNull()
    },
  )

  it('is any number where numbers are given by hand', () => {
    const payload = payloadWith({ customIDType: 'number' })
    for (const text of ['7', '1.5', '-1', '99999999999']) {
      expect(toStorableID({ collection: 'articles', payload, text })).toBe(Number(text))
    }
    for (const text of [...hostile, uuid]) {
      expect(toStorableID({ collection: 'articles', payload, text })).toBeNull()
    }
  })

  it.each(['uuid', 'uuidv7'] as const)('has to be a UUID where ids are: %s', (idType) => {
    const payload = payloadWith({ idType })
    for (const text of [uuid, uuid.toUpperCase()]) {
      expect(toStorableID({ collection: 'articles', payload, text })).toBe(text)
    }
    for (const text of [...hostile, '7', `${uuid}0`, uuid.replaceAll('-', '')]) {
      expect(toStorableID({ collection: 'articles', payload, text })).toBeNull()
    }
  })

  it('is any text that Postgres can hold where texts are given by hand', () => {
    const payload = payloadWith({ customIDType: 'text' })
    for (const text of ['abc', 'pasar pagi', '😀', '0x10', uuid]) {
      expect(toStorableID({ collection: 'articles', payload, text })).toBe(text)
    }
    for (const text of ['a\0b', '\uD83D']) {
      expect(toStorableID({ collection: 'articles', payload, text })).toBeNull()
    }
  })
})
