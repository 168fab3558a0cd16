import type { ImportError, ImportWarning, ParsedArticle } from './parsedArticle.js'
import type { Piece } from './toPieces.js'

import { collectReadAlso } from './collectReadAlso.js'
import { endsInDashes } from './endsInDashes.js'
import { failure, warning } from './importMessages.js'
import { holdsReadAlso, maxTitleLength } from './readLine.js'
import { textLines } from './textLines.js'
import { toPieces } from './toPieces.js'

/**
 * Reads the plain text of an article as newsrooms keep and mail it.
 *
 * The first line that is not blank is the title; a `Judul:` in front of it and repetitions of it
 * (other case, spaces or final punctuation included) are dropped. A first paragraph that ends in
 * `--` is the caption. `BACA JUGA` lines become links after the paragraphs in front of them,
 * `Sumber:` lines become sources; advertisement marks, rulers and lines that send readers to Google
 * News are dropped; the rest is the body, a paragraph to a line. Only if blank lines part paragraphs
 * and most other line breaks stand inside a sentence is the text taken for hard-wrapped, and its
 * lines are joined.
 *
 * Labels inside a sentence are no links: where such a title ends, no rule can tell.
 */
export function parseArticleText(text: string): ParsedArticle {
  const lines = textLines(text)
  const start = lines.findIndex((line) => line.text !== '')
  const first = lines[start]
  if (!first) {
    return { ...emptyArticle, errors: [failure({ line: 1, code: 'empty' })] }
  }
  const title = first.text.replace(/^judul\s*[:：]\s*(?=\S)/iu, '')
  const errors = titleErrors({ title, line: first.line })
  // What is too long for a title is running text, and nothing is to be compared with it.
  const own = errors.length > 0 ? '' : title
  const { lead, body } = splitLead(toPieces({ lines: lines.slice(start + 1), title: own }))
  const paragraphs = body.flatMap((piece) => (piece.kind === 'paragraph' ? [piece.text] : []))
  const { readAlso, warnings } = collectReadAlso({ pieces: body, title: own })

  return {
    title,
    lead,
    paragraphs,
    readAlso,
    sources: [...new Set(body.flatMap((piece) => (piece.kind === 'sources' ? piece.names : [])))],
    warnings: [...warnings, ...textWarnings(body)].toSorted((a, b) => a.line - b.line),
    errors:
      paragraphs.length > 0 ? errors : [...errors, failure({ line: first.line, code: 'noBody' })],
  }
}

const emptyArticle: ParsedArticle = {
  title: '',
  lead: null,
  paragraphs: [],
  readAlso: [],
  sources: [],
  warnings: [],
  errors: [],
}

function splitLead(pieces: readonly Piece[]): {
  readonly lead: string | null
  readonly body: readonly Piece[]
} {
  const first = pieces.find(({ kind }) => kind === 'paragraph')
  return first?.kind === 'paragraph' && endsInDashes(first.text)
    ? { lead: withoutDashes(first.text), body: pieces.filter((piece) => piece !== first) }
    : { lead: null, body: pieces }
}

function withoutDashes(text: string): string {
  let end = text.length
  while (/[\s\-–—]/.test(text.charAt(end - 1))) {
    end -= 1
  }
  return text.slice(0, end)
}

function textWarnings(pieces: readonly Piece[]): readonly ImportWarning[] {
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'paragraph') {
      return []
    }
    const { line, text } = piece
    return [
      ...(holdsReadAlso(text) ? [warning({ line, code: 'readAlsoInSentence' })] : []),
      ...(/<\/?[a-z][^<>]*>/i.test(text) ? [warning({ line, code: 'markup' })] : []),
    ]
  })
}

function titleErrors({
  title,
  line,
}: {
  readonly title: string
  readonly line: number
}): readonly ImportError[] {
  return title.length > maxTitleLength ? [failure({ line, code: 'titleTooLong' })] : []
}
