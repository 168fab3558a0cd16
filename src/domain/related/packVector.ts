import type { Signal } from './signal.js'
import type { Vector } from './vector.js'

import { vectorOf } from './vector.js'

/**
 * A vector as bytes for storage: the version of the format (1), then for each signal in the order
 * given its short hash (4 bytes) and its weight in steps of 1/65,535 (2 bytes), big-endian.
 */
export function packVector(signals: readonly Pick<Signal, 'key' | 'weight'>[]): Uint8Array {
  const vector = vectorOf(signals)
  const bytes = new Uint8Array(1 + vector.size * entryBytes)
  const view = viewOf(bytes)
  view.setUint8(0, version)
  let offset = 1
  for (const [hash, weight] of vector) {
    view.setUint32(offset, hash)
    view.setUint16(offset + 4, weight)
    offset += entryBytes
  }
  return bytes
}

/** Reads what {@link packVector} wrote. Anything else gives the empty vector, which is like no other. */
export function unpackVector(bytes: Uint8Array): Vector {
  const vector = new Map<number, number>()
  if (bytes[0] !== version || (bytes.length - 1) % entryBytes !== 0) {
    return vector
  }
  const view = viewOf(bytes)
  for (let offset = 1; offset < bytes.length; offset += entryBytes) {
    const hash = view.getUint32(offset)
    const weight = view.getUint16(offset + 4)
    if (weight === 0 || vector.has(hash)) {
      return new Map()
    }
    vector.set(hash, weight)
  }
  return vector
}

const version = 1
const entryBytes = 6

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
