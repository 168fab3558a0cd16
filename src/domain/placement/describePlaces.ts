import type { BodyBlock } from '../article.js'

import { runningQuotations } from './quotations.js'
import { wordsAbove } from './wordsAbove.js'

/** A place between two blocks of the body: what stands around it. Empty paragraphs are overlooked. */
export type Place = {
  /** Counted from 1: the place is right after this root block. */
  readonly afterBlock: number
  /** Paragraphs up to here, this one included. */
  readonly paragraph: number
  /** Words of the article up to here. */
  readonly words: number
  /** Whether a quotation that was opened above is closed below. */
  readonly isInQuotation: boolean
  readonly before: BodyBlock
  /** The block in front of `before`. */
  readonly previous: BodyBlock | null
  /** null where nothing follows: the end of the body. */
  readonly next: BodyBlock | null
  /** The block behind `next`. */
  readonly afterNext: BodyBlock | null
}

/** The place after each paragraph that has text, in the order of the body. */
export function describePlaces(body: readonly BodyBlock[]): readonly Place[] {
  const words = wordsAbove(body)
  const visible = body
    .map((block, index) => ({ block, afterBlock: index + 1, words: words[index + 1] ?? 0 }))
    .filter(({ block }) => !isEmptyParagraph(block))
  const running = runningQuotations(visible.map(({ block }) => block.text))

  return visible
    .map(({ block, ...place }, index) => ({
      ...place,
      isInQuotation: running[index] === true,
      before: block,
      previous: visible[index - 1]?.block ?? null,
      next: visible[index + 1]?.block ?? null,
      afterNext: visible[index + 2]?.block ?? null,
    }))
    .filter(({ before }) => before.kind === 'paragraph')
    .map((place, index) => ({ ...place, paragraph: index + 1 }))
}

function isEmptyParagraph({ kind, text }: BodyBlock): boolean {
  return kind === 'paragraph' && !/[^\s\p{C}]/u.test(text)
}
