import type { Vector } from './vector.js'

/**
 * A vector as bytes for storage: the version of the format (1), then for each signal in its order
 * its short hash (4 bytes) and its weight in steps of 1/65,535 (2 bytes), big-endian.
 */
export function packVector({ hashes, weights }: Vector): Uint8Array {
  const bytes = new Uint8Array(1 + hashes.length * entryBytes)
  const view = viewOf(bytes)
  view.setUint8(0, version)
  hashes.forEach((hash, place) => {
    view.setInt32(1 + place * entryBytes, hash)
    view.setUint16(1 + place * entryBytes + 4, weights[place] ?? 0)
  })
  return bytes
}

/**
 * Reads what {@link packVector} wrote. Bytes of another version or length give the empty vector,
 * which is like no other.
 */
export function unpackVector(bytes: Uint8Array): Vector {
  const length = (bytes.length - 1) / entryBytes
  if (bytes[0] !== version || !Number.isInteger(length)) {
    return emptyVector()
  }
  const view = viewOf(bytes)
  const vector = { hashes: new Int32Array(length), weights: new Uint16Array(length) }
  for (let place = 0; place < length; place += 1) {
    vector.hashes[place] = view.getInt32(1 + place * entryBytes)
    vector.weights[place] = view.getUint16(1 + place * entryBytes + 4)
  }
  return vector
}

function emptyVector(): Vector {
  return { hashes: new Int32Array(), weights: new Uint16Array() }
}

const version = 1
const entryBytes = 6

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
