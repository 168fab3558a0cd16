import type { LineContent } from './readLine.js'
import type { TextLine } from './textLines.js'

import { titleKey } from '../text/titleKey.js'
import { isHardWrapped } from './isHardWrapped.js'
import { maxTitleLength, readLine } from './readLine.js'

/** A paragraph, a read-also line or a source line; `line` is where it starts, counted from 1. */
export type Piece =
  | ReadAlsoPiece
  | { readonly kind: 'paragraph'; readonly line: number; readonly text: string }
  | { readonly kind: 'sources'; readonly line: number; readonly names: readonly string[] }

/** A read-also line; `onNextLine` if its title stood on a line of its own below the label. */
export type ReadAlsoPiece = {
  readonly kind: 'readAlso'
  readonly line: number
  readonly titles: readonly string[]
  readonly onNextLine: boolean
}

/**
 * Parts the lines below the title into pieces, in their order; noise and repetitions of the title
 * vanish. Every line of text is a paragraph, unless the text is hard-wrapped: then a paragraph goes
 * on to the next blank or other line.
 *
 * A read-also label with nothing behind it takes the line right below, if that looks like a title:
 * at most 200 characters, and no full stop, comma, colon or semicolon at its end.
 */
export function toPieces({
  lines,
  title,
}: {
  readonly lines: readonly TextLine[]
  readonly title: string
}): readonly Piece[] {
  const isTitle = sameTitle(title)
  const contents = lines.map(({ text }) =>
    isTitle(text) ? ({ kind: 'noise' } as const) : readLine(text),
  )
  const wrapped = isHardWrapped(contents)
  const pieces: Piece[] = []

  contents.forEach((_, index) => {
    const last = pieces.at(-1)
    const piece = toPiece({ contents, index, line: lines[index]?.line ?? 0, wrapped })
    const goesOn = wrapped && contents[index - 1]?.kind === 'text'
    if (goesOn && piece?.kind === 'paragraph' && last?.kind === 'paragraph') {
      pieces[pieces.length - 1] = { ...last, text: `${last.text} ${piece.text}` }
    } else if (piece) {
      pieces.push(piece)
    }
  })
  return pieces
}

function sameTitle(title: string): (text: string) => boolean {
  const key = titleKey(title)
  return (text) => text !== '' && text.length <= title.length + 20 && titleKey(text) === key
}

type LineInContext = {
  readonly contents: readonly LineContent[]
  readonly index: number
  readonly wrapped: boolean
}

function toPiece({
  line,
  ...context
}: LineInContext & { readonly line: number }): Piece | undefined {
  const content = context.contents[context.index]
  const below = titleBelow(context)
  const isTaken = titleBelow({ ...context, index: context.index - 1 }) !== undefined
  switch (content?.kind) {
    case 'readAlso':
      return {
        kind: 'readAlso',
        line,
        titles: below === undefined ? content.titles : [below],
        onNextLine: below !== undefined,
      }
    case 'sources':
      return { kind: 'sources', line, names: content.names }
    case 'text':
      return isTaken ? undefined : { kind: 'paragraph', line, text: content.text }
    case 'blank':
    case 'noise':
    case undefined:
      return undefined
  }
}

function titleBelow({ contents, index, wrapped }: LineInContext): string | undefined {
  const [label, below, second] = [contents[index], contents[index + 1], contents[index + 2]]
  const isBareLabel = label?.kind === 'readAlso' && label.titles.length === 0
  if (!isBareLabel || below?.kind !== 'text' || (wrapped && second?.kind === 'text')) {
    return undefined
  }
  return looksLikeTitle(below.text) ? below.text : undefined
}

function looksLikeTitle(text: string): boolean {
  return text.length <= maxTitleLength && !/[.,:;]["'”’)\]]*$/u.test(text)
}
