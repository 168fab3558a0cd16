import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { shortHash, signalHash } from '../../../src/domain/related/signalHash.js'

describe('signalHash', () => {
  // Test vectors of the authors of FNV, read as unsigned numbers.
  it.each([
    ['', 0xcbf29ce484222325n],
    ['a', 0xaf63dc4c8601ec8cn],
    ['foobar', 0x85944171f73967e8n],
  ])('is FNV-1a of 64 bits for %j', (key, unsigned) => {
    expect(BigInt.asUintN(64, signalHash(key))).toBe(unsigned)
  })

  it('agrees with the definition over UTF-8 bytes for any key, and fits a bigint column', () => {
    fc.assert(
      fc.property(someKey(), (key) => {
        const hash = signalHash(key)

        expect(hash).toBe(plainHash(key))
        expect(hash).toBe(BigInt.asIntN(64, hash))
      }),
    )
  })

  it('takes a key with half a surrogate pair as well', () => {
    expect(signalHash('topic:\ud83d')).not.toBe(signalHash('topic:'))
  })

  it('tells the kinds of one id apart', () => {
    const keys = ['institution:7', 'topic:7', 'section:7', 'term:7', 'name:7', 'topic:70']

    expect(new Set(keys.map(signalHash)).size).toBe(keys.length)
  })
})

describe('shortHash', () => {
  it('is the low 32 bits of the long one', () => {
    fc.assert(
      fc.property(someKey(), (key) => {
        expect(BigInt(shortHash(key))).toBe(BigInt.asIntN(32, signalHash(key)))
      }),
    )
  })

  it('tells the words of a language apart', () => {
    const syllables = ['ba', 'ci', 'du', 'ge', 'ko', 'la', 'mi', 'nu', 'pe', 'ro', 'sa', 'ti']
    const keys = syllables.flatMap((first) =>
      syllables.flatMap((second) => syllables.map((third) => `term:${first}${second}${third}`)),
    )

    expect(new Set(keys.map(shortHash)).size).toBe(keys.length)
  })
})

/** Keys with characters of one to four bytes in UTF-8. */
function someKey(): fc.Arbitrary<string> {
  const codePoint = fc.oneof(
    fc.integer({ min: 0, max: 0x7f }),
    fc.integer({ min: 0x80, max: 0x7ff }),
    fc.integer({ min: 0x800, max: 0xd7ff }),
    fc.integer({ min: 0x10000, max: 0x10ffff }),
  )
  return fc.array(codePoint).map((codePoints) => String.fromCodePoint(...codePoints))
}

function plainHash(key: string): bigint {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(key)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return BigInt.asIntN(64, hash)
}
