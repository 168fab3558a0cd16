import type { DocID } from '../article.js'

/** The order of ids: numbers by value and before texts, texts by code unit. */
export function compareIDs(one: DocID, other: DocID): number {
  if (typeof one === 'number' && typeof other === 'number') {
    return one - other
  }
  if (typeof one !== typeof other) {
    return typeof one === 'number' ? -1 : 1
  }
  return String(one) < String(other) ? -1 : Number(String(one) > String(other))
}
