import type { BodyBlock } from '../article.js'

import { countWords } from './countWords.js'

/**
 * How many words of the article stand above each place, from the top of the body to its end: one
 * number more than the body has blocks. Words of an editor's own blocks of links are none of them.
 */
export function wordsAbove(body: readonly BodyBlock[]): readonly number[] {
  let words = 0
  const above = body.map(({ kind, text }) => {
    words += kind === 'readAlso' ? 0 : countWords(text)
    return words
  })
  return [0, ...above]
}
