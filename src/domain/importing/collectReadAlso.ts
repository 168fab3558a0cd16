import type { ImportWarning, ImportWarningCode, ReadAlsoLine } from './parsedArticle.js'
import type { Piece, ReadAlsoPiece } from './toPieces.js'

import { titleKey } from '../text/titleKey.js'
import { warning } from './importMessages.js'

/**
 * The read-also links of an article's text with the paragraph after which each stands, and what is
 * to be said about them. A link in front of the first paragraph comes behind it; a repeated title
 * and the article's own are left out. `pieces` must not hold the caption.
 */
export function collectReadAlso({
  pieces,
  title,
}: {
  readonly pieces: readonly Piece[]
  readonly title: string
}): { readonly readAlso: readonly ReadAlsoLine[]; readonly warnings: readonly ImportWarning[] } {
  const own = titleKey(title)
  const known = new Set<string>([own])
  const readAlso: ReadAlsoLine[] = []
  const warnings: ImportWarning[] = []
  let paragraphs = 0

  for (const piece of pieces) {
    if (piece.kind === 'paragraph') {
      paragraphs += 1
    } else if (piece.kind === 'readAlso') {
      const { line } = piece
      warnings.push(...placeWarnings({ piece, paragraphs }).map((code) => warning({ line, code })))
      for (const link of piece.titles) {
        const key = titleKey(link)
        if (known.has(key)) {
          const code = key === own ? 'readAlsoToItself' : 'readAlsoRepeated'
          warnings.push(warning({ line, code }))
        } else {
          known.add(key)
          readAlso.push({ title: link, afterParagraph: Math.max(1, paragraphs) })
        }
      }
    }
  }
  return { readAlso, warnings }
}

function placeWarnings({
  piece: { titles, onNextLine },
  paragraphs,
}: {
  readonly piece: ReadAlsoPiece
  readonly paragraphs: number
}): readonly ImportWarningCode[] {
  if (titles.length === 0) {
    return ['readAlsoWithoutTitle']
  }
  return [
    ...(onNextLine ? (['readAlsoOnNextLine'] as const) : []),
    ...(paragraphs === 0 ? (['readAlsoBeforeBody'] as const) : []),
  ]
}
