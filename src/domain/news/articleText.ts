import type { BodyBlock } from '../article.js'

import { isReadAlsoLine } from '../importing/readLine.js'
import { countWords } from '../placement/countWords.js'
import { normaliseTitle } from '../text/normaliseTitle.js'

/** What readers see of a body and how many words that has. */
export type ArticleText = {
  /** Paragraphs parted by blank lines. */
  readonly text: string
  readonly wordCount: number
}

/**
 * The text of a body without its read-also links, placed or typed by hand, and without pictures:
 * what metadata may look at and count (rules BJ-05, SO-03).
 */
export function articleText(body: readonly BodyBlock[]): ArticleText {
  const text = body
    .filter(({ kind }) => kind !== 'readAlso' && kind !== 'image')
    .map((block) => withoutReadAlso(block.text))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
  return { text, wordCount: countWords(text) }
}

function withoutReadAlso(paragraph: string): string {
  return paragraph
    .split('\n')
    .filter((line) => !isReadAlsoLine(normaliseTitle(line)))
    .join('\n')
    .trim()
}
