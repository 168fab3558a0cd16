import type { BodyBlock } from '../article.js'

/** A place between two blocks of the body: what stands around it. Empty paragraphs are overlooked. */
export type Place = {
  /** Counted from 1: the place is right after this root block. */
  readonly afterBlock: number
  /** Paragraphs up to here, this one included. */
  readonly paragraph: number
  readonly before: BodyBlock
  /** The block in front of `before`. */
  readonly previous: BodyBlock | null
  readonly next: BodyBlock | null
}

/** The place after each paragraph that has text, in the order of the body. */
export function describePlaces(body: readonly BodyBlock[]): readonly Place[] {
  const visible = body
    .map((block, index) => ({ block, afterBlock: index + 1 }))
    .filter(({ block }) => !isEmptyParagraph(block))

  return visible
    .map(({ block, afterBlock }, index) => ({
      afterBlock,
      before: block,
      previous: visible[index - 1]?.block ?? null,
      next: visible[index + 1]?.block ?? null,
    }))
    .filter(({ before }) => before.kind === 'paragraph')
    .map((place, index) => ({ ...place, paragraph: index + 1 }))
}

function isEmptyParagraph({ kind, text }: BodyBlock): boolean {
  return kind === 'paragraph' && !/[^\s\p{C}]/u.test(text)
}
