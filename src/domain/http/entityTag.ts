import { signalHash } from '../related/signalHash.js'

/**
 * An entity tag (RFC 9110 §8.8.3) of all that a representation is made from: equal parts give the
 * same tag on every server. 64 bits of FNV-1a keep apart what a newsroom has; they are no proof
 * against somebody who looks for a collision.
 *
 * A `weak` tag says that two representations mean the same; a response that may be compressed on
 * its way must have one, for its bytes differ.
 */
export function entityTag({
  parts,
  strength,
}: {
  readonly parts: readonly (number | string | null)[]
  readonly strength: 'strong' | 'weak'
}): string {
  const hash = BigInt.asUintN(64, signalHash(JSON.stringify(parts)))
  return `${strength === 'weak' ? 'W/' : ''}"${hash.toString(16).padStart(16, '0')}"`
}
