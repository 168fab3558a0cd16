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
    .map((block, index) => ({ afterBlock: index + 1, block }))
    .filter(({ block }) => !isEmptyParagraph(block))
  const running = runningQuotations(visible.map(({ block }) => block.text))
  const blockAt = (index: number): BodyBlock | null => visible[index]?.block ?? null
  let paragraph = 0

  // Copies by spreading took a third of the time of a plan.
  return visible.flatMap(({ afterBlock, block: before }, index) =>
    before.kind === 'paragraph'
      ? [
          {
            afterBlock,
            paragraph: (paragraph += 1),
            words: words[afterBlock] ?? 0,
            isInQuotation: running[index] === true,
            before,
            previous: blockAt(index - 1),
            next: blockAt(index + 1),
            afterNext: blockAt(index + 2),
          },
        ]
      : [],
  )
}

function isEmptyParagraph({ kind, text }: BodyBlock): boolean {
  return kind === 'paragraph' && !/[!-~]/.test(text) && !/[^\s\p{C}]/u.test(text)
}
