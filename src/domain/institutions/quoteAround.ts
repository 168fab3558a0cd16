import type { InstitutionFind } from './findInstitutions.js'

/** The words around a find in its text, cut at whole words, with … where something is left out. */
export function quoteAround({
  find: { length, offset, text },
  texts,
}: {
  readonly find: Pick<InstitutionFind, 'length' | 'offset' | 'text'>
  readonly texts: readonly string[]
}): { readonly after: string; readonly before: string } {
  const whole = texts[text] ?? ''
  return {
    after: cutAfter(whole.slice(offset + length)),
    before: cutBefore(whole.slice(0, offset)),
  }
}

/** UTF-16 units on either side. */
const most = 60

function cutBefore(text: string): string {
  return text.length <= most ? text : `… ${text.slice(-most).replace(/^\S*\s+/, '')}`
}

function cutAfter(text: string): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`
}
