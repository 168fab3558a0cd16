/**
 * The signed 64-bit number under which a signal is kept in a Postgres `bigint`: FNV-1a over the
 * UTF-8 bytes of its key (http://www.isthe.com/chongo/tech/comp/fnv/). Stable for ever: stored rows
 * depend on it.
 */
export function signalHash(key: string): bigint {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (const byte of utf8(key)) {
    // The prime is 2^40 + 0x1b3, taken in halves of 32 bits to stay within exact numbers.
    const product = ((low ^ byte) >>> 0) * 0x1b3
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + ((low ^ byte) >>> 0) * 2 ** 8) >>> 0
    low = product >>> 0
  }
  return BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low))
}

function utf8(text: string): readonly number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0).flatMap(encode)
}

function encode(codePoint: number): readonly number[] {
  if (codePoint < 0x80) {
    return [codePoint]
  }
  if (codePoint < 0x800) {
    return [0xc0 | (codePoint >> 6), tail(codePoint)]
  }
  if (codePoint < 0x10000) {
    return [0xe0 | (codePoint >> 12), tail(codePoint >> 6), tail(codePoint)]
  }
  return [0xf0 | (codePoint >> 18), tail(codePoint >> 12), tail(codePoint >> 6), tail(codePoint)]
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f)
}
